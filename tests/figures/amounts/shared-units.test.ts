import { describe, expect, it } from "vitest";
import { figuresIn } from "../sample.ts";

const amountsIn = (text: string): readonly string[] =>
  figuresIn(text).map(({ value, unit }) => `${String(value)} ${unit}`);

describe("withSharedUnits", () => {
  it.each([
    ["企业开办、不动产登记分别压缩到3个和1个工作日。", ["3 工作日", "1 工作日"]],
    ["纠错率、败诉率分别下降3个和5个百分点。", ["3 个百分点", "5 个百分点"]],
    ["行政复议、行政应诉、行政调解案件分别为12、35和48件。", ["12 件", "35 件", "48 件"]],
    ["办理时限由20个压缩至7个工作日。", ["20 工作日", "7 工作日"]],
    ["纠错率由16.1降至12.8%。", ["16.1 %", "12.8 %"]],
  ])("gives the row of %s one measure word", (text, expected) => {
    expect(amountsIn(text)).toEqual(expected);
  });

  it.each([
    ["审批环节和办理时限分别压缩到3个和1个工作日。", ["3 个", "1 工作日"]],
    ["全区设置窗口3个，办结时限压缩到1个工作日。", ["3 个", "1 工作日"]],
    ["修订《条例》第12、13条，发布公告3个。", ["3 个"]],
  ])("leaves the amounts of %s to their own", (text, expected) => {
    expect(amountsIn(text)).toEqual(expected);
  });
});
