import { describe, expect, it } from "vitest";
import { app, ask } from "../support/opened-app.ts";

describe("a lookup", () => {
  it("claims the figure asked for and shows beside it what the sentence states with it", async () => {
    const answer = await ask("环翠区2021年行政复议受理了多少件？");

    expect(answer).toMatchObject({ kind: "lookup", claimCount: 1 });
    expect(answer.figures.map(({ raw }) => raw)).toEqual(["50件", "39件", "28.2%"]);
  });

  it("works out what is left and shows what from", async () => {
    const answer = await ask("环翠区2021年行政复议还有多少件没审完？");

    expect(answer.figures.slice(0, 3)).toMatchObject([
      { raw: "11件", computed: true, formula: "50件－39件＝11件" },
      { raw: "50件", computed: false },
      { raw: "39件", computed: false },
    ]);
  });

  it("adds up what is listed", async () => {
    const answer = await ask("环翠区清理规范性文件和政策性文件加起来多少件");

    expect(answer.figures[0]).toMatchObject({ value: 202, formula: "16件＋186件＝202件" });
  });

  it("says how 去年 was read", async () => {
    const answer = await ask("去年行政复议受理多少件");

    expect(answer.warnings).toEqual([
      { kind: "reference-year", word: "去年", year: 2023, referenceYear: 2024 },
    ]);
  });

  it("says which of the reports asked about is not held", async () => {
    const answer = await ask("环翠区和杭州市2021年行政复议受理多少件");

    expect(answer).toMatchObject({
      kind: "lookup",
      warnings: [{ kind: "missing-reports", missing: [{ region: { name: "杭州市" } }] }],
    });
  });
});

describe("a question that states an amount", () => {
  it.each([
    ["环翠2021年复议受理是不是100件", "50件", "fails"],
    ["环翠21年复议受理有没有超过40件", "50件", "holds"],
    ["马尾的出庭率到98%了吗", "95%以上", "open"],
    ["环翠复议纠错率怎么只有10%", "28.2%", "fails"],
  ])("checks %s against the figure", async (question, raw, verdict) => {
    const answer = await ask(question);

    expect(answer.figures[0]).toMatchObject({ raw, check: { verdict } });
  });

  it("says that no reason is given where a figure is as the question has it", async () => {
    const answer = await ask("大武口考试合格率为什么没达到100%");

    expect(answer).toMatchObject({ kind: "lookup", warnings: [{ kind: "no-reason" }] });
  });

  it("finds what an amount is of in every report asked about", async () => {
    const answer = await ask("28.2%是什么");

    expect(answer.figures).toMatchObject([{ region: "环翠区", indicator: "行政复议纠错率" }]);
  });

  it("counts the places that it does not list", async () => {
    const answer = await app.ask({ question: "100%都是指什么", limit: 3 });

    expect(answer.citations).toHaveLength(3);
    expect(answer.warnings).toMatchObject([{ kind: "more-places" }]);
  });

  it("finds nothing for an amount that no report states", async () => {
    const answer = await ask("环翠999件是什么");

    expect(answer).toMatchObject({ kind: "abstention", citations: [] });
  });
});

describe("a comparison", () => {
  it("ranks the highest first and names the bases that differ", async () => {
    const answer = await ask("环翠、马尾、大武口2021年谁的复议案子最多？各多少");

    expect(answer).toMatchObject({
      kind: "comparison",
      order: "high",
      rows: [{ region: "环翠区" }, { region: "马尾区" }, { region: "大武口区" }],
      warnings: [{ kind: "different-bases" }],
    });
  });

  it("names the reports that do not state it", async () => {
    const answer = await ask("五个地方机关领导出庭的比例,从高到低列一下");

    expect(answer.warnings).toContainEqual({
      kind: "not-stated",
      reports: [expect.objectContaining({ id: "huancui-2021" })],
    });
  });

  it.each([
    ["威海市本级的复议量是环翠的几倍?", "121件÷50件＝2.42倍"],
    ["大武口比马尾多调解成功多少件？", "1782件－1768件＝14件"],
  ])("works out %s", async (question, formula) => {
    const answer = await ask(question);

    expect(answer.figures.at(-1)).toMatchObject({ computed: true, formula });
  });
});

