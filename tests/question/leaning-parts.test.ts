import { describe, expect, it } from "vitest";
import {
  askedAgain,
  asksForCourseRate,
  leansOnBefore,
  thingOf,
} from "../../src/question/leaning-parts.ts";

describe("leansOnBefore", () => {
  it.each(["办了多少", "改的多少", "审结多少件", "其中合格率是多少", "多少人次", "办结满意率多高"])(
    "says that %s names no thing",
    (part) => {
      expect(leansOnBefore(part)).toBe(true);
    },
  );

  it.each(["花了多少钱", "调解员多少人", "败诉率多少", "请了几名律师", "听证多少件"])(
    "says that %s names its own",
    (part) => {
      expect(leansOnBefore(part)).toBe(false);
    },
  );
});

describe("thingOf", () => {
  it.each([
    ["民生诉求接了多少", "民生诉求"],
    ["行政复议受理多少件", "行政复议"],
    ["案卷评查多少件", "案卷评查"],
    ["复议一共办了几件", "复议一共"],
    ["办了多少件案子", ""],
    ["收了多少", ""],
  ])("gives of %s the thing %s", (part, thing) => {
    expect(thingOf(part)).toBe(thing);
  });
});

describe("asksForCourseRate", () => {
  it.each([
    ["案卷评查合格率多少", true],
    ["办结满意率是多少", true],
    ["败诉率多少", false],
    ["负责人出庭率多少", false],
    ["合格的多少件", false],
  ])("says of %s: %s", (part, asks) => {
    expect(asksForCourseRate(part)).toBe(asks);
  });
});

describe("askedAgain", () => {
  it.each([
    ["政协提案呢", "人大意见建议多少件", "政协提案多少件"],
    ["那许可卷呢", "处罚卷评查了几本", "许可卷几本"],
    ["办复率呢", "人大意见多少件", "办复率多少"],
  ])("asks %s what %s asks", (piece, before, asked) => {
    expect(askedAgain(piece, before)).toBe(asked);
  });

  it.each([
    ["哪个多呢", "复议多少件"],
    ["政协提案呢", "有哪些做法"],
    ["政协提案怎么办的", "人大建议多少件"],
  ])("asks nothing again in %s after %s", (piece, before) => {
    expect(askedAgain(piece, before)).toBeUndefined();
  });
});
