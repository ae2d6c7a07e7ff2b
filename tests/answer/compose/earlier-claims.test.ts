import { describe, expect, it } from "vitest";
import { app } from "../../support/opened-app.ts";

function askAfter(question: string, before: string): ReturnType<typeof app.ask> {
  return app.ask({ question, history: [{ role: "user", content: before }] });
}

describe("claimBesideEarlier", () => {
  it.each(["那占比呢", "占多少", "占比是多少"])(
    "takes %s for the share of what the turn before was told",
    async (question) => {
      const answer = await askAfter(question, "马尾案卷评查里行政许可的卷子多少本");

      expect(answer.figures[0]).toMatchObject({ value: 59.03, formula: "85本÷144本＝59.03%" });
    },
  );

  it("looks for a part first in the sentence that the turn before was told from", async () => {
    const answer = await askAfter("成功的呢", "马尾排查调处纠纷多少件");

    expect(answer).toMatchObject({ kind: "lookup", claimCount: 1 });
    expect(answer.figures[0]?.raw).toBe("1768件");
  });

  it("does not take what is left for one of the parts", async () => {
    const answer = await askAfter("没调成的有几件？", "马尾排查调处纠纷多少件");

    expect(answer.figures[0]?.raw).toBe("20件");
  });

  it("leaves a part that the sentence does not name to the search", async () => {
    const answer = await askAfter("人民调解员的呢", "环翠复议受理多少件");

    expect(answer.figures[0]?.raw).not.toBe("39件");
  });
});
