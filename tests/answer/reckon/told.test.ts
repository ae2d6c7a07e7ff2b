import { describe, expect, it } from "vitest";
import type { Answer } from "../../../src/answer/answer.ts";
import { app } from "../../support/opened-app.ts";

/** Asks the last of the questions after the others. */
function askAfter(...asked: readonly string[]): Promise<Answer> {
  const turns = asked.map((content) => ({ role: "user", content }) as const);
  return app.ask({ question: asked.at(-1) ?? "", history: turns.slice(0, -1) });
}

/** The formulas of an answer, in its order. */
function formulasOf({ figures }: Answer): readonly string[] {
  return figures.flatMap(({ formula }) => formula ?? []);
}

describe("what is reckoned with the parts before", () => {
  it.each([
    [
      "榴乡诉递收的执法诉求峄城还剩几件没办完，发展诉求那边呢",
      ["42件－36件＝6件", "52件－50件＝2件"],
    ],
    ["威海清文件那次，改的跟废掉的各几件，除了这两样还有多少件", ["886件－40件－119件＝727件"]],
    [
      "威海机关事业单位的合同一年审了多少件、多少钱，平均一件合多少",
      ["约37.62亿元÷3586件＝1049079.75元"],
    ],
    [
      "马尾人大意见和政协提案各多少件，差多少，加起来多少",
      ["113件－56件＝57件", "113件＋56件＝169件"],
    ],
    ["峄城受理复议多少件，审结多少件，还剩几件", ["27件－25件＝2件"]],
    [
      "峄城执法诉求接收多少件，办结多少件，剩几件，剩下的占几成",
      ["42件－36件＝6件", "（42件－36件）÷42件＝14.29%"],
    ],
  ])("answers %s", async (question, formulas) => {
    expect(formulasOf(await askAfter(question))).toEqual(formulas);
  });

  it("adds up nothing else where what was asked before is not stated", async () => {
    const answer = await askAfter("威海公开信息网站多少条，微博多少条，两个合计多少");

    expect(formulasOf(answer)).toEqual([]);
  });
});

describe("what is reckoned with the turns before", () => {
  it.each([
    [["马尾办理人大意见多少件", "政协提案呢", "两个加起来呢"], ["56件＋113件＝169件"]],
    [["马尾办理人大意见多少件", "政协提案呢", "差多少"], ["113件－56件＝57件"]],
    [
      ["大武口法律顾问列席了多少次政府常务会", "专题会呢？两种会加一块多少次"],
      ["22次＋120次＝142次"],
    ],
    [
      ["马尾排查调处了多少纠纷？", "里头民间的占比多少，除了民间的还有多少件"],
      ["858件÷1788件＝47.99%", "1788件－858件＝930件"],
    ],
    [["威海清文件改的几件，废的几件", "合起来占清理总数的几成"], ["（40件＋119件）÷886件＝17.95%"]],
    [["威海清理文件多少件，修改多少件，废止多少件", "剩下的呢"], ["886件－40件－119件＝727件"]],
    [["大武口2021年调了多少纠纷", "成功了多少，成功率算一下"], ["1782件÷1826件＝97.59%"]],
  ])("answers %s", async (asked, formulas) => {
    expect(formulasOf(await askAfter(...asked))).toEqual(formulas);
  });

  it.each([
    [["峄城执法诉求办结多少件", "满意率呢"], "100%"],
    [["环翠复议受理多少件", "总共呢"], "50件"],
    [["峄城民生诉求办结了几件？", "发展诉求呢，办结了几件？"], "50件"],
  ])("leaves what the report states alone: %s", async (asked, raw) => {
    expect((await askAfter(...asked)).figures[0]).toMatchObject({ raw, computed: false });
  });
});
