import { describe, expect, it } from "vitest";
import { listedParts, numberParts } from "../../src/question/parts.ts";

describe("listedParts", () => {
  it.each([
    ["人大建议和政协提案各办了多少件？", ["人大建议办了多少件？", "政协提案办了多少件？"]],
    [
      "民生、执法、发展三类诉求，各收了多少件",
      ["民生诉求，收了多少件", "执法诉求，收了多少件", "发展诉求，收了多少件"],
    ],
    ["区领导和镇街哪边接得多？", ["区领导哪边接得多？", "镇街哪边接得多？"]],
  ])("gives a topic for each thing of %s", (topic, parts) => {
    expect(listedParts(topic)).toEqual(parts);
  });

  it("asks no single thing for the sum of all", () => {
    expect(listedParts("主办的人大建议和政协提案加起来多少件？")).toEqual([
      "主办的人大建议多少件？",
      "主办的政协提案多少件？",
    ]);
  });

  it.each(["复议收了多少件", "行政处罚和行政强制案件有多少", "甲、乙、丙、丁和戊各多少件"])(
    "finds no list to take apart in %s",
    (topic) => {
      expect(listedParts(topic)).toEqual([]);
    },
  );
});

describe("numberParts", () => {
  it.each([
    ["普法活动搞了多少场，来了多少人次", ["普法活动搞了多少场", "来了多少人次"]],
    ["请了几个律师当顾问,一年把关了多少件?", ["请了几个律师当顾问", "一年把关了多少件"]],
    ["开展了多少次活动以及参与多少人", ["开展了多少次活动", "参与多少人"]],
  ])("splits %s into the questions for one number each", (topic, parts) => {
    expect(numberParts(topic)).toEqual(parts);
  });

  it("keeps the words before a part with it", () => {
    expect(numberParts("法律明白人培训，办了几场？共多少人次？")).toEqual([
      "法律明白人培训办了几场",
      "共多少人次",
    ]);
  });

  it.each(["评查了多少案卷", "投入多少钱，用在哪里", "几件，几名，几场，几次，几项"])(
    "leaves %s whole",
    (topic) => {
      expect(numberParts(topic)).toEqual([topic]);
    },
  );
});
