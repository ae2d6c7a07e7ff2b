import { describe, expect, it } from "vitest";
import { usualName, withoutParty } from "../../../src/figures/words/usual-names.ts";

describe("usualName", () => {
  it.each([
    ["复议申请受理数", "行政复议申请受理数"],
    ["行政复议案件受理数", "行政复议案件受理数"],
    ["因信息公开被复议数", "因信息公开被复议数"],
    ["县政府行政复议申请维持数", "行政复议申请维持数"],
    ["区政府行政诉讼案件败诉数", "区政府行政诉讼案件败诉数"],
    ["调解员人数", "人民调解员人数"],
    ["建立调委会数", "建立人民调解委员会数"],
    ["行业性专业性调委会数", "行业性专业性调委会数"],
    ["受理以行政机关为被告的一审案件数", "受理一审行政诉讼案件数"],
    ["以县政府为被告的行政诉讼案件数", "以县政府为被告的行政诉讼案件数"],
  ])("writes %s as %s", (name, usual) => {
    expect(usualName(name)).toBe(usual);
  });
});

describe("withoutParty", () => {
  it.each([
    ["以我局为被申请人的行政复议", "行政复议"],
    ["以县政府为被告的行政诉讼案件", "县政府行政诉讼案件"],
    ["县政府及部门为被告的行政诉讼案件", "行政诉讼案件"],
    ["行政诉讼案件", "行政诉讼案件"],
  ])("shortens %s to %s", (name, short) => {
    expect(withoutParty(name)).toBe(short);
  });
});
