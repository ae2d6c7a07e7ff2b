import { describe, expect, it } from "vitest";
import { findCollectives } from "../../src/question/collectives.ts";
import { sliceSpan } from "../../src/text/span.ts";

function wordsIn(question: string): readonly string[] {
  return findCollectives(question).map(({ span }) => sliceSpan(question, span));
}

describe("findCollectives", () => {
  it.each([
    ["各区复议多少件", ["各区"]],
    ["四个区谁接得最多", ["四个区", "谁"]],
    ["哪几个地方的报告里写到了破产", ["哪几个地方"]],
    ["提到“两法衔接”的有哪几个区？", ["哪几个区"]],
    ["哪些报告提到了“枫桥经验”？", ["哪些报告"]],
    ["所有报告里谁的案子多", ["所有报告", "谁"]],
    ["环翠和峄城两区谁复议审结得多？", ["两区", "谁"]],
    ["这几家的复议谁多", ["这几家", "谁"]],
    ["几家都写了哪些做法", ["几家"]],
    ["在哪里征求的意见", []],
    ["能从哪儿反映上去", []],
  ])("finds the words for sets of regions in %s", (question, words) => {
    expect(wordsIn(question)).toEqual(words);
  });

  it.each([
    "各部门怎么落实的",
    "各市场主体怎么说",
    "四个区域怎么划的",
    "市区有多少执法人员",
    "市县两级认领几项",
    "市、区两县级的清单",
    "有几家加油站能扫码",
    "法治宣传进了几家？",
    "调解室设在几县几村",
  ])("finds none in %s", (question) => {
    expect(wordsIn(question)).toEqual([]);
  });

  it.each([
    ["各区复议多少件", "county"],
    ["哪个区县最高", "county"],
    ["哪个市最高", "city"],
    ["哪几个地方写到了破产", undefined],
    ["谁的案子多", undefined],
  ])("tells the level that %s means: %s", (question, level) => {
    expect(findCollectives(question).map((mention) => mention.level)).toEqual([level]);
  });

  it.each([
    ["谁的案子多", true],
    ["用在了哪些地方", true],
    ["各单位怎么落实的", true],
    ["各区复议多少件", false],
    ["哪些报告提到了破产", false],
  ])("tells whether the word of %s may mean something else: %s", (question, isWeak) => {
    expect(findCollectives(question).map((mention) => mention.isWeak)).toEqual([isWeak]);
  });
});
