import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPeriods } from "../../src/question/periods.ts";
import { sliceSpan } from "../../src/text/span.ts";

function yearsIn(question: string): readonly number[] {
  return findPeriods(question).flatMap((period) => (period.kind === "years" ? period.years : []));
}

describe("findPeriods", () => {
  it.each([
    ["2021年环翠区复议收案多少件", [2021]],
    ["环翠21年复议办完了几件？", [2021]],
    ["二〇二一年环翠区调处了多少件纠纷", [2021]],
    ["二零二一年环翠区调处了多少件纠纷", [2021]],
    ["环翠2021复议收案多少件", [2021]],
    ["2021年3月4日环翠印发的是哪份文件？", [2021]],
    ["2021-2023年威海普法多少场", [2021, 2022, 2023]],
    ["2021年至2023年威海普法多少场", [2021, 2022, 2023]],
    ["21到23年威海普法多少场", [2021, 2022, 2023]],
    ["威海22、23年普法多少场", [2022, 2023]],
    ["环翠2021和2022年复议多少件", [2021, 2022]],
    ["环翠2022年和2023年复议多少件", [2022, 2023]],
    ["2023年至2021年威海普法多少场", [2023, 2021]],
  ])("reads the years of %s", (question, years) => {
    expect(yearsIn(question)).toEqual(years);
  });

  it.each([
    ["a duration", "分3年下沉至中心城区街道的编制有多少名"],
    ["a duration of two digits", "10年以上的执法人员有多少"],
    ["a count", "审查了2021件合同"],
    ["a year within the number of a document", "鲁政〔2021〕3号是什么文件"],
    ["a year within a title", "《法治社会建设实施纲要（2020-2025年）》怎么落实的"],
  ])("takes no year from %s: %s", (_, question) => {
    expect(findPeriods(question)).toEqual([]);
  });

  it.each([
    ["近三年马尾复议多少件", 3],
    ["最近2年马尾复议多少件", 2],
    ["过去两年马尾复议多少件", 2],
    ["近10年马尾复议多少件", 10],
    ["近几年马尾复议多少件", Number.POSITIVE_INFINITY],
    ["历年马尾复议多少件", Number.POSITIVE_INFINITY],
  ])("reads %s as the latest %d years", (question, count) => {
    expect(findPeriods(question)).toMatchObject([{ kind: "latest", count }]);
  });

  it.each([
    ["前年威海办了多少复议案件", -2],
    ["去年威海办了多少复议案件", -1],
    ["上一年度威海办了多少复议案件", -1],
    ["今年威海办了多少复议案件", 0],
    ["明年威海打算立什么法", 1],
  ])("reads %s as the year at offset %d", (question, offset) => {
    expect(findPeriods(question)).toMatchObject([{ kind: "relative", offset }]);
  });

  it.each(["纠错率比上年降了多少，上年是多少", "峄城今年以来收到多少复议申请"])(
    "finds no year in words that reports use of their own: %s",
    (question) => {
      expect(findPeriods(question)).toEqual([]);
    },
  );

  it("finds the year of a word beside one that is only measured from", () => {
    expect(findPeriods("去年受理多少件，比上年多多少")).toMatchObject([
      { kind: "relative", word: "去年" },
    ]);
  });

  it.each([
    "安顺去年(2022)追回多少欠款",
    "去年（2022年）办了几件",
    "上一年度即2022年的复议",
    "威海的公职律师去年（22年）办了多少件事",
    "去年（22）复议多少件",
    "马尾22年（去年）复议受理多少件",
    "2022年也就是前年的复议",
    "前年，也就是22年，复议多少件",
  ])("takes the year that explains a word: %s", (question) => {
    expect(findPeriods(question)).toMatchObject([{ kind: "years", years: [2022] }]);
  });

  it.each(["去年10年以上的积案", "（2022年）3号文件"])(
    "takes no duration and no number of a document for such a year: %s",
    (question) => {
      expect(findPeriods(question).filter(({ kind }) => kind === "years")).toEqual([]);
    },
  );

  it("takes 前一年 beside a named year for the one before it", () => {
    const periods = findPeriods("梨树2024年复议受理多少件，前一年呢");

    expect(periods).toMatchObject([{ years: [2024] }, { years: [2023] }]);
  });

  it.each(["23呢", "那23的呢？"])("reads %s as a year", (question) => {
    expect(findPeriods(question)).toMatchObject([{ kind: "years", years: [2023] }]);
  });

  it.each(["23件呢", "环翠上年结转多少件", "头一年积压多少件", "疫情头一年罚了多少"])(
    "reads no year of its own in %s",
    (question) => {
      expect(findPeriods(question)).toEqual([]);
    },
  );

  it.each(["环翠当年审结几件", "本年度清理了多少文件"])(
    "reads the report's own year as no year of its own: %s",
    (question) => {
      expect(findPeriods(question)).toEqual([]);
    },
  );

  it.each(["峄城来年营商环境有啥打算", "威海下一年普法和调解这块怎么安排？", "峄城次年的打算"])(
    "reads %s as the year that the report plans for",
    (question) => {
      expect(findPeriods(question)).toMatchObject([{ kind: "next" }]);
    },
  );

  it.each(["比去年多了多少", "检查次数较上年下降多少", "跟前年比怎么样", "与去年同期相比多了几件"])(
    "leaves a year that is only compared with in the question: %s",
    (question) => {
      expect(findPeriods(question)).toEqual([]);
    },
  );

  it("gives the words that name the year, with 年 and what belongs to it", () => {
    const question = "环翠区2021年以来受理多少件";

    expect(findPeriods(question).map(({ span }) => sliceSpan(question, span))).toEqual([
      "2021年以来",
    ]);
  });

  it("gives mentions in order and without overlap, whatever is written", () => {
    const words = fc.constantFrom(
      ...[
        "2021",
        "21",
        "年",
        "至",
        "-",
        "近",
        "三",
        "去年",
        "、",
        "和",
        "《",
        "》",
        "来年",
        "环翠",
      ],
    );

    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), (parts) => {
        const spans = findPeriods(parts.join("")).map(({ span }) => span);
        expect(spans.every((span, i) => span.start >= (spans[i - 1]?.end ?? 0))).toBe(true);
      }),
    );
  });
});
