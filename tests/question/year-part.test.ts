import { describe, expect, it } from "vitest";
import { yearParts } from "../../src/question/year-part.ts";

describe("yearParts", () => {
  it.each([
    ["环翠2021年上半年复议受理多少件", ["上半年"]],
    ["前三季度我区通过区政府门户网站主动公开信息497条", ["前3季度"]],
    ["马尾21年头三个季度官网上公开了几条信息", ["前3季度"]],
    ["马尾第四季度公开信息多少条", ["4季度"]],
    ["环翠十月份接访多少批次", ["10月"]],
    ["2021年12月接访", ["12月"]],
    ["十二月接访", ["12月"]],
  ])("finds in %s %j", (text, parts) => {
    expect(yearParts(text).map(({ name }) => name)).toEqual(parts);
  });

  it.each([
    "2021年1月4日召开会议",
    "历时三个月",
    "全年受理50件",
    "截至11月底",
    "十月九日开展宣传",
    "每个月接访几次",
  ])("finds none in %s", (text) => {
    expect(yearParts(text)).toEqual([]);
  });

  it("keeps the words as written", () => {
    expect(yearParts("第四季度公开信息")).toEqual([{ name: "4季度", words: "第四季度" }]);
  });
});
