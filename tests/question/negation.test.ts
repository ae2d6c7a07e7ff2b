import { describe, expect, it } from "vitest";
import { untoldMatter } from "../../src/question/negation.ts";

describe("untoldMatter", () => {
  it.each([
    ["没有提到行政复议纠错率的有哪些", "行政复议纠错率"],
    ["哪些区没有提到信访", "信访"],
    ["哪些报告没写存在问题", "存在问题"],
    ["五个报告里谁没提营商环境？", "营商环境"],
    ["未提及行政调解的地方是哪些", "行政调解"],
    ["哪些地方没有建立公职律师制度", "公职律师制度"],
  ])("finds in %s what is not told of: %s", (question, matter) => {
    expect(untoldMatter(question)).toBe(matter);
  });

  it.each([
    "哪些报告提到了信访",
    "哪些区有没有提到信访",
    "哪个区没有败诉案件",
    "没有公开的事项有哪些",
    "环翠区没审结的有几件",
    "哪些问题没有解决",
    "三项制度没落实好，哪几个区在报告里认了",
    "哪些地方没建设到位",
  ])("finds nothing in %s", (question) => {
    expect(untoldMatter(question)).toBeUndefined();
  });
});
