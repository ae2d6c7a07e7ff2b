import { describe, expect, it } from "vitest";
import { ask } from "../../support/opened-app.ts";

describe("composeOccurrence", () => {
  it.each([
    // 马尾区: 办理区政府行政诉讼案件4件，无败诉案件
    ["马尾区有没有行政诉讼败诉", "无"],
    ["马尾有败诉的案子吗", "无"],
    ["大武口有没有打输的官司", "5件"],
    ["大武口行政诉讼败诉过没有", "5件"],
    ["威海有没有被废止的政策文件", "119件"],
  ])("answers %s with the count", async (question, raw) => {
    const answer = await ask(question);

    expect(answer.kind).toBe("lookup");
    expect(answer.figures[0]?.raw).toBe(raw);
  });

  it.each(["环翠区有没有行政诉讼败诉", "峄城区有没有败诉的案件", "威海有没有和解的复议案件"])(
    "says that the report does not state %s",
    async (question) => {
      expect(await ask(question)).toMatchObject({
        kind: "abstention",
        lack: { reason: "not-stated" },
      });
    },
  );

  it.each(["威海有没有复议被撤销的", "马尾有没有办理政协提案"])(
    "leaves %s to passages, which name it",
    async (question) => {
      expect(await ask(question)).toMatchObject({ kind: "passages" });
    },
  );
});
