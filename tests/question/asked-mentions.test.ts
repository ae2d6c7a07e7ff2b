import { describe, expect, it } from "vitest";
import { askedMentions } from "../../src/question/asked-mentions.ts";

describe("askedMentions", () => {
  it.each([
    ["印发了哪些文件", "印发《行政执法流程图》", ""],
    ["出台过什么制度办法", "出台了行政复议决定履行监督办法", ""],
    ["围绕普法印发了哪几个文件", "印发《普法责任清单》", "围绕普法"],
    ["哪些工作在全省率先", "在省内率先实现", ""],
    ["优化营商环境有啥是全省头一个、全市头一个搞的", "全市首推", "优化营商环境"],
    ["获得了哪些荣誉", "荣获“数字政府优秀实践案例”奖", ""],
  ])("reads %s as a question for all of %s", (topic, stated, matter) => {
    const asked = askedMentions(topic);

    expect(asked?.stated.test(stated)).toBe(true);
    expect(asked?.matter).toBe(matter);
  });

  it.each(["印发的是哪份文件", "印发了几件文件", "2021年3月4日印发了哪些文件", "普法有哪些做法"])(
    "reads nothing in %s",
    (topic) => {
      expect(askedMentions(topic)).toBeUndefined();
    },
  );

  it("takes neither a paper that is followed nor a first of another level for one that is asked for", () => {
    expect(askedMentions("印发了哪些文件")?.stated.test("落实《决策暂行条例》")).toBe(false);
    expect(askedMentions("哪些工作在全国首创")?.stated.test("在全省率先建立")).toBe(false);
  });
});
