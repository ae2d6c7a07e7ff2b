import { describe, expect, it } from "vitest";
import { ask } from "../../support/opened-app.ts";

describe("ratesOf", () => {
  it.each([
    ["大武口2021年案卷评查多少件，合格率多少", ["677件"], "案卷评查合格率多少"],
    ["大武口规范性文件清理几件，合格率多少", ["9件"], "规范性文件合格率多少"],
  ])("leaves out of %s the rate of another thing", async (question, amounts, measure) => {
    const answer = await ask(question);

    expect(answer.kind === "lookup" ? answer.claimCount : 0).toBe(1);
    expect(answer.figures.slice(0, 1).map(({ raw }) => raw)).toEqual(amounts);
    expect(answer.warnings).toMatchObject([{ kind: "not-stated", measure }]);
  });

  it.each([
    ["马尾政协提案办了多少件，满意率多少", ["113件", "100%"]],
    ["峄城民生诉求收了多少办结了多少满意率多少", ["18.9万件", "18.8万件", "99%"]],
  ])("keeps in %s the rate of the thing", async (question, amounts) => {
    const { figures } = await ask(question);

    expect(figures.slice(0, amounts.length).map(({ raw }) => raw)).toEqual(amounts);
  });
});
