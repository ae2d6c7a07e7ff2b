import { describe, expect, it } from "vitest";
import { bareTopic, pointsBack } from "../../src/question/follow-up.ts";

describe("bareTopic", () => {
  it.each([
    "那呢？",
    "的是多少",
    "说错了，我要问的是",
    "的呢，情况怎么样？",
    "换成呢",
    "有多少个？",
    "是几件",
    "都列出来",
    "全部列一下吧",
  ])("finds no matter in %s, which is left when the region or year is cut out", (topic) => {
    expect(bareTopic(topic)).toBe("");
  });

  it.each([
    ["其中审结的呢？", "其中审结"],
    ["复议改革呢？", "复议改革"],
    ["那来了多少人？", "来了人"],
    ["那给镇街的用编进人计划呢？", "给镇街用编进人计划"],
  ])("leaves the matter of %s", (topic, matter) => {
    expect(bareTopic(topic)).toBe(matter);
  });
});

describe("pointsBack", () => {
  it.each([
    "其中审结的呢？",
    "那其中处罚的有几本",
    "为什么？",
    "那些处罚了几件",
    "没调成的有几件？",
    "比上年多了吗",
    "修改了的呢？",
    "还有，这些案子审结了吗",
    "里头管渣土运输的有几件?",
    "比头一年少了百分之几？",
    "办完了多少，还压着多少？",
    "一共去了多少人听",
    "来了多少人次",
    "尚未审结的几件？",
    "还没办完的有几件",
    "办完的有多少，满意率呢？",
    "审结了多少？",
  ])("holds of %s", (topic) => {
    expect(pointsBack(topic)).toBe(true);
  });

  it.each(["民法典宣传一条街有几个", "收了多少罚款", "政府规章呢？", "走访的企业呢，有多少家"])(
    "does not hold of %s",
    (topic) => {
      expect(pointsBack(topic)).toBe(false);
    },
  );
});
