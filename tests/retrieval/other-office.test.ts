import { describe, expect, it } from "vitest";
import { otherOfficeThan } from "../../src/retrieval/other-office.ts";
import { aFigure } from "../support/figures.ts";

const persons = (indicator: string) =>
  aFigure({ indicator, indicatorWords: "", basis: [], unit: "人" });

describe("otherOfficeThan", () => {
  it.each([
    ["执法监督员多少人", "审验两年年审人员数"],
    ["网格员多少人", "培训干部人数"],
    ["法治副校长几名", "公职律师人数"],
  ])("excludes, for %s, %s", (topic, indicator) => {
    expect(otherOfficeThan(topic)(persons(indicator))).toBe(true);
  });

  it.each([
    ["调解员多少人", "人民调解员数"],
    ["执法人员多少人", "审验两年年审人数"],
    ["处理了多少党员干部", "受处分人数"],
    ["律师多少人", "选聘法律顾问人数"],
  ])("leaves, for %s, %s", (topic, indicator) => {
    expect(otherOfficeThan(topic)(persons(indicator))).toBe(false);
  });

  it("leaves what counts no persons", () => {
    expect(otherOfficeThan("网格员处理了多少件")(aFigure({ indicator: "办结事项数" }))).toBe(false);
  });
});
