import { describe, expect, it } from "vitest";
import { splitClauses } from "../../src/figures/clauses/clauses.ts";
import { basisWords, timeWords } from "../../src/figures/narrowing.ts";

describe("basisWords", () => {
  it("reads level and stage beside the amount, in this order", () => {
    const own = "受理市本级案件";

    expect(basisWords({ own, before: own, indicator: "受理案件数" })).toEqual(["市本级", "受理"]);
  });

  it("takes the stage from a name that was inherited", () => {
    expect(basisWords({ own: "", before: "", indicator: "行政复议案件审结数" })).toEqual(["审结"]);
  });

  it("lets what opens the clause hold for all of its amounts", () => {
    const before = "全市政务大厅9个、便民中心";

    expect(basisWords({ own: "、便民中心", before, indicator: "便民中心数" })).toEqual(["全市"]);
  });

  it("reads nothing in titles", () => {
    expect(basisWords({ own: "印发《区级清单》", before: "", indicator: "印发清单数" })).toEqual(
      [],
    );
  });
});

describe("timeWords", () => {
  const timesOf = (sentence: string): readonly (readonly string[])[] =>
    timeWords(sentence, splitClauses(sentence));

  it("stays in a stretch of time until a clause turns to the whole year", () => {
    expect(timesOf("目前，共有调解员1117名，2021年调处案件4354件，培训5次")).toEqual([
      ["目前"],
      ["目前"],
      [],
      [],
    ]);
  });

  it("lets a passing word hold for its own clause alone", () => {
    expect(timesOf("上半年审结3件，日均2件，撤诉1件")).toEqual([["上半年"], ["日均"], ["上半年"]]);
  });
});
