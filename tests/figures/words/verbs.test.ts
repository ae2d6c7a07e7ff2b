import { describe, expect, it } from "vitest";
import {
  closingVerb,
  isVerbal,
  lastVerbIndex,
  leadingVerbs,
  maskNames,
  stripEmptyVerb,
  stripTrailingVerbs,
} from "../../../src/figures/words/verbs.ts";

describe("leadingVerbs", () => {
  it.each([
    ["排查调处矛盾纠纷", "排查调处"],
    ["执法人员", ""],
    ["委员会召开会议", ""],
  ])("reads at the front of %s “%s”", (text, verbs) => {
    expect(leadingVerbs(text)).toBe(verbs);
  });
});

describe("lastVerbIndex", () => {
  it("finds the verb that governs the end", () => {
    expect(lastVerbIndex("领导干部举办专题辅导")).toBe(4);
  });

  it("counts verbs in a row from the first", () => {
    expect(lastVerbIndex("街道排查调处矛盾纠纷")).toBe(2);
  });

  it.each(["行政复议案件", "“马上办理”窗口", "社会组织负责人"])("finds none in %s", (text) => {
    expect(lastVerbIndex(text)).toBe(-1);
  });
});

describe("isVerbal", () => {
  it.each([
    ["审结", true],
    ["调处成功", true],
    ["废止和宣布失效", true],
    ["行政复议案件", false],
  ])("says of %s: %s", (text, isDeed) => {
    expect(isVerbal(text)).toBe(isDeed);
  });
});

describe("stripEmptyVerb", () => {
  it.each([
    ["召开专家评审会", "专家评审会"],
    ["组织开展活动", "活动"],
    ["组织", "组织"],
    ["办理案件", "办理案件"],
  ])("leaves of %s %s", (text, rest) => {
    expect(stripEmptyVerb(text)).toBe(rest);
  });
});

describe("stripTrailingVerbs", () => {
  it("cuts all verbs of a row", () => {
    expect(stripTrailingVerbs("诉讼案件调解和解")).toBe("诉讼案件");
  });
});

describe("closingVerb", () => {
  it("finds the verb at the end", () => {
    expect(closingVerb("应用信息协同系统汇聚")).toBe("汇聚");
    expect(closingVerb("应用信息协同系统")).toBe("");
  });
});

describe("maskNames", () => {
  it("keeps every offset", () => {
    expect(maskNames("推进“一链办理”改革")).toBe("推进\u3000\u3000\u3000\u3000\u3000\u3000改革");
  });
});
