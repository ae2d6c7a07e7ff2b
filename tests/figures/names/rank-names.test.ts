import { describe, expect, it } from "vitest";
import { figuresIn } from "../sample.ts";

describe("nameRanks", () => {
  const ranksIn = (text: string): readonly string[] =>
    figuresIn(text)
      .filter(({ kind }) => kind === "rank")
      .map(({ indicator, value }) => `${indicator} ${value}`);

  it.each([
    ["最多跑一趟事项占比居全市第三。", ["最多跑一趟事项占比全市排名 3"]],
    ["新增市场主体1.73万户，增幅居全市首位。", ["市场主体增幅全市排名 1"]],
    [
      "进口、出口通关时间分别居全省第二、第三。",
      ["进口通关时间全省排名 2", "出口通关时间全省排名 3"],
    ],
    ["群众满意度居全市第一、全省第三。", ["群众满意度全市排名 1", "群众满意度全省排名 3"]],
  ])("names the ranks of %s", (text, ranks) => {
    expect(ranksIn(text)).toEqual(ranks);
  });

  it("leaves out a rank of which nothing says what stands there", () => {
    expect(ranksIn("居全市第一、全省第三。")).toEqual([]);
  });
});
