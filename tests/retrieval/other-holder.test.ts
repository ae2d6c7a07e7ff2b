import { describe, expect, it } from "vitest";
import { holderAtOpening, otherHolderThan } from "../../src/retrieval/other-holder.ts";
import { aFigure } from "../support/figures.ts";

const named = (indicator: string) => aFigure({ indicator, indicatorWords: "", basis: [] });

describe("otherHolderThan", () => {
  it.each([
    ["村居法律顾问多少人", "选聘区党政一体法律顾问律师人数"],
    ["企业法律顾问多少人", "选聘区党政一体法律顾问律师人数"],
    ["乡镇规范性文件几件", "发布政府规范性文件数"],
  ])("excludes, for %s, %s", (topic, indicator) => {
    expect(otherHolderThan(topic)(named(indicator))).toBe(true);
  });

  it.each([
    ["村居法律顾问多少人", "聘请村（社区）法律顾问数"],
    ["法律顾问多少人", "选聘区党政一体法律顾问律师人数"],
    ["村里有几个法律顾问", "法律顾问数"],
    ["镇街接访了多少批", "镇街接访群众批次"],
    ["给乡镇下放了几项", "政府下放事项数"],
    ["涉企业合同审了几份", "审查政府合同数"],
    ["部门给企业减免了多少", "党政机关减免金额"],
    ["社区矫正对象新接收多少", "政府新接收人数"],
    ["企业开办几天", "企业开办办结时间"],
    ["社区矫正对象多少人", "政府接收社区矫正对象数"],
  ])("leaves, for %s, %s", (topic, indicator) => {
    expect(otherHolderThan(topic)(named(indicator))).toBe(false);
  });
});

describe("holderAtOpening", () => {
  it.each(["镇街行政诉讼案件几件", "2021年村居调解员多少名"])("is named by %s", (topic) => {
    expect(holderAtOpening(topic)?.test(topic)).toBe(true);
  });

  it.each([
    "行政诉讼案件几件",
    "企业进出口通关几个小时",
    "聘请村居法律顾问多少名",
    "社区矫正对象多少人",
  ])("is not named by %s", (topic) => {
    expect(holderAtOpening(topic)).toBeUndefined();
  });
});
