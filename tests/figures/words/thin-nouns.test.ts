import { describe, expect, it } from "vitest";
import {
  attributeStem,
  isGeneric,
  isRelational,
  isResponse,
} from "../../../src/figures/words/thin-nouns.ts";

describe("isGeneric", () => {
  it.each([
    ["案件", true],
    ["重大事项", true],
    ["行政复议案件", false],
    ["普法资料", false],
  ])("says of %s: %s", (noun, isThin) => {
    expect(isGeneric(noun)).toBe(isThin);
  });
});

describe("isResponse", () => {
  it("knows what is given in answer", () => {
    expect(isResponse("提出", "修改意见")).toBe(true);
  });

  it("takes what is dealt with for no answer", () => {
    expect(isResponse("办理", "人大代表意见")).toBe(false);
    expect(isResponse("办理", "修改意见")).toBe(false);
  });
});

describe("isRelational", () => {
  it("knows what a body has", () => {
    expect(isRelational("专职队员")).toBe(true);
    expect(isRelational("律师")).toBe(false);
  });
});

describe("attributeStem", () => {
  it.each([
    ["标的额", "标的"],
    ["涉及金额", "涉及"],
    ["平均用时", "平均用时"],
    ["入库人员", "入库人员"],
  ])("reads %s as a measure: %s", (phrase, stem) => {
    expect(attributeStem(phrase)).toBe(stem);
  });

  it("reads none in a phrase with a thing of its own", () => {
    expect(attributeStem("行政复议案件")).toBeUndefined();
  });
});
