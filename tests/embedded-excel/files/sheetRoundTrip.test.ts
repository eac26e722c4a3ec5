import { openWorkbookFile } from "../../../src/embedded-excel/files";
import { area } from "../../../src/embedded-excel/model/area";
import { DEFAULT_FORMAT, patchFormat } from "../../../src/embedded-excel/model/cellFormat";
import { faultsOf, partsOf } from "./support/checkPackage";
import { reopened, survives } from "./support/reopen";

describe("sheets", () => {
  test("keep names, order, visibility, tab colours, panes, gridlines and the active sheet", () => {
    survives(
      ({ model }) => {
        for (const name of ["Mål & ö", "Dold", "Mycket dold"])
          model.sheets.unshift(model.newSheet(name));
        const [first, second, third] = model.sheets;
        if (first === undefined || second === undefined || third === undefined) throw new Error();
        first.visibility = "VeryHidden";
        second.visibility = "Hidden";
        Object.assign(third, { tabColor: "#C00000", showGridlines: false, showHeadings: false });
        third.frozen = { rows: 2, columns: 1 };
        third.selection = [area(4, 2, 2, 2)];
        model.activeSheetId = third.id;
      },
      ({ model }) => [
        model.activeSheet.name,
        model.sheets.map((sheet) => [
          ...[sheet.name, sheet.visibility, sheet.tabColor, sheet.showGridlines],
          ...[sheet.showHeadings, sheet.frozen, sheet.selection],
        ]),
      ]
    );
  });

  test("keep rows, columns, standard sizes and merged cells", () => {
    const format = patchFormat(DEFAULT_FORMAT, { font: { bold: true } });
    survives(
      ({ sheet }) => {
        sheet.standardWidth = 12;
        sheet.standardHeight = 18;
        sheet.columns.set(0, { size: 150, hidden: false, format: null, outlineLevel: 0 });
        sheet.columns.set(1, { size: 150, hidden: false, format: null, outlineLevel: 0 });
        sheet.columns.set(3, { size: 48, hidden: true, format, outlineLevel: 2 });
        sheet.rows.set(2, { size: 40, hidden: false, format, outlineLevel: 1 });
        sheet.rows.set(7, { hidden: true, format: null, outlineLevel: 0 });
        sheet.merges.push(area(0, 0, 2, 3));
      },
      ({ sheet }) => [
        sheet.standardWidth,
        sheet.standardHeight,
        sheet.columns,
        sheet.rows,
        sheet.merges,
      ]
    );
  });

  test("keep their print set-up", () => {
    survives(
      ({ sheet }) => {
        Object.assign(sheet.pageLayout, {
          orientation: "Landscape",
          paperSize: "A4",
          zoom: { horizontalFitToPages: 1 },
          centerHorizontally: true,
          firstPageNumber: 3,
          printGridlines: true,
          printErrors: "Dash",
          printOrder: "OverThenDown",
          printComments: "EndSheet",
          printAreas: [area(0, 0, 9, 3)],
          titleRows: { row: 0, column: 0, rowCount: 2, columnCount: 16_384 },
          titleColumns: { row: 0, column: 0, rowCount: 1_048_576, columnCount: 1 },
          horizontalPageBreaks: [5],
          verticalPageBreaks: [2, 4],
        });
        sheet.pageLayout.margins.top = 36;
        sheet.pageLayout.headersFooters = {
          state: "FirstAndDefault",
          useSheetMargins: true,
          useSheetScale: false,
          pages: {
            defaultForAllPages: { leftHeader: "Mål && medel", rightFooter: "&P av &N" },
            firstPage: { centerHeader: "Rad 1\nRad 2" },
          },
        };
      },
      ({ sheet }) => sheet.pageLayout
    );
  });

  test("keep protection and custom properties", () => {
    survives(
      ({ sheet, model }) => {
        model.structureProtected = true;
        sheet.customProperties.push(
          { key: "mål", value: "1 – Näringsliv 😀" },
          { key: "b", value: "" }
        );
      },
      ({ sheet, model }) => [model.structureProtected, sheet.customProperties]
    );
    const { sheet } = reopened((workbook) => {
      const options = { allowSort: true, allowFormatCells: false, selectionMode: "Unlocked" };
      workbook.sheet.protection = { protected: true, options, password: "hemligt" };
    });
    expect(sheet.protection.options).toMatchObject({
      allowSort: true,
      allowFormatCells: false,
      selectionMode: "Unlocked",
    });
    expect(sheet.protection.password).not.toBeNull();
  });
});

describe("the workbook", () => {
  test("keeps properties, settings, custom XML and the calculation mode", () => {
    survives(
      ({ model }) => {
        Object.assign(model.properties, {
          title: "Plan & mål",
          author: "Åsa",
          company: "Kommunen",
          keywords: "a;b",
          creationDate: Date.UTC(2024, 0, 2, 3, 4, 5),
          revisionNumber: 4,
        });
        model.customProperties.push(
          { key: "År", value: 2024 },
          { key: "Klar", value: true },
          { key: "Text", value: "<ö>" },
          { key: "Andel", value: 0.5 }
        );
        model.settings.push(
          { key: "språk", value: "sv" },
          { key: "lista", value: [1, { a: null }] }
        );
        model.customXmlParts.push({ id: model.newFeatureId(), xml: '<a xmlns="urn:å">ö</a>' });
        model.calculationMode = "Manual";
      },
      ({ model }) => [
        model.properties,
        model.customProperties,
        model.settings,
        model.customXmlParts,
        model.calculationMode,
      ]
    );
  });

  test("does not give an id again that a custom XML part has", () => {
    const { model } = reopened((workbook) => {
      workbook.model.customXmlParts.push({ id: workbook.model.newFeatureId(), xml: "<a/>" });
    });
    expect(model.newFeatureId()).not.toBe(model.customXmlParts[0]?.id);
  });

  test("drops custom XML, settings and properties that are removed", () => {
    const first = reopened(({ model }) => {
      model.customXmlParts.push({ id: model.newFeatureId(), xml: "<a/>" });
      model.customProperties.push({ key: "a", value: "b" });
    });
    const file = openWorkbookFile(first.bytes);
    file.model.customXmlParts = [];
    file.model.customProperties = [];
    const bytes = file.save();
    expect(faultsOf(bytes)).toEqual([]);
    expect([...partsOf(bytes).keys()].filter((name) => /custom/i.test(name))).toEqual([]);
  });
});
