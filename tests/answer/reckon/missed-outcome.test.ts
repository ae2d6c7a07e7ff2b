import { describe, expect, it } from "vitest";
import { missedDeed, missedOutcome } from "../../../src/answer/reckon/missed-outcome.ts";

describe("missedOutcome", () => {
  it.each([
    ["案卷评查有几卷没过关", "案卷评查合格数"],
    ["执法证考试没过的有多少人", "考试合格人数"],
    ["该上庭没上庭的官司有几件", "负责人实际出庭数"],
    ["没调下来的纠纷有几件", "调解成功数"],
  ])("finds in %s what %s counts", (topic, indicator) => {
    expect(missedOutcome(topic)?.stated.test(indicator)).toBe(true);
  });

  it("finds none where nothing is denied or named", () => {
    expect(missedOutcome("有多少名调解员")).toBeUndefined();
  });
});

describe("missedDeed", () => {
  it.each([
    ["没受理的几件", "受理"],
    ["未被采纳的意见", "采纳"],
    ["没过的有几个", "过关"],
  ])("is, of %s, %s", (topic, deed) => {
    expect(missedDeed(topic)).toBe(deed);
  });
});
