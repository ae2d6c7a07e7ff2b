import { describe, expect, it } from "vitest";
import { ask } from "../../support/opened-app.ts";

describe("the average that a question asks for", () => {
  it.each([
    ["威海开放日场均多少人", "12000余人÷201场＝59.7人"],
    ["马尾法律明白人培训平均每场多少人", "496人次÷35场＝14.17人次"],
    ["大武口青年干部夜校平均一场来多少人", "1600余人次÷7场次＝228.57人次"],
    ["威海防灾宣教活动平均每次有多少人听", "4.38万人次÷320余次＝136.88人次"],
    ["峄城区法律顾问人均审查多少件文件合同", "64件÷10位＝6.4件"],
    ["峄城每位法律顾问平均审了几件", "64件÷10位＝6.4件"],
    ["环翠每个调委会平均几个调解员", "1117名÷260个＝4.3名"],
  ])("answers %s with its formula first", async (question, formula) => {
    const answer = await ask(question);

    expect(answer.figures[0]).toMatchObject({ computed: true, formula });
  });

  it("stands behind the numbers that the question asks for before", async () => {
    const answer = await ask("环翠的《百姓法治宝典》发了多少本，平均一个镇街多少？");

    expect(answer.figures.slice(0, 2)).toMatchObject([
      { raw: "2万本", computed: false },
      { raw: "5000本", formula: "2万本÷4个＝5000本", approximation: "approx" },
    ]);
  });

  it.each([
    ["威海政务服务平均承诺办结时限是多少个工作日", "3.7个工作日"],
    ["威海大数据平台日均交换多少条", "441万条次"],
    ["威海政府开放日办了多少场", "201场"],
  ])("is not worked out for %s", async (question, raw) => {
    expect((await ask(question)).figures[0]).toMatchObject({ raw, computed: false });
  });
});
