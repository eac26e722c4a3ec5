import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { fullWorkbook } from "./fullWorkbook";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const BOMB_PART = "xl/unknown/bomb.bin";

type Parts = Readonly<Record<string, string>>;

export const sheetPart = (content: string): Parts => ({
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}">${content}</worksheet>`,
});

const cells = (content: string): Parts => sheetPart(`<sheetData>${content}</sheetData>`);

/** A workbook with a part of its original rewritten. */
function rewritten(part: string, change: (source: string) => string, more: Parts = {}): Uint8Array {
  const source = unzipSync(fullWorkbook())[part] ?? new Uint8Array();
  return fullWorkbook({ [part]: change(strFromU8(source)), ...more });
}

const withNames = (...names: readonly string[]): Uint8Array =>
  rewritten(
    "xl/workbook.xml",
    (source) => source.replace("<definedNames>", `<definedNames>${names.join("")}`),
    cells(
      '<row r="1"><c r="A1"><f>Hit</f><v>1</v></c><c r="B1"><f>C1</f><v>0</v></c><c r="C1"><f>B1</f><v>0</v></c></row>'
    )
  );

/** Writes another size into the headers of the archive's last file. */
function sayingItIs(size: number, bytes: Uint8Array): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const name = strToU8(BOMB_PART);
  for (let at = 0; at < changed.length - name.length; at++) {
    if (!name.every((code, index) => changed[at + index] === code)) continue;
    const isCentral = at >= 46 && view.getUint32(at - 46, true) === 0x02014b50;
    view.setUint32(at - (isCentral ? 22 : 8), size, true);
  }
  return changed;
}

/** An archive whose directory names one file of a megabyte over and over. */
function overlapping(times: number): Uint8Array {
  const bytes = zipSync({ [BOMB_PART]: new Uint8Array(1_000_000) });
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  const start = view.getUint32(end + 16, true);
  const record = bytes.subarray(start, end);
  const tail = bytes.slice(end);
  const tailView = new DataView(tail.buffer);
  tailView.setUint16(8, times, true);
  tailView.setUint16(10, times, true);
  tailView.setUint32(12, record.length * times, true);
  return Uint8Array.from([
    ...bytes.subarray(0, start),
    ...Array.from({ length: times }, () => [...record]).flat(),
    ...tail,
  ]);
}

const bomb = (): Uint8Array => fullWorkbook({ [BOMB_PART]: "0".repeat(100_000_000) });

/** Workbooks that are refused, with the code of the error. Made when asked for: some are large. */
export const refused: Readonly<Record<string, readonly [code: string, make: () => Uint8Array]>> = {
  "a part that unpacks to more than it says": ["Damaged", () => sayingItIs(100, bomb())],
  "a part that unpacks to less than it says": [
    "Damaged",
    () => sayingItIs(200, fullWorkbook({ [BOMB_PART]: "0".repeat(100) })),
  ],
  "one part named hundreds of times": ["TooLarge", () => overlapping(400)],
  "elements in elements": [
    "Damaged",
    () => fullWorkbook(sheetPart(`<sheetPr>${"<a>".repeat(300_000)}`)),
  ],
  "elements in elements of styles": [
    "Damaged",
    () => fullWorkbook({ "xl/styles.xml": "<a>".repeat(300_000) + "</a>".repeat(300_000) }),
  ],
  "entities that multiply": [
    "Damaged",
    () =>
      fullWorkbook({
        "xl/sharedStrings.xml": `<!DOCTYPE a [<!ENTITY b "${"x".repeat(999)}">]><sst><si><t>&b;</t></si></sst>`,
      }),
  ],
  "a start tag of megabytes that is no attribute": [
    "Damaged",
    () => fullWorkbook(sheetPart(`<sheetPr ${"a".repeat(4_000_000)}/>`)),
  ],
  "columns that are told over and over": [
    "Damaged",
    () =>
      fullWorkbook(
        sheetPart(
          `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(50_000)}</cols><sheetData/>`
        )
      ),
  ],
  "cells beyond the last row": ["Damaged", () => fullWorkbook(cells('<row r="1048577"/>'))],
  "a formula longer than Excel allows": [
    "Damaged",
    () => fullWorkbook(cells(`<row r="1"><c r="A1"><f>1${"+1".repeat(100_000)}</f></c></row>`)),
  ],
  "two sheets in one part": [
    "Damaged",
    () =>
      rewritten("xl/_rels/workbook.xml.rels", (source) =>
        source.replace("worksheets/sheet2.xml", "worksheets/sheet1.xml")
      ),
  ],
  "more cells than a row has": [
    "Damaged",
    () => fullWorkbook(cells(`<row r="1">${"<c/>".repeat(16_385)}</row>`)),
  ],
};

/** Workbooks that look dangerous and are read all the same. */
export const readable: Readonly<Record<string, () => Uint8Array>> = {
  "a sheet that says that it is as large as can be": () =>
    fullWorkbook(
      sheetPart(
        '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row>' +
          '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>'
      )
    ),
  "names that lead to each other": () =>
    withNames(
      '<definedName name="Hit">Dit</definedName>',
      '<definedName name="Dit">Hit</definedName>',
      '<definedName name="Sig">Sig+1</definedName>'
    ),
  "names of other workbooks": () => withNames('<definedName name="Hit">[1]Blad!$A$1</definedName>'),
  "tens of thousands of merged areas": () =>
    fullWorkbook(
      sheetPart(
        `<sheetData/><mergeCells>${Array.from({ length: 30_000 }, (_, row) => `<mergeCell ref="A${row + 1}:C${row + 1}"/>`).join("")}</mergeCells>`
      )
    ),
  "a merged area of the whole sheet": () =>
    fullWorkbook(
      sheetPart('<sheetData/><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>')
    ),
  "an array formula over the whole sheet": () =>
    fullWorkbook(
      cells('<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">B1</f><v>1</v></c></row>')
    ),
  "numbers beyond any": () =>
    fullWorkbook(
      cells(
        '<row r="1"><c r="A1"><v>1e999</v></c><c r="B1"><v>en</v></c><c r="C1" s="99"><v>1</v></c></row>'
      )
    ),
  "a part with the name of what all objects inherit from": () =>
    fullWorkbook({ constructor: "x", "xl/hasOwnProperty": "y" }),
};
