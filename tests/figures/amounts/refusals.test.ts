import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figures/extract.ts";
import { readFigureVocabulary } from "../../../src/figures/vocabulary/vocabulary.ts";
import { aReport, figuresIn } from "../sample.ts";

function reasons(sentence: string): readonly string[] {
  const report = aReport(`一、工作情况\n\n全年工作有序。${sentence}`);
  const end = report.clean.text.indexOf("全年工作有序。");
  return extractFigures(report)
    .refusals.filter(({ span }) => span.start > end)
    .map(({ raw, reason }) => `${raw} ${reason}`);
}

describe("refuse", () => {
  it.each([
    ["3月4日印发通知。", ["3 date", "4日 date"]],
    ["印发文件（威政发〔2021〕5号）。", ["2021 document-number", "5 document-number"]],
    ["建立执法监督与12345热线合作机制。", ["12345 no-unit"]],
    ["落实“三项制度”。", ["三项 quoted-name"]],
    ["深入推进三项制度。", ["三项 name"]],
    ["《行政执法三项制度指导手册》已印发。", ["三项 title"]],
    ["履行第一责任人职责。", ["一 ordinal"]],
    ["在区委第176次常委会议上提出要求。", ["176次 ordinal"]],
    ["构建“1+N”体系。", ["1 quoted-name"]],
    ["跨境电商监管1210、9610业务实现全覆盖。", ["1210 no-unit", "9610 no-unit"]],
    ["连续8年实现零故障运行。", ["8 period", "零 no-unit"]],
    ["5年以上信访积案全部化解。", ["5 period"]],
    ["位列全省第3位。", ["3位 ordinal"]],
    ["接访时间为14:51。", ["14:51 date"]],
    ["以3:0获胜，绘制1:500地形图。", ["3:0 name", "1:500 name"]],
    ["组配分类2022-00113组。", ["2022 date", "00113组 document-number"]],
    ["没有1件文件超出职权。", ["1件 negated"]],
    ["每季度召开会议一次。", ["一次 idiom"]],
    ["打造15分钟公共法律服务圈。", ["15分钟 period"]],
    ["建设5G基站。", ["5 name"]],
    ["推行最多跑1次改革。", ["1次 name"]],
    ["处理数十件诉求。", ["十件 vague"]],
    ["接访群众一批。", ["一批 idiom"]],
    ["联系电话0631-5190000。", ["0631 no-unit", "5190000 telephone"]],
    ["党的十九届六中全会召开。", ["十九 no-unit", "六 no-unit"]],
  ])("refuses what is no statistic: %s", (sentence, expected) => {
    expect(reasons(sentence)).toEqual(expected);
    expect(figuresIn(sentence)).toEqual([]);
  });

  it.each([
    ["召开两次专题会议。", "两次"],
    ["成员单位三十个。", "三十个"],
    ["出台制度三项。", "三项"],
    ["对600余科级干部进行轮训。", "600余"],
    ["监管行为数2204。", "2204"],
    ["立案数为2023。", "2023"],
    ["政务微博粉丝12.5万。", "12.5万"],
    ["律师万人比达15.6。", "15.6"],
    ["专职调解员与人口比为1:500。", "1:500"],
    ["按照1∶1的比例配备法律顾问。", "1∶1"],
    ["任前考试平均分八十七点六分。", "八十七点六分"],
    ["法人提出审查建议一件。", "一件"],
  ])("keeps what is one: %s", (sentence, raw) => {
    expect(figuresIn(sentence).map((figure) => figure.raw)).toEqual([raw]);
  });

  it("refuses the phrases that staff have written down", () => {
    const vocabulary = readFigureVocabulary({ refusals: ["5个集成"] }, "refusals.yaml");

    const { figures, refusals } = extractFigures(aReport("全面推行5个集成治理模式。"), vocabulary);

    expect(figures).toEqual([]);
    expect(refusals.at(-1)?.reason).toBe("vocabulary");
  });

  it("counts every number once, as figure or as refusal", () => {
    const report = aReport("2021年受理案件50件，第一批审结39件，纠错率28.2%。");

    const { figures, refusals } = extractFigures(report);

    expect([...figures, ...refusals].map(({ raw }) => raw).sort()).toEqual(
      ["2021", "2021", "28.2%", "39件", "50件", "一批"].sort(),
    );
  });
});
