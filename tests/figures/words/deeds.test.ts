import { describe, expect, it } from "vitest";
import { deedOfPredicate, isElliptical, splitDeed } from "../../../src/figures/words/deeds.ts";

describe("splitDeed", () => {
  it.each([
    ["受理行政复议案件", "受理", "行政复议案件"],
    ["排查调处矛盾纠纷", "排查调处", "矛盾纠纷"],
    ["成功化解纠纷", "成功化解", "纠纷"],
    ["提请市政府常务会议审议草案", "提请市政府常务会议审议", "草案"],
    ["行政复议案件", "", "行政复议案件"],
  ])("parts %s into “%s” and %s", (phrase, deed, object) => {
    expect(splitDeed(phrase)).toEqual({ deed, object });
  });
});

describe("isElliptical", () => {
  it.each(["审结", "调处成功", "调解、和解方式终止", ""])(
    "says that “%s” leaves out its object",
    (phrase) => {
      expect(isElliptical(phrase)).toBe(true);
    },
  );

  it.each(["受理投诉", "组织测试", "行政复议案件"])("says that %s does not", (phrase) => {
    expect(isElliptical(phrase)).toBe(false);
  });
});

describe("deedOfPredicate", () => {
  it.each([
    ["进行集中评查", "集中评查"],
    ["开展道路交通安全和运输执法领域突出问题专项督察，", "专项督察"],
    ["担任区党政一体法律顾问", ""],
  ])("reads the deed of %s as “%s”", (predicate, deed) => {
    expect(deedOfPredicate(predicate)).toBe(deed);
  });
});
