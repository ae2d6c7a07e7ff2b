import { describe, expect, it } from "vitest";
import { splitNamedRun, splitRunOn } from "../../src/question/run-on-parts.ts";

describe("splitRunOn", () => {
  it.each([
    ["民生诉求接了多少办了多少", ["民生诉求接了多少", "办了多少"]],
    ["复议收了几件办了几件", ["复议收了几件", "办了几件"]],
    ["行政复议受理多少审结多少", ["行政复议受理多少", "审结多少"]],
    ["诉求收了多少办结了多少满意率多少", ["诉求收了多少", "办结了多少", "满意率多少"]],
    ["制定规范性文件几件备案率多少", ["制定规范性文件几件", "备案率多少"]],
    ["政府开放日办了几场来了多少人", ["政府开放日办了几场", "来了多少人"]],
    ["法律明白人培训几场多少人次", ["法律明白人培训几场", "多少人次"]],
    ["列席常务会几次专题会几次意见多少条", ["列席常务会几次", "专题会几次", "意见多少条"]],
  ])("splits %s", (clause, parts) => {
    expect(splitRunOn(clause)).toEqual(parts);
  });

  it.each([
    "复议办了多少件",
    "请了几个律师把关多少件",
    "翻译了几件规章几件规范性文件",
    "清理的文件占几分之几",
    "处罚卷评查了几本多几本",
    "证明清单几个部门几项",
    "审了多少份合同涉及多少钱",
  ])("leaves %s as it is", (clause) => {
    expect(splitRunOn(clause)).toEqual([clause]);
  });
});

describe("splitNamedRun", () => {
  it.each([
    ["复议受理数审结数纠错率各是多少", ["复议受理数多少", "审结数多少", "纠错率多少"]],
    ["行政诉讼发生数、办结数和败诉率", ["行政诉讼发生数多少", "办结数多少", "败诉率多少"]],
  ])("splits %s", (topic, parts) => {
    expect(splitNamedRun(topic)).toEqual(parts);
  });

  it.each([
    "复议受理数多少",
    "新登记经营主体数增长率是多少",
    "公开数据和率先推行的做法",
    "各类案件数量多少",
  ])("finds no measures put together in %s", (topic) => {
    expect(splitNamedRun(topic)).toEqual([]);
  });
});
