import { describe, expect, it } from "vitest";
import { ask } from "../../support/opened-app.ts";

describe("claimsOf a question for several things", () => {
  it.each([
    ["峄城民生诉求接了多少办了多少", ["18.9万件", "18.8万件"]],
    ["环翠复议收了几件办了几件", ["50件", "39件"]],
    ["峄城2021年行政复议受理多少审结多少", ["27件", "25件"]],
    ["大武口行政诉讼多少件败诉多少件", ["40件", "5件"]],
    ["环翠2021年复议受理数审结数纠错率各是多少", ["50件", "39件", "28.2%"]],
    ["马尾人大代表意见建议多少件，政协提案呢", ["56件", "113件"]],
    ["威海政府开放日办了几场来了多少人", ["201场", "12000余人"]],
    [
      "峄城接诉即办分民生、执法、发展三块，每块接了多少办了多少",
      ["18.9万件", "42件", "52件", "18.8万件", "36件", "50件"],
    ],
  ])("gives each number of %s", async (question, amounts) => {
    const answer = await ask(question);

    expect(answer.kind === "lookup" ? answer.claimCount : 0).toBe(amounts.length);
    expect(answer.figures.slice(0, amounts.length).map(({ raw }) => raw)).toEqual(amounts);
  });

  it.each([
    ["马尾复议多少件，听证多少件", "听证多少件"],
    ["威海重点工作任务多少项其中完成多少项", "重点工作任务完成多少项"],
  ])("says of %s what is not stated", async (question, measure) => {
    const answer = await ask(question);

    expect(answer.kind === "lookup" ? answer.claimCount : 0).toBe(1);
    expect(answer.warnings).toMatchObject([{ kind: "not-stated", measure }]);
  });
});
