import { describe, expect, it } from "vitest";
import { isOtherStage, stageFit } from "../../src/retrieval/stages.ts";
import { aFigure } from "../support/figures.ts";

const of = (indicator: string) => aFigure({ indicator, indicatorWords: "" });

describe("stageFit", () => {
  it.each([
    ["行政复议收案量", "新收行政复议案件数", 1],
    ["行政复议收案量", "行政复议案件审结数", -1],
    ["复议受理了多少件", "行政复议案件受理数", 1],
    ["规范性文件清理了多少件", "制定规范性文件数", -1],
    ["规范性文件清理了多少件", "规范性文件数", 0],
    ["谁的复议案子多", "行政复议案件审结数", 0],
    ["行政复议收案量", "收到行政复议申请数", 0],
    ["行政复议收案量", "行政复议申请受理数", 1],
    ["复议收了多少", "受理行政复议案件数", 1],
    ["复议收了多少", "行政复议案件审结数", -1],
    ["复议收了多少申请", "收到行政复议申请数", 1],
    ["复议案子有几件", "收到行政复议申请数", -1],
    ["复议案子有几件", "受理行政复议案件数", 0],
    ["网上能办结的比例", "依申请政务服务事项可全程网办率", 0],
    ["复议申请多少件", "行政复议申请受理数", -1],
  ] as const)("rates for %s the figure %s with %d", (topic, indicator, fit) => {
    expect(stageFit(topic, of(indicator))).toBe(fit);
  });
});

describe("isOtherStage", () => {
  it("tells what came in from what was closed, and nothing where one names no stage", () => {
    expect(isOtherStage(of("接收民生诉求数"), of("执法诉求办结数"))).toBe(true);
    expect(isOtherStage(of("办结人大建议主办件数"), of("政协提案主办件数"))).toBe(false);
  });

  it("adds what was carried over to nothing that came in this year", () => {
    expect(isOtherStage(of("行政复议案件上年结转数"), of("收到行政复议申请数"))).toBe(true);
  });
});
