import { describe, expect, it } from "vitest";
import { append, phraseBefore, shorten, sumOf } from "../../../src/figures/words/phrases.ts";

describe("phraseBefore", () => {
  it.each([
    ["全年共办理行政复议案件", "办理行政复议案件"],
    ["在企业、商会中设立调解室", "设立调解室"],
    ["以旗政府名义出台文件", "出台文件"],
    ["报司法局备案文件", "备案文件"],
    ["采取“一案一讲、以案代训”的形式轮训人员", "轮训人员"],
    ["向商户、游客、沿线群众发放宣传品", "发放宣传品"],
    ["向社会公布", "社会公布"],
    ["比改革前减少环节", "减少环节"],
    ["清理文件（含上年3件）", "清理文件"],
    ["在公园、广场周边建成法治文化点", "建成法治文化点"],
    ["申请人不服处罚决定申请行政复议", "申请行政复议"],
    ["投资项目从立项到取得许可", "投资项目"],
    ["从签约到开工平均用时", "签约到开工平均用时"],
  ])("reads of %s only %s", (text, phrase) => {
    expect(phraseBefore(text)).toBe(phrase);
  });
});

describe("shorten", () => {
  it.each([
    ["召开专家评审会", "专家评审会"],
    ["领导干部举办专题辅导", "专题辅导"],
    ["法律咨询、文艺演出等宣传活动", "宣传活动"],
    ["县级以上人民政府工作部门依法办理行政许可事项", "办理行政许可事项"],
    ["办理行政复议案件", "办理行政复议案件"],
  ])("calls %s %s", (phrase, name) => {
    expect(shorten(phrase)).toBe(name);
  });
});

describe("sumOf", () => {
  it("gives what 等 sums up", () => {
    expect(sumOf("党内法规、安全生产法等网络答题活动")).toBe("网络答题活动");
  });

  it("finds no sum in 高等", () => {
    expect(sumOf("高等职业院校")).toBeUndefined();
  });
});

describe("append", () => {
  it("writes once what topic and words share", () => {
    expect(append("行政执法考试", "考试合格率")).toBe("行政执法考试合格率");
  });

  it("takes one character in common for chance", () => {
    expect(append("证件", "件均时间")).toBe("证件件均时间");
  });
});
