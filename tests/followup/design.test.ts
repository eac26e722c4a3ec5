import { designFollowUp } from "../../src/followup/design";
import type { SheetBlueprint } from "../../src/followup/blueprint";
import { contentOf } from "../../src/followup/planFields";
import { criterion, goal, plan, point, swedish as text, words } from "./support/plans";

function allWords(sheet: SheetBlueprint | undefined): string[] {
  return (sheet?.blocks ?? []).flatMap((block) =>
    block.values.flat().flatMap((value) => (value === undefined ? [] : [String(contentOf(value))]))
  );
}

function sheets(period: "interim" | "annual", from = plan()): SheetBlueprint[] {
  return designFollowUp(from, { period, text });
}

describe("designFollowUp", () => {
  it("makes one sheet a goal and the lists", () => {
    expect(sheets("interim").map((sheet) => sheet.names[0])).toEqual([
      "Mål 1 Näringsliv – delår",
      "Mål 2 Digitalisering – delår",
      "Översikt",
      "Listor",
    ]);
    expect(sheets("annual").map((sheet) => sheet.key)).toEqual([
      "goal:1:annual:2024",
      "goal:2:annual:2024",
      "overview:2024",
      "lists",
    ]);
  });

  it("makes only the chosen goals, and nothing when the plan has none of them", () => {
    const chosen = designFollowUp(plan(), { period: "interim", goals: [2], text });
    expect(chosen.map((sheet) => sheet.key)).toEqual([
      "goal:2:interim:2024",
      "overview:2024",
      "lists",
    ]);
    expect(designFollowUp(plan(), { period: "interim", goals: [7], text })).toEqual([]);
  });

  it("fills the head from the plan", () => {
    const shown = allWords(sheets("interim")[0]);
    expect(shown).toEqual(
      expect.arrayContaining([
        "Kommunstyrelsens uppdragsplan 2024 · Delår – juni 2024",
        "Mål 1 Näringsliv",
        "Målet om Näringsliv.",
        "Kommunstyrelsen",
        "KS 2023/1297",
        "juni",
        "efter sommaren",
        "Fullmäktiges mål 3: Fler i arbete",
      ])
    );
    expect(allWords(sheets("interim")[1])).toContain(
      "Inget av fullmäktiges mål hänvisar till det här målet."
    );
  });

  it("lists the programme points of the goal with their status in the plan", () => {
    const [first, second] = sheets("interim");
    expect(first?.tables.map((table) => table.name)).toContain(
      "Plankoll_goal_1_interim_2024_points"
    );
    expect(allWords(first)).toEqual(expect.arrayContaining(["8", "19", "Kartlägg kompetens"]));
    expect(allWords(second)).not.toContain("8");
  });

  it("has no table of points for a goal without any", () => {
    const [only] = sheets("interim", plan({ points: [] }));
    expect(only?.tables.map((table) => table.name.split("_").at(-1))).toEqual([
      "criteria",
      "measures",
      "reallocation",
    ]);
  });

  it("asks for a forecast and reallocations in the interim, an outcome and lessons in the annual", () => {
    const interim = sheets("interim");
    const annual = sheets("annual");
    expect(allWords(interim[0])).toContain("Förslag till omfördelning");
    expect(allWords(interim[0])).not.toContain("Lärdomar");
    expect(allWords(annual[0])).toContain("Lärdomar");
    expect(allWords(annual[0])).not.toContain("Förslag till omfördelning");
    const choices = (list: readonly SheetBlueprint[]) => {
      const at = list[0]?.choices[0]?.list;
      return list
        .at(-1)
        ?.blocks.filter(({ row, style }) => style === "listText" && row === at?.row)
        .map(({ column, values }) => values[0]?.[(at?.column ?? 0) - column])
        .filter((value) => value !== undefined);
    };
    expect(choices(interim)?.[0]).toEqual({ text: "Bedöms uppnås" });
    expect(choices(annual)?.[0]).toEqual({ text: "Uppnått" });
  });

  it("leaves to be filled in what the plan does not say about a criterion", () => {
    const measured = criterion("A", "Ökar.", {
      indicator: words("Andel"),
      target: words("50 procent"),
    });
    const [sheet] = sheets(
      "interim",
      plan({ goals: [goal(1, "Lokaler", { criteria: [measured] })] })
    );
    const table = sheet?.tables[0];
    const owners = [5, 6, 7, 8, 9, 10, 11].map((column) => {
      const row = (table?.row ?? 0) + 1;
      return sheet?.blocks.find(
        (block) =>
          block.row === row &&
          block.column <= column &&
          column < block.column + (block.values[0]?.length ?? 0)
      )?.owner;
    });
    expect(owners).toEqual([...["plan", "plan", "entry", "plan", "entry", "entry", "label"]]);
  });

  it("keeps goals apart that by mistake have the same number", () => {
    const made = sheets("interim", plan({ goals: [goal(1, "Ett"), goal(1, "Två")] }));
    expect(new Set(made.map((sheet) => sheet.key)).size).toBe(4);
    expect(new Set(made.flatMap((sheet) => sheet.tables.map((table) => table.name))).size).toBe(11);
  });

  it("follows up the points that belong to no goal when all goals are followed up", () => {
    const from = plan({ points: [point(3, "Utan mål", []), point(8, "Med mål", [1])] });
    const points = sheets("interim", from).find((sheet) => sheet.key === "points:interim:2024");
    expect(points?.names[0]).toBe("Punkter utanför målen – delår");
    expect(allWords(points)).toContain("Utan mål");
    expect(allWords(points)).not.toContain("Med mål");
    const chosen = designFollowUp(from, { period: "interim", goals: [1], text });
    expect(chosen.map((sheet) => sheet.key)).not.toContain("points:interim:2024");
  });

  it("gives a goal without criteria a row to fill in", () => {
    const [sheet] = sheets("interim", plan({ goals: [goal(1, "Tomt", { criteria: [] })] }));
    expect(sheet?.tables[0]?.rowCount).toBe(2);
  });

  it("never lets two blocks write the same cell", () => {
    for (const sheet of sheets("interim")) {
      const cells = sheet.blocks.flatMap((block) =>
        block.values.flatMap((line, down) =>
          Array.from(
            { length: block.spanColumns ?? line.length },
            (_, right) => `${block.row + down},${block.column + right}`
          )
        )
      );
      expect(new Set(cells).size).toBe(cells.length);
    }
  });

  it("repeats the header of the points outside the goals, whose table is longer than a page", () => {
    const from = plan({ points: [point(3, "Utan mål", [])] });
    const points = sheets("interim", from).find(({ key }) => key.startsWith("points"));
    const row = points?.tables[0]?.row ?? 0;
    expect([points?.page.titleRows, points?.freezeRows]).toEqual([row + 1, row + 1]);
  });

  it("never leaves who is responsible alone on a page, nor parts a list from its heading", () => {
    const criteria = Array.from({ length: 12 }, (_, index) => criterion(String(index), "Ökar."));
    for (let count = 1; count <= criteria.length; count += 1) {
      const from = plan({ goals: [goal(1, "Ett", { criteria: criteria.slice(0, count) })] });
      const sheet = sheets("interim", from)[0];
      const last = Math.max(...(sheet?.blocks ?? []).map(({ row }) => row));
      expect(sheet?.page.breaks.every((row) => last - row > 3)).toBe(true);
    }
    const lists = sheets("interim").at(-1);
    const heading = lists?.blocks.find(({ values }) =>
      values.flat().some((value) => value && contentOf(value) === "Uppfyllelse av målvärden")
    );
    expect(lists?.page.breaks).toEqual([(heading?.row ?? 0) - 1]);
  });

  it("puts headers above centred figures in the middle", () => {
    const overview = sheets("interim").find(({ key }) => key.startsWith("overview"));
    const headers = overview?.blocks.filter(({ row }) => row === overview.tables[0]?.row) ?? [];
    const shown = headers.map(({ column, style }) => [column, style]);
    expect(shown).toEqual([
      [0, "countHeader"],
      [1, "tableHeader"],
      [4, "countHeader"],
    ]);
  });

  it("writes plan text in header and footer without codes", () => {
    const [sheet] = sheets("interim", plan({ goals: [goal(1, "Kultur & fritid &P")] }));
    expect(sheet?.page.footer.left).toBe("Mål 1 Kultur && fritid &&P");
    expect(sheet?.page.footer.right).toBe("Sida &P av &N");
  });
});
