import { describe, expect, it } from "vitest";
import { namesIn } from "../sample.ts";

describe("nameCount", () => {
  it.each([
    ["两次召开专题会议。", ["专题会议次数 两次"]],
    ["500余人参加普法考试。", ["参加普法考试人数 500余人"]],
    ["876人通过考试取得执法资格。", ["通过考试取得执法资格人数 876人"]],
    ["投入126万元用于加强调解员队伍建设。", ["调解员队伍建设投入金额 126万元"]],
    ["38个执法单位中有5个未配备审核人员。", ["执法单位数 38个", "未配备审核人员的执法单位数 5个"]],
  ])("names what is counted in %s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});
