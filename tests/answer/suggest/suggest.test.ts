import { describe, expect, it } from "vitest";
import { suggestQuestions } from "../../../src/answer/suggest/suggest.ts";
import { app, ask } from "../../support/opened-app.ts";

describe("suggestQuestions", () => {
  it("asks the latest reports first", () => {
    expect(suggestQuestions(app.indexes.reports)[0]).toMatch(/^威海市2023年/u);
  });

  it("has nothing to suggest for no reports", () => {
    expect(suggestQuestions([])).toEqual([]);
  });
});

describe("suggestAfterAnswer", () => {
  it.each([
    "环翠区2021年行政复议受理了多少件？",
    "大武口花在法律顾问身上的钱有多少",
    "峄城法律援助怎么做的",
  ])(
    "suggests after %s what the report states near it and the answer does not show",
    async (question) => {
      const answer = await ask(question);

      const shown = answer.figures.map(({ indicator }) => indicator);
      expect(answer.suggestions).not.toEqual([]);
      expect(answer.suggestions.length).toBeLessThanOrEqual(3);
      expect(
        answer.suggestions.filter((one) => shown.some((name) => one.includes(`年${name}是`))),
      ).toEqual([]);
      for (const suggestion of answer.suggestions) {
        expect((await ask(suggestion)).kind).toBe("lookup");
      }
    },
  );

  it("suggests figures of the matter asked about", async () => {
    const { suggestions } = await ask("大武口花在法律顾问身上的钱有多少");

    expect(suggestions.length).toBeGreaterThan(0);
    expect(suggestions.filter((one) => !one.includes("法律顾问"))).toEqual([]);
  });
});

describe("suggestAfterAnswer, near the claim", () => {
  it("suggests what the section states of the same, and nothing that is only worded alike", async () => {
    const { suggestions } = await ask("峄城2021年总共收到多少行政复议申请？");

    expect(suggestions).toContain("峄城区2021年行政复议和解调解方式化解数是多少？");
    expect(suggestions.filter((one) => !one.includes("复议"))).toEqual([]);
  });

  it("puts the same question to other reports where the sentence is shown in full and nothing else is near", async () => {
    const { suggestions } = await ask("环翠区2021年行政复议受理了多少件");

    expect(suggestions).toContain("威海市2023年行政复议受理了多少件？");
    expect(suggestions.filter((one) => /会议|培训/u.test(one))).toEqual([]);
  });

  it("suggests nothing rather than something far", async () => {
    const { suggestions } = await ask("马尾地铁修了多少公里");

    expect(suggestions).toEqual([]);
  });
});

describe("suggestElsewhere", () => {
  it("puts the same question to a report that answers it, where the year asked about is not held", async () => {
    const answer = await ask("环翠2020年行政复议受理了多少件？");

    expect(answer).toMatchObject({ kind: "abstention", lack: { reason: "no-report" } });
    expect(answer.suggestions).toEqual(["环翠区2021年行政复议受理了多少件？"]);
    expect((await ask(answer.suggestions[0] ?? "")).figures[0]).toMatchObject({ raw: "50件" });
  });

  it("falls back on common questions where no report held answers the same one", async () => {
    const answer = await ask("环翠2020年地铁修了多少公里？");

    expect(answer.suggestions).toContain("环翠区2021年存在哪些不足？");
  });
});
