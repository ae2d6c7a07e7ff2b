import { describe, expect, it } from "vitest";
import { isPlace, isPlaceOrLevel } from "../../../src/figures/names/members.ts";
import { figuresIn, namesIn } from "../sample.ts";

describe("isPlaceOrLevel", () => {
  it.each([
    "茂南区",
    "信宜市",
    "阴平镇",
    "市本级",
    "县级",
    "乡镇（街道）",
    "市直部门",
    "县政府工作部门",
  ])("takes %s for one", (phrase) => {
    expect(isPlaceOrLevel(phrase)).toBe(true);
  });

  it.each(["行政复议案件", "企业", "办理乡镇", "法律顾问"])("takes %s for none", (phrase) => {
    expect(isPlaceOrLevel(phrase)).toBe(false);
  });

  it("tells a place from a level", () => {
    expect(isPlace("茂南区")).toBe(true);
    expect(isPlace("市本级")).toBe(false);
    expect(isPlace("各镇")).toBe(false);
  });
});

describe("nameMember", () => {
  it("gives the total's name and the place as region to what 分别 spreads over places", () => {
    const figures = figuresIn(
      "收到行政复议申请312宗，同比增长1.3倍，其中市本级、茂南区、信宜市分别为104宗、52宗、38宗。",
    );

    expect(figures.slice(2).map(({ indicator, region }) => [indicator, region])).toEqual([
      ["市本级收到行政复议申请数", "环翠区"],
      ["收到行政复议申请数", "茂南区"],
      ["收到行政复议申请数", "信宜市"],
    ]);
  });

  it("reads places and levels one by one as well", () => {
    expect(namesIn("清理取消证明事项23项，其中县本级17项、乡镇（街道）6项。")).toEqual([
      "清理取消证明事项数 23项",
      "县本级清理取消证明事项数 17项",
      "乡镇（街道）清理取消证明事项数 6项",
    ]);
  });

  it("leaves grades to the things that have them", () => {
    expect(namesIn("创建国家级民主法治示范村1个、省级6个。")).toEqual([
      "创建国家级民主法治示范村数 1个",
      "创建省级民主法治示范村数 6个",
    ]);
  });
});
