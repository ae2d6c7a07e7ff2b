import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { toFigureTableRecord } from "../../src/render/figure-record.ts";
import { formatFigureTable } from "../../src/render/figure-table.ts";
import { aFigureRecord, theFigures } from "../support/figures.ts";

const figures = await theFigures();
const records = figures.map(({ figure, report }) => toFigureTableRecord(figure, report, report));

/** The widths that lines have, each once. */
function widthsOf(table: string): readonly number[] {
  return [...new Set(table.split("\n").map((line) => stringWidth(line)))];
}

/** The text of the cells of one column, line after line. */
function columnText(table: string, column: number): string {
  return table
    .split("\n")
    .filter((line) => line.startsWith("│"))
    .map((line) => line.split("│")[column + 1]?.trim() ?? "")
    .join("");
}

describe("formatFigureTable", () => {
  it.each([60, 80, 100, 120, 200])("makes every line %d columns wide", (columns) => {
    expect(widthsOf(formatFigureTable(records, columns))).toEqual([columns]);
  });

  it("cuts nothing off: each column reads as its texts", () => {
    const table = formatFigureTable(records, 80);

    expect(columnText(table, 3).replaceAll(/\s/gu, "")).toContain(
      records
        .slice(-2)
        .map(({ quote, section, file, start, end, notes }) =>
          [
            `“${quote}”`,
            section.split(" › ").at(-1),
            `${file} ${start}–${end}`,
            ...notes.map((note) => `核对：${note}`),
          ].join(""),
        )
        .join("")
        .replaceAll(/\s/gu, ""),
    );
    expect(columnText(table, 1)).toContain(records.at(-1)?.indicator);
  });

  it("shows whose figure it is, the number as written and as read, its proof and its notes", () => {
    const table = formatFigureTable(
      [
        aFigureRecord({
          raw: "3.6万余份",
          value: 36_000,
          unit: "份",
          approx: "over",
          status: "planned",
          notes: ["与后文“3万份”不一致"],
        }),
      ],
      80,
    );

    expect(table).toMatchInlineSnapshot(`
      "┌──────────┬───────────────────┬────────────────┬──────────────────────────────┐
      │ 地区年度 │ 指标              │ 数值           │ 原文和出处                   │
      ├──────────┼───────────────────┼────────────────┼──────────────────────────────┤
      │ 环翠区   │ 行政复议案件受理  │ 3.6万余份      │ “2021年以来共受理行政复议案  │
      │ 2021年   │ 数（计划）        │ 即超过36,000份 │ 件50件”                      │
      │          │                   │                │ （五）推进纠纷化解，完善非诉 │
      │          │                   │                │ 讼解决机制                   │
      │          │                   │                │ huancui-2021.txt 2850–2853   │
      │          │                   │                │ 核对：与后文“3万份”不一致    │
      └──────────┴───────────────────┴────────────────┴──────────────────────────────┘"
    `);
  });

  it.each([
    [{ raw: "首位", value: 1, unit: "位", kind: "rank" as const }, "首位即第1位"],
    [{ raw: "第13位", value: 13, unit: "位", kind: "rank" as const }, "第13位"],
    [
      { raw: "前三", value: 3, unit: "位", kind: "rank" as const, approx: "at_most" as const },
      "前三即前3位",
    ],
    [{ raw: "无", value: 0 }, "无即0件"],
    [{ raw: "1:3", value: 1 / 3, unit: "", kind: "rate" as const }, "1:3"],
  ])("shows what %o says", (figure, expected) => {
    const table = formatFigureTable([aFigureRecord(figure)], 80);

    expect(columnText(table, 2)).toBe(`数值${expected}`);
  });

  it.each([0, 20, Number.NEGATIVE_INFINITY])(
    "is 60 columns wide where %d are asked for",
    (columns) => {
      expect(widthsOf(formatFigureTable([aFigureRecord()], columns))).toEqual([60]);
    },
  );

  it("keeps its width whatever the texts are", () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from("行政，。“”（）50%.a-_ ()…𠮷")),
      maxLength: 80,
    });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 60, max: 140 }), (indicator, quote, columns) => {
        const table = formatFigureTable([aFigureRecord({ indicator, quote })], columns);

        expect(widthsOf(table)).toEqual([columns]);
      }),
    );
  });
});
