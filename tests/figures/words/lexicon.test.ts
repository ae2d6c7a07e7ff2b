import { describe, expect, it } from "vitest";
import {
  nounEnd,
  opensPredicate,
  stripClosers,
  stripOpeners,
} from "../../../src/figures/words/lexicon.ts";

describe("stripOpeners", () => {
  it.each([
    ["全年共办理案件", "办理案件"],
    ["截至2021年底，已同步录入案件", "同步录入案件"],
    ["（一）受理案件", "受理案件"],
    ["共享平台", "共享平台"],
    ["和解案件", "和解案件"],
  ])("leaves of %s %s", (text, phrase) => {
    expect(stripOpeners(text)).toBe(phrase);
  });
});

describe("stripClosers", () => {
  it.each([
    ["出庭应诉率全年保持", "出庭应诉率"],
    ["办理时限压缩至", "办理时限"],
    ["受理案件共计", "受理案件"],
    ["执法行为", "执法行为"],
    ["公约", "公约"],
  ])("leaves of %s %s", (text, phrase) => {
    expect(stripClosers(text)).toBe(phrase);
  });
});

describe("nounEnd", () => {
  const nounOf = (text: string, isOpen?: boolean): string => text.slice(0, nounEnd(text, isOpen));

  it("ends the noun before a verb (yicheng-2021)", () => {
    expect(nounOf("企业注册普惠金融平台")).toBe("企业");
  });

  it("keeps a verb that opens the noun's head", () => {
    expect(nounOf("证明事项实施清单")).toBe("证明事项实施清单");
  });

  it("ends the noun before a relative clause where an amount follows", () => {
    expect(nounOf("部门制定的", true)).toBe("部门");
    expect(nounOf("部门制定的", false)).toBe("部门制定的");
  });

  it("looks for no verb in a name", () => {
    expect(nounOf("“实施清单”事项")).toBe("“实施清单”事项");
  });
});

describe("opensPredicate", () => {
  it.each([
    ["入选省级示范", true],
    ["均已整改", true],
    ["行政执法主体", false],
    ["均衡发展县", false],
    ["未整改", true],
    ["未成年人", false],
    ["无违法记录", true],
    ["无障碍设施", false],
    ["被处分", true],
    ["被告人", false],
    ["较大事故", false],
  ])("says of %s: %s", (text, isPredicate) => {
    expect(opensPredicate(text)).toBe(isPredicate);
  });
});

describe("what was carried over", () => {
  it.each([
    ["加上年结转共审结", "审结"],
    ["连同上年结转共办结", "办结"],
    ["加上年结转案件", "上年结转案件"],
    ["从轻减轻处罚", "从轻减轻处罚"],
    ["再犯罪", "再犯罪"],
  ])("leaves of %s %s", (text, phrase) => {
    expect(stripOpeners(text)).toBe(phrase);
  });
});
