import { describe, expect, it } from "vitest";
import {
  deedOfPredicate,
  inspectionOf,
  isElliptical,
  splitDeed,
} from "../../../src/figures/words/deeds.ts";
import { namesIn } from "../sample.ts";

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

describe("inspectionOf", () => {
  it.each([
    ["实地督察，", "实地督察"],
    ["逐一检查", "逐一检查"],
    ["开展了为期三个月的法治督察", ""],
    ["参加考试", ""],
  ])("finds in %s “%s”", (predicate, deed) => {
    expect(inspectionOf(predicate)).toBe(deed);
  });

  it("names those inspected, and what was found, by it", () => {
    expect(namesIn("对9个乡镇、21个部门实地督察，反馈问题47条。")).toEqual([
      "实地督察乡镇数 9个",
      "实地督察部门数 21个",
      "实地督察反馈问题数 47条",
    ]);
  });
});
