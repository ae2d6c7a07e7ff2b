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
    expect(otherOfficeThan(topic)?.(persons(indicator), "")).toBe(true);
  });

  it.each([
    ["调解员多少人", "人民调解员数"],
    ["网格员几名", "配备网格员数"],
  ])("leaves, for %s, %s", (topic, indicator) => {
    expect(otherOfficeThan(topic)?.(persons(indicator), "")).toBe(false);
  });

  it("leaves what stands where the office is named", () => {
    const around = "培养“法律明白人”1216名，平均每个行政村4名。";

    expect(otherOfficeThan("每个村几名法律明白人")?.(persons("平均每个行政村人数"), around)).toBe(
      false,
    );
  });

  it.each(["执法人员多少人", "处理了多少党员干部", "律师多少人"])("is none of %s", (topic) => {
    expect(otherOfficeThan(topic)).toBeUndefined();
  });

  it("leaves what counts no persons", () => {
    const handled = aFigure({ indicator: "办结事项数" });

    expect(otherOfficeThan("网格员处理了多少件")?.(handled, "")).toBe(false);
  });
});
