import { describe, expect, it } from "vitest";
import { formalTopics } from "../../../src/answer/search/formal-topic.ts";

const NO_TERMS = { flat: [], grouped: [] };

describe("formalTopics", () => {
  it.each([
    ["民告官哪家输得多", "行政诉讼哪家败诉得多"],
    ["红头文件谁多", "规范性文件谁多"],
    ["谁的领导出庭多", "谁的行政机关负责人出庭多"],
    // 环翠区: 全面落实“不罚”“轻罚”事项清单
    ["免罚轻罚清单多少项", "不罚轻罚清单多少项"],
    ["环保方面的罚款谁多", "生态环境罚款谁多"],
    ["污染案子多少件", "生态环境案件多少件"],
    ["免罚案件多少件", "不予处罚案件多少件"],
    ["打了几场行政官司", "行政诉讼案件几件"],
    ["当了几回被告，输了几回", "行政诉讼案件几件，败诉几回"],
    ["被人告上法庭多少次", "行政诉讼案件多少件"],
    ["砍掉了多少文件", "废止了多少文件"],
    ["清理文件，留的几件", "清理文件，保留的几件"],
    ["清理文件，改的、废的各几件", "清理文件，修改的、废止的各几件"],
  ])("says %s as %s", (topic, formal) => {
    expect(formalTopics(topic, NO_TERMS)).toEqual([formal]);
  });

  it.each([
    "运输执法案件多少件",
    "行政复议受理了多少件",
    "审计要改的资金多少",
    "整改的几项",
    "污染防治投入多少",
  ])("leaves %s alone", (topic) => {
    expect(formalTopics(topic, NO_TERMS)).toEqual([]);
  });

  it("takes the words of the vocabulary, but none that would move the stage or only lengthen", () => {
    const grouped = [
      ["民事劝和", "调解"],
      ["收到", "受理"],
      ["复议", "行政复议"],
    ];

    expect(formalTopics("民事劝和、收到的复议", { flat: [], grouped })).toEqual([
      "调解、收到的复议",
    ]);
  });
});
