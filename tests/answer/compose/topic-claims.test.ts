import { describe, expect, it } from "vitest";
import { ask } from "../../support/opened-app.ts";

describe("claimsOf", () => {
  it.each([
    ["威海公职律师的法律事务除了出具法律意见书的还有多少", "1100多件－430余份＝670件"],
    ["马尾评查的卷宗扣除许可卷后是多少本", "144本－85本＝59本"],
    ["大武口已结的行政诉讼案件除了败诉的还有几件", "34件－5件＝29件"],
    ["威海清理的文件除了修改和废止的还有多少件", "886件－40件－119件＝727件"],
    ["马尾排查数减调处成功数是多少", "1788件－1768件＝20件"],
    ["峄城执法诉求和发展诉求未办结的合计多少件", "（42件－36件）＋（52件－50件）＝8件"],
    ["环翠三类人员一共审验和新领多少人", "43人＋114人＋88人＝245人"],
    ["环翠区审验人员和新申领人员合计多少人", "43人＋114人＋88人＝245人"],
    ["环翠全年清理文件共多少件", "16件＋186件＝202件"],
    ["大武口人大政协的件一共多少", "29件＋76件＋33件＋131件＝269件"],
    ["大武口政协提案一共办了多少件", "76件＋131件＝207件"],
    ["大武口证照分离审批改备案、告知承诺、优化审批服务一共多少项", "1件＋15件＋264件＝280件"],
    ["环翠2021年复议案子还挂着几件", "50件－39件＝11件"],
    ["大武口主办件合计几件", "29件＋76件＝105件"],
    ["环翠2021年依法治区口上各类会开了几次，分项列出来，再加个总数", "1次＋2次＋1次＋2次＝6次"],
    ["马尾人大意见和政协提案各多少件，最后给个总数", "56件＋113件＝169件"],
    ["马尾21年案卷评查，许可审批卷占评查总卷数的比重？", "85本÷144本＝59.03%"],
    ["威海公职律师参与办理的案件在法律事务里占多少", "240多件÷1100多件＝21.82%"],
    ["马尾处罚卷在评查案卷中占几成", "59本÷144本＝40.97%"],
  ])("answers %s with its formula first", async (question, formula) => {
    const answer = await ask(question);

    expect(answer.figures[0]).toMatchObject({ computed: true, formula });
  });

  it.each([
    ["大武口人大政协的件一共多少", "several-roles"],
    ["峄城民生诉求还有多少没办结", "rounded"],
    ["峄城调解组织一共多少个", "left-out"],
  ])("says of %s what is %s", async (question, kind) => {
    expect((await ask(question)).warnings.map((warning) => warning.kind)).toContain(kind);
  });

  it("gives the sum asked for behind its parts, and the share of one of them in it", async () => {
    const answer = await ask(
      "环翠21年发的红头文件，政府的、部门的分开报，再给个合计，政府那块占比多少？",
    );

    expect(answer.figures.flatMap(({ formula }) => formula ?? [])).toEqual([
      "3件＋10件＝13件",
      "3件÷13件＝23.08%",
    ]);
  });

  it.each([
    ["峄城执法诉求办完了几件，占多少", ["36件÷42件＝85.71%"]],
    ["大武口败诉的行政诉讼几件，占几成", ["5件÷34件＝14.71%"]],
  ])("takes of %s the share in the nearest whole", async (question, formulas) => {
    const { figures } = await ask(question);

    expect(figures.flatMap(({ formula }) => formula ?? [])).toEqual(formulas);
  });

  it("claims neither the whole nor its parts as what nothing was done to", async () => {
    expect((await ask("威海清理的文件没动过的还有多少")).kind).not.toBe("lookup");
  });

  it("gives no value of before a change that the report does not state", async () => {
    expect((await ask("环翠权责清单调整前有多少项")).kind).toBe("abstention");
  });

  it("gives what it came to after the change", async () => {
    expect((await ask("环翠权责清单调整后有多少项")).figures[0]?.raw).toBe("4046项");
  });
});
