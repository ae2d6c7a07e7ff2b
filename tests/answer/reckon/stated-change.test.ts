import { describe, expect, it } from "vitest";
import { isBareChange } from "../../../src/answer/reckon/stated-change.ts";
import { ask } from "../../support/opened-app.ts";

describe("isBareChange", () => {
  it.each([
    "同比降了多少",
    "比上年又涨了几个点",
    "同比变化多大",
    "同比呢",
    "涨了还是跌了",
    "比原来快了多少",
  ])("takes %s for a change of what was asked before", (part) => {
    expect(isBareChange(part)).toBe(true);
  });

  it.each(["检查次数同比降了多少", "一共多少件", "各多少", "败诉率降了几个点", "还有多少"])(
    "does not take %s for one",
    (part) => {
      expect(isBareChange(part)).toBe(false);
    },
  );
});

describe("a change that is asked for behind its figure", () => {
  it.each([
    ["威海23年民告官一审败诉率多少,同比降了多少?", ["1.38%", "67.3%"]],
    ["威海2023年复议办了多少件，比上年涨了多少", ["121件", "34.4%"]],
    ["威海复议直接纠错率多少？同比变化几个点", ["16%", "13.6%"]],
  ])("is that of the same figure: %s", async (question, raws) => {
    const { figures } = await ask(question);

    expect(figures.slice(0, 2).map(({ raw }) => raw)).toEqual(raws);
  });

  it("is said to be lacking where the report does not state it", async () => {
    const answer = await ask("环翠区复议受理多少件，同比降了多少");

    expect(answer.figures[0]?.raw).toBe("50件");
    expect(answer).toMatchObject({ claimCount: 1, warnings: [{ kind: "not-stated" }] });
  });
});
