import { describe, expect, it } from "vitest";
import { askedKind, isMatterless, matterAsked, opensKind } from "../../src/question/asked-kinds.ts";

describe("askedKind", () => {
  it.each([
    ["受理了多少件", "number"],
    ["还有什么短板", "problems"],
    ["营商环境还差在哪", "problems"],
    ["明年怎么抓", "plans"],
    ["打算怎么改", "plans"],
    ["调解是怎么做的", "work"],
    ["有啥培训安排", "work"],
    ["部门老给乡镇甩锅", undefined],
  ])("takes %s for %s", (clause, kind) => {
    expect(askedKind(clause)).toBe(kind);
  });
});

describe("opensKind", () => {
  it.each([
    ["有什么短板", "problems", "怎么做的", "work"],
    ["明年怎么抓", "plans", "有什么短板", "problems"],
    ["在哪里征求的意见", "work", "复议受理多少件", "number"],
    ["行政复议受理了多少件", "number", "普法怎么抓的", "work"],
  ] as const)("separates %s (%s) from %s (%s)", (clause, kind, before, kindBefore) => {
    expect(opensKind({ clause, kind }, { clause: before, kind: kindBefore })).toBe(true);
  });

  it.each([
    ["各几件", "number", "分哪几类", "work"],
    ["盯哪几个领域", "work", "有什么打算", "plans"],
    ["都是啥", "work", "承认的不足一共几条", "number"],
    ["哪儿罚得最重", "work", "各罚了多少钱", "number"],
  ] as const)("leaves %s (%s) with %s (%s)", (clause, kind, before, kindBefore) => {
    expect(opensKind({ clause, kind }, { clause: before, kind: kindBefore })).toBe(false);
  });
});

describe("isMatterless", () => {
  it.each(["有啥办法", "下一步打算怎么改", "有没有短板", "发现的问题怎么处理"])(
    "holds of %s",
    (clause) => {
      expect(isMatterless(clause)).toBe(true);
    },
  );

  it.each(["普法怎么抓", "败诉案件怎么办", "涉外这块有什么打算"])(
    "does not hold of %s",
    (clause) => {
      expect(isMatterless(clause)).toBe(false);
    },
  );
});

describe("matterAsked", () => {
  it.each([
    ["南郑怎么对付职业打假的", "南郑对付职业打假"],
    ["介休决策评估还有什么短板", "介休决策评估"],
    ["海宁复议受理多少件", "海宁复议受理"],
    ["威海营商环境还差在哪", "威海营商环境"],
    ["大武口三项制度推得咋样", "大武口三项制度"],
  ])("leaves of %s %s", (clause, matter) => {
    expect(matterAsked(clause)).toBe(matter);
  });
});
