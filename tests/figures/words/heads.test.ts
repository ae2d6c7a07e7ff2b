import { describe, expect, it } from "vitest";
import { hasHead } from "../../../src/figures/words/heads.ts";

describe("hasHead", () => {
  it.each(["餐饮企业", "行政诉讼案件", "示范村", "人民调解员"])("finds a head in %s", (phrase) => {
    expect(hasHead(phrase)).toBe(true);
  });

  it.each(["城管", "食品", "婚姻家庭", "农村"])("finds none in %s", (phrase) => {
    expect(hasHead(phrase)).toBe(false);
  });
});
