import { describe, expect, it } from "vitest";
import { isSingleAmount } from "../../../src/answer/reckon/single-amount.ts";
import { aFigure } from "../../support/figures.ts";

/** The figure that the words behind the bar state, in the clause before and with them. */
function single(clause: string): boolean {
  const [before = "", raw = ""] = clause.split("|");
  const end = before.length + raw.length;
  const figure = aFigure({
    raw,
    clauseSpan: { start: 0, end },
    span: { start: before.length, end },
  });
  return isSingleAmount(figure, before + raw);
}

describe("isSingleAmount", () => {
  it.each([
    "单笔最高|5万元",
    "最高|20万元",
    "最多达|12件",
    "日均|850余件",
    "人均学法|58学时",
    "乡镇平均赋权|61项",
    "每场参加|300人",
  ])("takes %s for no part of a total", (clause) => {
    expect(single(clause)).toBe(true);
  });

  it.each([
    "兑现奖励|31.6万元",
    "完成单项示范创建项目|2个",
    "案件均已办结|39件",
    "每年培训|3次",
    "最高人民法院发布案例|2件",
  ])("leaves %s", (clause) => {
    expect(single(clause)).toBe(false);
  });
});
