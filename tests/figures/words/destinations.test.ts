import { describe, expect, it } from "vitest";
import { isSending } from "../../../src/figures/words/destinations.ts";

describe("isSending", () => {
  it.each(["移送公安机关", "下放乡镇", "汇入省库"])("finds only a destination in %s", (phrase) => {
    expect(isSending(phrase)).toBe(true);
  });

  it.each(["移送线索", "报送", "行政执法机关"])("finds more, or none, in %s", (phrase) => {
    expect(isSending(phrase)).toBe(false);
  });
});
