import { describe, expect, it } from "vitest";
import { ask } from "../../support/opened-app.ts";

/** The first claim of an answer, with its unit; none where it abstains. */
async function claimed(question: string): Promise<readonly string[]> {
  const answer = await ask(question);
  if (answer.kind !== "lookup") return [];
  return answer.figures.slice(0, 1).map(({ value, unit }) => `${String(value)}${unit}`);
}

describe("a part left out behind the question", () => {
  it.each([
    ["马尾评查案卷多少本，许可的不算", "59本"],
    ["马尾评查案卷一共多少本？不含许可审批卷宗", "59本"],
    ["大武口21年人大代表建议和政协提案，自己主办的一共多少件？协办的不算", "105件"],
    ["大武口人大代表建议和政协提案，协办的一共多少件，主办的不算", "164件"],
  ])("is taken from the whole: %s", async (question, expected) => {
    expect(await claimed(question)).toEqual([expected]);
  });

  it.each(["环翠复议受理了多少件，驳回的不算", "峄城诉求一共收了多少件，民生的不算"])(
    "leaves nothing to be told where the report does not state it: %s",
    async (question) => {
      expect(await claimed(question)).toEqual([]);
    },
  );
});
