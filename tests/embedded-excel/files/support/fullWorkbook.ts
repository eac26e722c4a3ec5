import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const OPEN = "application/vnd.openxmlformats-officedocument";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

type Relationship = readonly [id: string, type: string, target: string];

/** A relationships part; types without an address are those of the format itself. */
export function relationships(...items: readonly Relationship[]): string {
  const list = items.map(([id, type, target]) => {
    const full = type.startsWith("http") ? type : `${OFFICE}/${type}`;
    return `<Relationship Id="${id}" Type="${full}" Target="${target}"/>`;
  });
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`;
}

const OVERRIDES: Readonly<Record<string, string>> = {
  "xl/workbook.xml": `${TYPE}.sheet.main+xml`,
  "xl/worksheets/sheet1.xml": `${TYPE}.worksheet+xml`,
  "xl/worksheets/sheet2.xml": `${TYPE}.worksheet+xml`,
  "xl/chartsheets/sheet1.xml": `${TYPE}.chartsheet+xml`,
  "xl/styles.xml": `${TYPE}.styles+xml`,
  "xl/sharedStrings.xml": `${TYPE}.sharedStrings+xml`,
  "xl/calcChain.xml": `${TYPE}.calcChain+xml`,
  "xl/comments1.xml": `${TYPE}.comments+xml`,
  "xl/drawings/drawing1.xml": `${OPEN}.drawing+xml`,
  "xl/drawings/drawing2.xml": `${OPEN}.drawing+xml`,
  "xl/charts/chart1.xml": `${OPEN}.drawingml.chart+xml`,
  "xl/charts/chart2.xml": `${OPEN}.drawingml.chart+xml`,
  "xl/pivotTables/pivotTable1.xml": `${TYPE}.pivotTable+xml`,
  "xl/pivotCache/pivotCacheDefinition1.xml": `${TYPE}.pivotCacheDefinition+xml`,
  "xl/pivotCache/pivotCacheRecords1.xml": `${TYPE}.pivotCacheRecords+xml`,
  "customXml/itemProps1.xml": `${OPEN}.customXmlProperties+xml`,
  "docProps/app.xml": `${OPEN}.extended-properties+xml`,
};

const chart = (values: string): string =>
  `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ` +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/>' +
  '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/>' +
  `<c:val><c:numRef><c:f>${values}</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/>` +
  '</c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling>' +
  '<c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling>' +
  '<c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx>' +
  "</c:plotArea></c:chart></c:chartSpace>";

const FRAME =
  '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Budget chart"/><xdr:cNvGraphicFramePr/>' +
  '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
  '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart ' +
  `xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="rId1"/>` +
  "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>";
const drawing = (anchor: string): string =>
  `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ` +
  `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchor}</xdr:wsDr>`;
const mark = (name: string, column: number, row: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row>` +
  `<xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;

const BUDGET =
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" ` +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" ' +
  'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><dimension ref="A1:D6"/>' +
  '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="20.7109375" customWidth="1"/></cols>' +
  '<sheetData><row r="1" spans="1:4" x14ac:dyDescent="0.25"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" t="s" s="1"><v>1</v></c></row>' +
  '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" s="2"><v>10.5</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">B2*2</f><v>21</v></c></row>' +
  '<row r="3"><c r="A3" t="inlineStr"><is><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r></is></c><c r="B3" s="2"><v>20</v></c><c r="C3"><f t="shared" si="0"/><v>40</v></c></row>' +
  '<row r="4"><c r="B4" t="b"><v>1</v></c><c r="C4"><f t="shared" si="0"/><v>2</v></c><c r="D4" t="e"><v>#DIV/0!</v></c></row>' +
  '<row r="5" ht="30" customHeight="1" x14ac:dyDescent="0.25"><c r="B5"><f>SUM(B2:B4)</f><v>30.5</v></c></row>' +
  '<row r="6"><c r="B6"><f t="array" ref="B6:C6">B2:C2*1</f><v>10.5</v></c><c r="C6"><v>21</v></c></row></sheetData>' +
  '<conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan">' +
  "<formula>15</formula></cfRule></conditionalFormatting>" +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A2:A4">' +
  '<formula1>"ja,nej"</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A2" r:id="rId4" tooltip="Tips"/></hyperlinks>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" r:id="rId3"/><ignoredErrors><ignoredError sqref="B2" numberStoredAsText="1"/></ignoredErrors>' +
  '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ' +
  'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings/></ext></extLst></worksheet>';

