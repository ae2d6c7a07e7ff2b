import { describe, expect, it } from "vitest";
import { ask } from "../../support/opened-app.ts";

describe("the sum of named things", () => {
  it.each([
    ["马尾2021年人大意见加政协提案，一共办了多少件", "56件＋113件＝169件"],
    ["大武口法律顾问21年列席常务会和专题会合起来多少次", "22次＋120次＝142次"],
    ["环翠21年区政府跟部门的红头文件合计出了几个？", "3件＋10件＝13件"],
    ["大武口人大那边主办加协办一共多少件", "29件＋33件＝62件"],
    ["大武口2021年主办的人大建议和政协提案加起来多少件？", "29件＋76件＝105件"],
    ["2021年大武口给别家协办的人大建议、政协提案各几件，总共多少？", "33件＋131件＝164件"],
    [
      "环翠21年依法治区这条线上的会，大会、委员会会、办公室会还有协调小组的会，一共开了几次",
      "1次＋2次＋1次＋2次＝6次",
    ],
    ["威海修改和废止的文件共有多少件", "40件＋119件＝159件"],
  ])("answers %s with its formula", async (question, formula) => {
    const answer = await ask(question);

    expect(answer.figures[0]).toMatchObject({ computed: true, formula });
  });

  it("never adds what came in to what was taken up of it", async () => {
    const answer = await ask("峄城收到的复议申请和受理的加起来多少件");

    expect(answer.figures.slice(0, 2)).toMatchObject([
      { raw: "39件", computed: false },
      { raw: "27件", computed: false },
    ]);
  });

  it("gives what was found and says what was not", async () => {
    const answer = await ask("马尾人大代表意见和公证一共办了多少件");

    expect(answer.figures[0]).toMatchObject({ raw: "56件", computed: false });
    expect(answer.warnings).toMatchObject([{ kind: "not-stated", measure: "公证" }]);
  });
});
