import { describe, expect, it } from "vitest";
import { formatFigureWorkbook } from "../../src/render/figure-workbook.ts";
import type { FigureTableRecord } from "../../src/render/figure-record.ts";
import { theCorpus } from "../support/a-corpus.ts";
import { aFigureRecord } from "../support/figures.ts";
import { unzipTexts } from "../support/unzip.ts";

const { reports } = await theCorpus();

/** The parts of the workbook: its two sheets and the texts that they refer to. */
async function sheetsOf(
  records: readonly FigureTableRecord[],
): Promise<{ figures: string; reports: string; workbook: string; texts: readonly string[] }> {
  const parts = unzipTexts(await formatFigureWorkbook(records, reports));
  const shared = parts.get("xl/sharedStrings.xml") ?? "";
  return {
    figures: parts.get("xl/worksheets/sheet1.xml") ?? "",
    reports: parts.get("xl/worksheets/sheet2.xml") ?? "",
    workbook: parts.get("xl/workbook.xml") ?? "",
    texts: [...shared.matchAll(/<t[^>]*>(?<text>[^<]*)<\/t>/gu)].map(
      (match) => match.groups?.["text"] ?? "",
    ),
  };
}

/** What stands in a cell of a sheet: a number as written, or the shared text. */
function cellOf(sheet: string, address: string, texts: readonly string[]): string | undefined {
  const cell = new RegExp(`<c r="${address}"(?<kind>[^>]*)>(?<content>.*?)</c>`, "u").exec(sheet);
  const value = /<v>(?<value>[^<]*)<\/v>/u.exec(cell?.groups?.["content"] ?? "")?.groups?.["value"];
  const isText = cell?.groups?.["kind"]?.includes('t="s"') === true;
  return isText ? texts[Number(value)] : value;
}

describe("formatFigureWorkbook", () => {
  it("has a sheet of figures and a sheet of the reports that they are from", async () => {
    const book = await sheetsOf([aFigureRecord(), aFigureRecord({ raw: "39件", value: 39 })]);

    expect(
      [...book.workbook.matchAll(/<sheet [^>]*name="(?<name>[^"]*)"/gu)].map((m) => m[1]),
    ).toEqual(["统计数据", "报告"]);
    expect(["A1", "D1", "S1"].map((at) => cellOf(book.figures, at, book.texts))).toEqual([
      "地区",
      "数值",
      "止",
    ]);
    expect(cellOf(book.figures, "D3", book.texts)).toBe("39");
    expect(["A2", "B2", "H2", "A3"].map((at) => cellOf(book.reports, at, book.texts))).toEqual([
      "huancui-2021.txt",
      "山东省威海市环翠区",
      "2",
      undefined,
    ]);
  });

  it("writes numbers as numbers and keeps the headings in view", async () => {
    const { figures } = await sheetsOf([aFigureRecord({ value: 28.2, unit: "%", year: 2021 })]);

    expect(figures).toMatch(/<c r="D2"(?![^>]*t="s")[^>]*><v>28\.2<\/v>/u);
    expect(figures).toMatch(/<c r="B2"(?![^>]*t="s")[^>]*><v>2021<\/v>/u);
    expect(figures).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/u);
  });

  it("makes columns as wide as Chinese needs, and long ones wrap", async () => {
    const { figures } = await sheetsOf([aFigureRecord({ quote: "复议".repeat(100) })]);

    const widths = [...figures.matchAll(/<col [^>]*width="(?<width>[^"]*)"/gu)].map((match) =>
      Number(match.groups?.["width"]),
    );
    // 行政复议案件受理数 is nine Han characters of two columns, and two of padding; a quote stops at 50.
    expect(widths[2]).toBe(20);
    expect(widths[14]).toBe(52);
  });

  it("holds no formula, whatever a report says", async () => {
    const { figures, texts } = await sheetsOf([aFigureRecord({ indicator: "=HYPERLINK(1)" })]);

    expect(figures).not.toContain("<f");
    expect(cellOf(figures, "C2", texts)).toBe("=HYPERLINK(1)");
  });

  it("shortens a text that Excel would not open", async () => {
    const { texts } = await sheetsOf([aFigureRecord({ quote: "长".repeat(40_000) })]);

    expect(Math.max(...texts.map((text) => text.length))).toBe(32_767);
  });

  it("is a workbook also without figures", async () => {
    const { figures, reports: sheet, texts } = await sheetsOf([]);

    expect(cellOf(figures, "A1", texts)).toBe("地区");
    expect(cellOf(sheet, "A2", texts)).toBeUndefined();
  });
});
