import { scanSheetData, type RawCell } from "../../../src/embedded-excel/files/cells/scanSheetData";

function cells(source: string): RawCell[] {
  const found: RawCell[] = [];
  scanSheetData(source, { row: () => undefined, cell: (cell) => found.push(cell) });
  return found;
}

const inRow = (content: string): string => `<sheetData><row r="1">${content}</row></sheetData>`;

test.each([
  ["a number", '<c r="A1"><v>1.5</v></c>', "1.5"],
  ["an entity", '<c r="A1" t="str"><v>a &amp; b</v></c>', "a & b"],
  ["a line break", '<c r="A1" t="str"><v>a\r\nb</v></c>', "a\nb"],
  ["an empty value", '<c r="A1"><v></v></c>', ""],
  ["space between the elements", '<c r="A1"> <v>1.5</v> </c>', "1.5"],
  ["an attribute of the value", '<c r="A1"><v xml:space="preserve"> 1</v></c>', " 1"],
  ["a comment in the value", '<c r="A1"><v>1<!-- one -->5</v></c>', "15"],
  ["characters as they are", '<c r="A1"><v><![CDATA[1<2]]></v></c>', "1<2"],
  ["a formula before it", '<c r="A1"><f>1+1</f><v>2</v></c>', "2"],
  ["something after it", '<c r="A1"><v>2</v><extLst/></c>', "2"],
  ["a prefix", '<x:c r="A1"><x:v>2</x:v></x:c>', "2"],
])("a cell's value is read with %s", (_, cell, value) => {
  const [first, second, ...more] = cells(inRow(`${cell}<c r="B1" s="3"><v>7</v></c>`));
  expect(first).toMatchObject({ row: 0, column: 0, style: 0, value });
  expect(second).toMatchObject({ row: 0, column: 1, style: 3, value: "7" });
  expect(more).toEqual([]);
});

test("cells are where their source is, however they are written", () => {
  const simple = '<c r="A1"><v>1</v></c>';
  const empty = '<c r="B1"/>';
  const full = '<c r="C1"><f>A1</f><v>1</v></c>';
  const source = inRow(simple + empty + full);
  expect(cells(source).map(({ start, end }) => source.slice(start, end))).toEqual([
    simple,
    empty,
    full,
  ]);
});

test("cells without an address follow one another", () => {
  expect(cells(inRow("<c><v>1</v></c><c/><c><v>3</v></c>")).map(({ column }) => column)).toEqual([
    0, 1, 2,
  ]);
});
