import { describe, expect, it } from "vitest";
import { ask } from "../../support/opened-app.ts";

describe("the share of a part", () => {
  it.each([
    ["马尾21年评查的卷宗里，许可审批那类占比多少？", "85本÷144本＝59.03%"],
    ["算下威海智慧社区里面省级标杆的占比", "3个÷141个＝2.13%"],
    ["威海废止的文件占清理文件的百分之几", "119件÷886件＝13.43%"],
    ["峄城受理的复议占收到申请的几成", "27件÷39件＝69.23%"],
    // No figure surely is what 罚款处罚那类 asks for, but 执法案卷 surely is the whole.
    ["马尾21年抽查的执法案卷里头，罚款处罚那类占几成？", "59本÷144本＝40.97%"],
    // 累计 stands behind what it holds.
    ["威海全年汇聚的政务数据占累计汇聚的百分之几", "27亿条÷127亿条＝21.26%"],
    ["威海23年清理文件，改了的和废掉的加起来占全部清理数的比例？", "（40件＋119件）÷886件＝17.95%"],
    ["威海文件清理，修改与废止合计占比", "（40件＋119件）÷886件＝17.95%"],
    [
      "威海公职律师参与的复议诉讼、处罚、信访这类案子，在他们经手的全部法律事务里占多少？",
      "240多件÷1100多件＝21.82%",
    ],
  ])("answers %s with its formula", async (question, formula) => {
    const answer = await ask(question);

    expect(answer.figures[0]).toMatchObject({ computed: true, formula });
  });

  it("takes a sum that was asked before as the part, and shows nothing twice", async () => {
    const answer = await ask("威海清红头文件，改的加废的合计几件，占清理数的百分之多少？");

    expect(answer.figures.map(({ raw }) => raw)).toEqual([
      "159件",
      "40件",
      "119件",
      "17.95%",
      "886件",
    ]);
  });

  it.each([
    // 保留15件 is more than 清理9件, so it is no part of it.
    "大武口保留的规范性文件占清理的百分之几",
    "环翠部门规范性文件占全部规范性文件的几成",
    "马尾民间纠纷占全部纠纷的比例",
    "马尾处罚案卷占全市的几成",
    "环翠培训的人里女性占几成",
    // 受理27件 of 申请39件 are the very others.
    "峄城复议没受理的占申请的几成",
  ])("does not answer %s, where no whole with this part is stated", async (question) => {
    expect(await ask(question)).toMatchObject({ kind: "abstention" });
  });
});

describe("what is left of a whole", () => {
  it.each([
    ["峄城复议申请当中没有受理的有几件？", "39件－27件＝12件"],
    ["马尾2021年有多少件纠纷没调下来？", "1788件－1768件＝20件"],
    ["大武口行政诉讼还有几件没结", "40件－34件＝6件"],
  ])("answers %s with its formula", async (question, formula) => {
    const answer = await ask(question);

    expect(answer.figures[0]).toMatchObject({ computed: true, formula });
  });
});
