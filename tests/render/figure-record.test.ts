import { describe, expect, it } from "vitest";
import { formatFigureJson, toFigureTableRecord } from "../../src/render/figure-record.ts";
import { aFigureRecord, theFigures } from "../support/figures.ts";

const figures = await theFigures();

/** What the contract leaves out of the comparison of the raw file with a number or quote. */
const squeeze = (text: string): string => text.replace(/[\s*#]/gu, "");

describe("toFigureTableRecord", () => {
  it("points at the number in the raw file for every figure of the corpus", () => {
    const records = figures.map(({ figure, report }) => ({
      ...toFigureTableRecord(figure, report, report),
      rawFile: report.raw,
    }));

    const found = records.map(({ rawFile, start, end }) => squeeze(rawFile.slice(start, end)));

    expect(found).toHaveLength(figures.length);
    expect(found).toEqual(records.map(({ raw }) => raw));
  });

  it("quotes a clause of the raw file, with the number in it", () => {
    const records = figures.map(({ figure, report }) => ({
      ...toFigureTableRecord(figure, report, report),
      rawFile: squeeze(report.raw),
    }));

    const lost = records.filter(
      ({ rawFile, quote, raw }) =>
        !rawFile.includes(squeeze(quote)) || !squeeze(quote).includes(raw),
    );

    expect(lost.map(({ file, raw, quote }) => `${file} ${raw} “${quote}”`)).toEqual([]);
  });

  it("states 环翠区's 50 cases as the contract wants", () => {
    const [of] = figures.filter(
      ({ figure, report }) => report.file === "huancui-2021.txt" && figure.raw === "50件",
    );
    const { figure, report } = of ?? expect.fail("no 50件");

    expect(toFigureTableRecord(figure, report, report)).toMatchObject({
      file: "huancui-2021.txt",
      region: "环翠区",
      year: 2021,
      value: 50,
      unit: "件",
      approx: "exact",
      kind: "count",
      quote: "2021年以来共受理行政复议案件50件",
      upperValue: null,
      comparison: null,
    });
  });

  it("gives no row for a number that the raw file does not hold", () => {
    const [of] = figures;
    const { figure, report } = of ?? expect.fail("no figure");

    const altered = { raw: report.raw.replaceAll(/\d/gu, "7"), clean: report.clean };

    expect(() => toFigureTableRecord({ ...figure, raw: "888件" }, report, report)).toThrow(
      /888件/u,
    );
    expect(() => toFigureTableRecord(figure, report, altered)).toThrow(report.file);
  });
});

describe("formatFigureJson", () => {
  it("writes one object a line, the keys of the contract first", () => {
    const text = formatFigureJson([aFigureRecord(), aFigureRecord({ quote: "第一行\n第二行" })]);

    const lines = text.split("\n");
    expect(lines).toHaveLength(3);
    expect(lines[2]).toBe("");
    expect(Object.keys(JSON.parse(lines[0] ?? "{}") as object).slice(0, 13)).toEqual(
      "file region year indicator raw value unit approx kind quote section start end".split(" "),
    );
    expect(JSON.parse(lines[1] ?? "{}")).toEqual(aFigureRecord({ quote: "第一行\n第二行" }));
  });

  it("writes nothing for no figure", () => {
    expect(formatFigureJson([])).toBe("");
  });
});