const PIVOT_SHEET =
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:B3"/><sheetData>` +
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
  '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>10.5</v></c></row></sheetData></worksheet>';

const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.0"/></numFmts>` +
  '<fonts count="2"><font><sz val="10"/><color theme="1"/><name val="Arial"/><family val="2"/></font>' +
  '<font><b/><sz val="10"/><color theme="4" tint="-0.25"/><name val="Arial"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="1"><dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>';

const PARTS: Readonly<Record<string, string>> = {
  "_rels/.rels": relationships(
    ["rId1", "officeDocument", "xl/workbook.xml"],
    ["rId2", "extended-properties", "docProps/app.xml"]
  ),
  "docProps/app.xml": `${HEAD}<Properties xmlns="${OFFICE.replace("relationships", "extended-properties")}"><Application>Microsoft Excel</Application></Properties>`,
  "xl/workbook.xml":
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr codeName="Workbook"/><bookViews>` +
    '<workbookView xWindow="0" yWindow="0" windowWidth="100" windowHeight="100"/></bookViews><sheets>' +
    '<sheet name="Budget" sheetId="1" r:id="rId1"/><sheet name="Diagram" sheetId="4" r:id="rId9"/>' +
    '<sheet name="Pivå" sheetId="2" state="hidden" r:id="rId2"/></sheets><definedNames>' +
    '<definedName name="_xlnm.Criteria" localSheetId="2" hidden="1">Pivå!$A$1</definedName>' +
    '<definedName name="_xlnm.Print_Area" localSheetId="0">Budget!$A$1:$D$6</definedName>' +
    '<definedName name="Ram">Budget!$B$2:$B$4</definedName></definedNames><calcPr calcId="191029"/>' +
    '<pivotCaches><pivotCache cacheId="7" r:id="rId6"/></pivotCaches></workbook>',
  "xl/_rels/workbook.xml.rels": relationships(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "worksheet", "worksheets/sheet2.xml"],
    ["rId3", "styles", "styles.xml"],
    ["rId4", "sharedStrings", "sharedStrings.xml"],
    ["rId5", "calcChain", "calcChain.xml"],
    ["rId6", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
    ["rId7", "customXml", "../customXml/item1.xml"],
    ["rId8", "http://example.invalid/relationships/secret", "unknown/secret.bin"],
    ["rId9", "chartsheet", "chartsheets/sheet1.xml"]
  ),
  "xl/unknown/secret.bin": "\u0001 nobody knows",
  "xl/worksheets/sheet1.xml": BUDGET,
  "xl/worksheets/_rels/sheet1.xml.rels": relationships(
    ["rId1", "drawing", "../drawings/drawing1.xml"],
    ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["rId3", "printerSettings", "../printerSettings/printerSettings1.bin"],
    ["rId4", 'hyperlink" TargetMode="External', "https://example.com/a?b=1"],
    ["rId5", "comments", "../comments1.xml"]
  ),
  "xl/printerSettings/printerSettings1.bin": "printer",
  "xl/worksheets/sheet2.xml": PIVOT_SHEET,
  "xl/worksheets/_rels/sheet2.xml.rels": relationships([
    "rId1",
    "pivotTable",
    "../pivotTables/pivotTable1.xml",
  ]),
  "xl/chartsheets/sheet1.xml": `${HEAD}<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
  "xl/chartsheets/_rels/sheet1.xml.rels": relationships([
    "rId1",
    "drawing",
    "../drawings/drawing2.xml",
  ]),
  "xl/drawings/drawing1.xml": drawing(
    `<xdr:twoCellAnchor>${mark("from", 5, 1)}${mark("to", 9, 11)}${FRAME}</xdr:twoCellAnchor>`
  ),
  "xl/drawings/_rels/drawing1.xml.rels": relationships(["rId1", "chart", "../charts/chart1.xml"]),
  "xl/drawings/drawing2.xml": drawing(
    `<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/>${FRAME}</xdr:absoluteAnchor>`
  ),
  "xl/drawings/_rels/drawing2.xml.rels": relationships(["rId1", "chart", "../charts/chart2.xml"]),
  "xl/charts/chart1.xml": chart("Budget!$B$2:$B$4"),
  "xl/charts/chart2.xml": chart("Budget!$C$2:$C$4"),
  "xl/drawings/vmlDrawing1.vml":
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" ' +
    'style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 0, 2, 3, 15, 3, 16</x:Anchor>' +
    "<x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>",
  "xl/comments1.xml":
    `${HEAD}<comments xmlns="${MAIN}"><authors><author>Åsa</author></authors><commentList><comment ref="B2" authorId="0">` +
    "<text><r><rPr><b/></rPr><t>Åsa:</t></r><r><t> kontrollera</t></r></text></comment></commentList></comments>",
  "xl/pivotTables/pivotTable1.xml":
    `${HEAD}<pivotTableDefinition xmlns="${MAIN}" name="Pivot1" cacheId="7" dataCaption="Values"><location ref="A1:B3" ` +
    'firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0">' +
    '<items count="2"><item x="0"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields>' +
    '<rowFields count="1"><field x="0"/></rowFields><dataFields count="1"><dataField name="Sum" fld="1"/></dataFields></pivotTableDefinition>',
  "xl/pivotTables/_rels/pivotTable1.xml.rels": relationships([
    "rId1",
    "pivotCacheDefinition",
    "../pivotCache/pivotCacheDefinition1.xml",
  ]),
  "xl/pivotCache/pivotCacheDefinition1.xml":
    `${HEAD}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" recordCount="1"><cacheSource type="worksheet">` +
    '<worksheetSource ref="A1:B2" sheet="Budget"/></cacheSource><cacheFields count="2"><cacheField name="Post">' +
    '<sharedItems count="1"><s v="Drift"/></sharedItems></cacheField><cacheField name="Belopp"><sharedItems ' +
    'containsSemiMixedTypes="0" containsString="0" containsNumber="1"/></cacheField></cacheFields></pivotCacheDefinition>',
  "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": relationships([
    "rId1",
    "pivotCacheRecords",
    "pivotCacheRecords1.xml",
  ]),
  "xl/pivotCache/pivotCacheRecords1.xml": `${HEAD}<pivotCacheRecords xmlns="${MAIN}" count="1"><r><x v="0"/><n v="10.5"/></r></pivotCacheRecords>`,
  "xl/calcChain.xml": `${HEAD}<calcChain xmlns="${MAIN}"><c r="B5" i="1"/></calcChain>`,
  "xl/sharedStrings.xml": `${HEAD}<sst xmlns="${MAIN}" count="3" uniqueCount="3"><si><t>Post</t></si><si><t>Belopp</t></si><si><t xml:space="preserve"> Drift_x000D_</t></si></sst>`,
  "xl/styles.xml": STYLES,
  "customXml/item1.xml": '<plan xmlns="urn:plan"><goal id="1"/></plan>',
  "customXml/_rels/item1.xml.rels": relationships(["rId1", "customXmlProps", "itemProps1.xml"]),
  "customXml/itemProps1.xml":
    '<ds:datastoreItem ds:itemID="{11111111-2222-3333-4444-555555555555}" ' +
    'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
};

/** A workbook with a chart, a chart sheet, a pivot table, notes, conditional formats, custom XML and an unknown part. */
export function fullWorkbook(changes: Readonly<Record<string, string>> = {}): Uint8Array {
  const overrides = Object.entries(OVERRIDES).map(
    ([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`
  );
  const types =
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ` +
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ' +
    'ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/>' +
    `<Default Extension="vml" ContentType="${OPEN}.vmlDrawing"/>${overrides.join("")}</Types>`;
  const parts = { "[Content_Types].xml": types, ...PARTS, ...changes };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))
  );
}