describe("rows of a comparison", () => {
  const claims = async (question: string) =>
    (await ask(question)).figures.map(({ region, raw }) => `${region}${raw}`);

  it("says of a report that it does not state the measure rather than show another thing", async () => {
    const answer = await ask("马尾和大武口，哪边开展的普法活动场次多");

    expect(answer.figures.map(({ raw }) => raw)).toEqual(["65场次"]);
    expect(answer.warnings).toMatchObject([{ kind: "not-stated" }]);
  });

  it("takes what a list came to, and not what was changed of it", async () => {
    expect(await claims("环翠与马尾2021年谁的权责清单条目更多？")).toEqual([
      "马尾区7646条",
      "环翠区4046项",
    ]);
  });

  it("works out the rate of the whole where the report states that of a part", async () => {
    const [first] = await claims("峄城和马尾谁的调解成功率高?");

    expect(first).toBe("马尾区98.88%");
  });
});

describe("passages", () => {
  it.each([
    ["环翠区2021年存在哪些问题？", /不足/u],
    ["马尾区2022年有什么打算？", /2022年法治政府建设工作思路/u],
  ])("answer %s from its section", async (question, heading) => {
    const answer = await ask(question);

    expect(answer.kind).toBe("passages");
    expect(answer.citations.length).toBeGreaterThan(0);
    for (const { sectionPath } of answer.citations) expect(sectionPath[0]).toMatch(heading);
  });

  it.each([1, 3])("keep to %i citations where so many are asked for", async (limit) => {
    const answer = await app.ask({ question: "马尾区2022年有什么打算？", limit });

    expect(answer.citations).toHaveLength(limit);
  });
});

describe("a list", () => {
  it("gives the reports that name the matter and those that do not", async () => {
    const answer = await ask("哪些区提到了“免罚、轻罚”清单？");

    expect(answer).toMatchObject({ kind: "list", groups: [{ region: "峄城区" }] });
    expect(answer).toHaveProperty("silent", expect.arrayContaining(["马尾区", "大武口区"]));
  });
});

describe("coverage", () => {
  it("lists every report", async () => {
    const answer = await ask("库里有哪些报告？");

    expect(answer).toMatchObject({ kind: "coverage", topic: "reports" });
    expect(answer).toHaveProperty("reports.length", 5);
  });

  it("says what can be asked", async () => {
    expect(await ask("你能做什么？")).toMatchObject({ kind: "coverage", topic: "abilities" });
  });
});

describe("an abstention", () => {
  it.each([
    ["环翠区2022年行政复议受理了多少件？", { reason: "no-report", held: [{ id: "huancui-2021" }] }],
    ["环翠区2021年无人机拍了多少次？", { reason: "not-stated" }],
    ["今天天气怎么样", { reason: "not-understood", cause: "off-topic" }],
    ["鼓楼区2021年行政复议多少件", { reason: "not-understood", cause: "ambiguous" }],
    ["？！", { reason: "not-understood", cause: "empty" }],
  ])("states what is lacking for %s", async (question, lack) => {
    expect(await ask(question)).toMatchObject({ kind: "abstention", lack, figures: [] });
  });

  it("offers passages of the reports asked about only", async () => {
    const { citations } = await ask("环翠区2021年无人机拍了多少次？");

    expect(new Set(citations.map(({ reportId }) => reportId))).toEqual(new Set(["huancui-2021"]));
  });

  it("offers only questions that are answered", async () => {
    const { suggestions } = await ask("今天天气怎么样");

    const answers = await Promise.all(suggestions.map((question) => ask(question)));
    expect(answers.map(({ kind }) => kind)).toEqual(["lookup", "passages", "passages"]);
  });
});

describe("a change asked for in percentage points", () => {
  it("is answered in percent where the report says so, with a warning", async () => {
    const answer = await ask("威海复议纠错率比2022年降了几个百分点");

    expect(answer).toMatchObject({ kind: "lookup", figures: [{ raw: "13.6%" }, {}, {}, {}] });
    expect(answer.warnings).toEqual([{ kind: "stated-as-percent" }]);
  });
});

describe("a question for a region without a report", () => {
  it("offers the regions below it", async () => {
    const answer = await ask("枣庄复议多少件");

    expect(answer).toMatchObject({
      kind: "abstention",
      lack: { reason: "no-report", held: [{ id: "yicheng-2021" }] },
    });
  });
});
