import { describe, expect, it } from "vitest";
import { studyIn } from "../../../src/figures/words/study.ts";
import { namesIn } from "../sample.ts";

describe("studyIn", () => {
  it.each([
    ["县政府常务会议坚持会前学法制度", "县政府常务会议会前学法"],
    ["县委理论学习中心组健全集体学法机制", "县委理论学习中心组集体学法"],
    ["坚持会前学法制度", undefined],
    ["县政府常务会议审议议题", undefined],
  ])("gives of %s %s", (clause, study) => {
    expect(studyIn(clause)).toBe(study);
  });

  it("names how often that was done", () => {
    expect(namesIn("县政府常务会议坚持会前学法制度，全年安排学法7次。")).toEqual([
      "县政府常务会议会前学法次数 7次",
    ]);
  });
});
