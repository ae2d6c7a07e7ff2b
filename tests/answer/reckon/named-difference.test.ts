import { describe, expect, it } from "vitest";
import { ask } from "../../support/opened-app.ts";

describe("what two named things differ by", () => {
  it.each([
    ["峄城榴乡诉递收的民生类诉求，办结的和接到的差多少？", "18.9万件－18.8万件＝1000件"],
    ["峄城执法诉求，收到的跟办完的差几件", "42件－36件＝6件"],
    ["马尾执法案卷，许可的比处罚的多多少本", "85本－59本＝26本"],
    ["大武口行政诉讼，办结的和败诉的差几件", "34件－5件＝29件"],
    ["大武口法律顾问列席专题会议比常务会议多几次", "120次－22次＝98次"],
  ])("answers %s with its formula", async (question, formula) => {
    const answer = await ask(question);

    expect(answer.figures[0]).toMatchObject({ computed: true, formula });
  });

  it("takes no 办公室会议 for the 专题会议 that the report does not tell of", async () => {
    const answer = await ask("环翠常务会议和专题会议差几次");

    expect(answer.figures.filter(({ computed }) => computed)).toEqual([]);
  });
});
