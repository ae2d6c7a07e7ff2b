import { describe, expect, it } from "vitest";
import { askedPart, isOfOtherPart } from "../../src/retrieval/part-asked.ts";
import { aFigure } from "../support/figures.ts";

const named = (indicatorWords: string) =>
  aFigure({ indicator: `${indicatorWords}数`, indicatorWords, basis: [], sectionPath: [] });

/** Whether the figure is of another part than the topic asks for; without a part in the topic it is not. */
const isOther = (topic: string, indicatorWords: string, terms: readonly string[][] = []) => {
  const part = askedPart(topic, terms);
  return part !== undefined && isOfOtherPart(part, topic, named(indicatorWords));
};

describe("askedPart", () => {
  it.each([
    ["调处的纠纷里医患的占几起", "医患"],
    ["复议里光撤销的有几件", "撤销"],
    ["办的一般程序案件里，建筑垃圾运输方面占了多少件", "建筑垃圾运输"],
    ["调解的纠纷中欠薪的有多少件", "欠薪"],
    ["拆掉的违建当中，新冒出来的有多少处", "新冒出来"],
    ["审结的案子里维持的多少", "维持"],
  ])("reads the part in %s", (topic, part) => {
    expect(askedPart(topic, [])?.words).toBe(part);
  });

  it.each([
    "从执法队伍里清掉多少人",
    "案卷评查里有几卷没过关",
    "市矛调中心接待了多少人",
    "办结的复议案里，有几件是前一年留下来的",
    "受理了多少件复议",
  ])("reads none in %s", (topic) => {
    expect(askedPart(topic, [])).toBeUndefined();
  });
});

describe("isOfOtherPart", () => {
  it.each([
    ["调处的纠纷里医患的占几起", "调处纠纷"],
    ["法援里头帮农民工打的有几件", "办理法律援助案件"],
    ["复议里光撤销的有几件", "撤销、变更或确认违法"],
    ["审的合同里招商引资的有几份", "审查招商引资等合同"],
    ["审结的案子里撤销的有几件", "行政复议案件审结"],
  ])("is true, for %s, of %s", (topic, words) => {
    expect(isOther(topic, words)).toBe(true);
  });

  it.each([
    ["调处的纠纷里医患的占几起", "调处医患纠纷"],
    ["拆掉的违建中，新冒出来的有多少处", "新增违建"],
    ["复议里光撤销的有几件", "撤销"],
    ["复议里撤销、变更或确认违法的有几件", "撤销、变更或确认违法"],
    ["监督平台报的警里头，查实改掉的有多少条", "核实纠正"],
    ["案卷里过关的占几成", "评查合格率"],
  ])("is false, for %s, of %s", (topic, words) => {
    expect(isOther(topic, words)).toBe(false);
  });

  it("takes a part as named by a word that means the same", () => {
    const topic = "一般程序案件里渣土的有几件";

    expect(isOther(topic, "建筑垃圾运输类", [["渣土", "建筑垃圾"]])).toBe(false);
    expect(isOther(topic, "建筑垃圾运输类")).toBe(true);
  });
});
