import { describe, expect, it } from "vitest";
import { completeEllipsis } from "../../src/question/ellipsis.ts";

describe("completeEllipsis", () => {
  it.each([
    ["部门的呢？", "发布了几件政府规范性文件？", "部门规范性文件有几件"],
    ["处罚的呢", "评查了多少本案卷", "处罚案卷有多少本"],
    ["执法的呢", "接收的民生诉求有多少", "执法诉求有多少"],
    [
      "那给镇街的用编进人计划呢？",
      "市级统筹了多少事业编制下沉街道？",
      "给镇街的用编进人计划有几个",
    ],
    [
      "微博呢？两个差多少条",
      "门户网站主动公开了多少条信息？",
      "门户网站主动公开信息和微博差多少条",
    ],
  ])("takes %s after %s for %s", (topic, before, whole) => {
    expect(completeEllipsis(topic, before)).toBe(whole);
  });

  it.each([
    ["审结的呢", "复议受理多少件"],
    ["政协的呢", "办理了多少件人大代表意见"],
    ["其中审结的呢", "行政复议案件有几件"],
    ["败诉的呢", "行政诉讼败诉率是多少个百分点"],
    ["为什么", "受理了几件案件"],
  ])("leaves %s after %s as it is", (topic, before) => {
    expect(completeEllipsis(topic, before)).toBeUndefined();
  });
});
