import { describe, expect, it } from "vitest";
import { askedAverage } from "../../src/question/asked-average.ts";

describe("askedAverage", () => {
  it.each([
    ["开放日平均每场多少人", "场", "", "开放日多少人"],
    ["摊到每场大概多少人？", "场", "", "多少人？"],
    ["要是平均到一场的话差不多是多少人呢", "场", "", "是多少人"],
    ["平均一个镇街多少", "个", "镇街", "镇街多少"],
    ["每名调解员平均调解多少件", "名", "调解员", "调解员调解多少件"],
    ["平均每村有几个网格员", "", "村", "村有几个网格员"],
    ["法律顾问人均审查几件", "人", "", "法律顾问审查几件"],
    ["讨回的工钱，平均一个人多少", "个", "人", "讨回的工钱，多少"],
    ["培训场均来了多少人", "场", "", "培训来了多少人"],
  ])("reads %s as for each %s%s", (topic, measure, noun, rest) => {
    expect(askedAverage(topic)).toEqual({ measure, noun, topic: rest });
  });

  it.each([
    "平均用时多少天",
    "平均承诺时限几个工作日",
    "日均交换多少条",
    "每场活动多少人",
    "案件均已办结多少件",
    "流动摊贩整治多少个",
    "平均一次性告知多少项",
    "办了多少场",
  ])("hears no average for each of anything in %s", (topic) => {
    expect(askedAverage(topic)).toBeUndefined();
  });
});
