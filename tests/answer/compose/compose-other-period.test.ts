import { describe, expect, it } from "vitest";
import { ask } from "../../support/opened-app.ts";

describe("composeOtherPeriod", () => {
  it.each([
    ["环翠2021年上半年复议受理多少件", "上半年", "50件"],
    ["马尾第四季度公开信息多少条", "第四季度", "497条"],
    ["环翠十月份接访多少批次", "十月份", "54批次"],
  ])(
    "does not take another period's figure for an answer to %s",
    async (question, words, quoted) => {
      const answer = await ask(question);

      expect(answer).toMatchObject({
        kind: "abstention",
        lack: { reason: "not-stated" },
        warnings: [{ kind: "other-period", words }],
      });
      expect(answer.citations[0]?.quote).toContain(quoted);
    },
  );

  it("leaves the figure of the period that is asked for", async () => {
    const answer = await ask("马尾前三季度公开信息多少条");

    expect(answer).toMatchObject({ kind: "lookup", figures: [{ raw: "497条" }, {}, {}] });
  });
});
