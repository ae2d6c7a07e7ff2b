import { describe, expect, it } from "vitest";
import { parseExportArguments, type ExportArguments } from "../../../scripts/figures/arguments.ts";
import { UsageError } from "../../../src/errors.ts";

function parsed(...words: readonly string[]): ExportArguments {
  const result = parseExportArguments(words);
  return result.kind === "run" ? result.arguments : expect.fail(`printed ${result.text}`);
}

describe("parseExportArguments", () => {
  it("exports everything as a table where nothing is asked for", () => {
    expect(parsed()).toEqual({
      corpus: undefined,
      index: undefined,
      output: undefined,
      format: "table",
      force: false,
      filters: {},
    });
  });

  it("reads every filter", () => {
    const words =
      "--region 环翠 --region 马尾、威海市 --year 2021 --indicator 复议 受理 --unit 件 --kind 数量,rate --top 5";

    expect(parsed(...words.split(" ")).filters).toEqual({
      region: ["环翠", "马尾", "威海市"],
      year: [2021],
      indicator: ["复议", "受理"],
      unit: ["件"],
      kind: ["count", "rate"],
      top: 5,
    });
  });

  it.each([
    ["2021", [2021]],
    ["2021年", [2021]],
    ["21年", [2021]],
    ["21", [2021]],
    ["二〇二一年", [2021]],
    ["2021-2023", [2021, 2022, 2023]],
    ["2021年至2023年", [2021, 2022, 2023]],
    ["2021,2023", [2021, 2023]],
  ])("reads the years %s", (value, years) => {
    expect(parsed("--year", value).filters.year).toEqual(years);
  });

  it.each(["", "abc", "近三年", "2021年环翠", "2023-2021", "202", "1921"])(
    "refuses the year “%s” and says how to write one",
    (value) => {
      expect(() => parseExportArguments(["--year", value])).toThrow(/--year .*2021-2023/u);
    },
  );

  it("takes words in one argument as several", () => {
    expect(parsed("--indicator", "复议 受理").filters.indicator).toEqual(["复议", "受理"]);
  });

  it.each([
    ["数据.csv", "csv"],
    ["数据.JSON", "json"],
    ["figures.jsonl", "json"],
    ["数据.xlsx", "xlsx"],
    ["数据.txt", "table"],
  ])("takes the format from the file name %s", (output, format) => {
    expect(parsed("--output", output)).toMatchObject({ output, format });
  });

  it("heeds --format before the file's name", () => {
    expect(parsed("--output", "数据.txt", "--format", "json", "--force")).toMatchObject({
      format: "json",
      force: true,
    });
  });

  it.each(["x.pdf", "数据.xls", "表.docx"])(
    "refuses %s, whose ending names no format",
    (output) => {
      expect(() => parsed("--output", output)).toThrow(`看不出 ${output} 应是什么格式`);
      expect(parsed("--output", output, "--format", "csv")).toMatchObject({ format: "csv" });
    },
  );

  it("refuses a format that the file's ending contradicts", () => {
    expect(() => parsed("--output", "数据.xlsx", "--format", "csv")).toThrow(
      "--format csv 与文件名 数据.xlsx 不合",
    );
  });

  it.each([
    [["--format", "pdf"], /--format .*应为 table、csv、json、xlsx/u],
    [["--format", "xlsx"], /--output/u],
    [["--kind", "数字"], /--kind .*数量 count/u],
    [["--top", "0"], /--top .*1 以上的整数/u],
    [["--top", "1e3"], /--top .*1 以上的整数/u],
    [["--region", " "], /--region .*应写明名称/u],
    [["--regoin", "环翠"], /没有 --regoin 这个选项/u],
    [["--unit"], /--unit .*缺少值/u],
    [["环翠"], /多余的词/u],
  ])("refuses %j in Chinese", (words, message) => {
    expect(() => parseExportArguments(words)).toThrow(UsageError);
    expect(() => parseExportArguments(words)).toThrow(message);
  });

  it("prints help", () => {
    const result = parseExportArguments(["--help"]);

    expect(result).toMatchObject({
      kind: "print",
      text: expect.stringContaining("例：") as string,
    });
  });
});
