import { describe, expect, it } from "vitest";
import { ask } from "../../support/opened-app.ts";

/** The amounts that are claimed. */
async function claimed(question: string): Promise<readonly string[]> {
  const answer = await ask(question);
  const count = answer.kind === "lookup" ? answer.claimCount : answer.figures.length;
  return answer.figures.slice(0, count).map(({ raw }) => raw);
}

describe("namedAlike", () => {
  it.each([
    ["大武口法律顾问列席了几次会", ["22次", "120次"]],
    ["大武口主办多少件协办多少件", ["29件", "76件", "33件", "131件"]],
    ["峄城调解组织多少个", ["439个", "14个"]],
  ])("states of %s all that the question names alike", async (question, amounts) => {
    expect(await claimed(question)).toEqual(amounts);
  });

  it.each([
    ["大武口法律顾问列席专题会议几次", "120次"],
    ["环翠复议受理多少件", "50件"],
    ["环翠审结复议多少件", "39件"],
    ["大武口调处纠纷多少件", "1826件"],
    ["马尾案卷评查多少本", "144本"],
    ["威海制定政府规章几件", "2件"],
  ])("states of %s only what it tells from the others", async (question, amount) => {
    expect(await claimed(question)).toEqual([amount]);
  });
});

describe("namedMostFully", () => {
  it("takes the equal whose name says more of the question", async () => {
    const answer = await ask("威海法规制定几件");

    expect(answer.figures[0]).toMatchObject({ indicator: "制定地方性法规数", raw: "2件" });
  });
});
