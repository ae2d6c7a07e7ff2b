import { describe, expect, it } from "vitest";
import { UNITS, unitNameOf, unitsByWord } from "../../../src/figures/amounts/units.ts";

const units = unitsByWord(UNITS);

describe("UNITS", () => {
  it("defines each measure word once", () => {
    const words = UNITS.map(({ word }) => word);

    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
});

describe("unitNameOf", () => {
  it.each([
    ["万美元", "美元"],
    ["亿元", "元"],
    ["个小时", "小时"],
    ["万", "万"],
    ["村次", "村次"],
  ])("calls %s %s", (word, name) => {
    expect(unitNameOf(word, units)).toBe(name);
  });
});

describe("unitsByWord", () => {
  it("lets the later of two definitions hold", () => {
    const [unit] = UNITS;

    expect(
      unitsByWord([...UNITS, { word: "件", name: "宗", exponent: 0, kind: "count" }]).get("件")
        ?.name,
    ).toBe("宗");
    expect(unit?.name).toBe("件");
  });
});
