import { describe, expect, it } from "vitest";
import type { Answer, AnswerFigure, Citation } from "../../src/answer/answer.ts";
import { renderFigure, renderTelegramAnswer } from "../../src/render/telegram.ts";
import {
  aFigure as anyFigure,
  aCitation as anyCitation,
  aSimpleComparison,
} from "./comparison-builders.ts";

const EXTRAS = { answerId: "k3f9x2ab", hasCharts: true, hasTables: true };

function aFigure(changes: Partial<AnswerFigure> = {}): AnswerFigure {
  return anyFigure({ indicator: "行政复议案件审结数", value: 39, raw: "39件", ...changes });
}

function aCitation(changes: Partial<Citation> = {}): Citation {
  return anyCitation({
    sectionPath: ["二、主要举措", "（五）推进纠纷化解"],
    quote: "已审结39件。",
    start: 10,
    end: 16,
    ...changes,
  });
}

function aLookup(changes: Partial<Answer & { kind: "lookup" }> = {}): Answer {
  return {
    kind: "lookup",
    claimCount: 1,
    question: "审结多少件？",
    understood: { regions: ["环翠区"], years: [2021], topic: "审结多少件" },
    figures: [aFigure()],
    citations: [aCitation()],
    warnings: [],
    suggestions: [],
    ...changes,
  };
}

describe("renderTelegramAnswer", () => {
  it("writes claim, source, quote and what was understood, in this order", () => {
    const { text } = renderTelegramAnswer(aLookup(), EXTRAS);

    expect(text.text).toMatchInlineSnapshot(`
      "环翠区 2021年
      行政复议案件审结数：39件 [1]

      [1] 环翠区 2021年 › 二、主要举措 › （五）推进纠纷化解
      已审结39件。

      理解为：环翠区 · 2021 · 审结多少件"
    `);
  });

  it("sets what stands beside the claim apart from it", () => {
    const beside = aFigure({ indicator: "行政复议案件纠错率", raw: "28.2%" });

    const { text } = renderTelegramAnswer(aLookup({ figures: [aFigure(), beside] }), EXTRAS);

    expect(text.text).toContain("同一处还写明：\n· 行政复议案件纠错率：28.2% [1]");
  });

  it("numbers the rows of a comparison only where they are ranked, and names who does not state it", () => {
    const comparison: Answer = {
      ...aLookup(),
      kind: "comparison",
      order: "unranked",
      rows: [
        { region: "环翠区", year: 2021, figures: [0], citations: [1] },
        { region: "马尾区", year: 2021, figures: [], citations: [] },
      ],
    };

    const { text } = renderTelegramAnswer(comparison, EXTRAS);

    expect(text.text).toContain(
      "· 环翠区 2021年\n\u3000行政复议案件审结数：39件 [1]\n· 马尾区 2021年\n\u3000没有查到",
    );
  });

  it("offers tables for comparisons only, and a chart only where there are bars to compare", () => {
    const single = aSimpleComparison([["环翠区", 50, "50件"]]);
    const several = aSimpleComparison([
      ["环翠区", 50, "50件"],
      ["马尾区", 15, "15件"],
    ]);
    const labels = [aLookup(), single, several].map((answer) =>
      renderTelegramAnswer(answer, EXTRAS).buttons.map((row) => row.map(({ label }) => label)),
    );

    expect(labels).toEqual([
      [
        ["出处 1", "相关指标"],
        ["👍", "👎"],
      ],
      [
        ["出处 1", "相关指标", "Excel", "CSV"],
        ["👍", "👎"],
      ],
      [
        ["出处 1", "出处 2"],
        ["相关指标", "图表", "Excel", "CSV"],
        ["👍", "👎"],
      ],
    ]);
  });

  it("says of an abstention that what is quoted is no answer", () => {
    const abstention: Answer = {
      ...aLookup({ figures: [] }),
      kind: "abstention",
      lack: { reason: "not-stated", reports: [] },
    };

    expect(renderTelegramAnswer(abstention, EXTRAS).text.text).toContain(
      "以下是相关内容，不是答案：",
    );
  });

  it("says what answers before a long quote that is folded", () => {
    const quote = `${"前文。".repeat(40)}调解纠纷2.9万余件。${"后文。".repeat(10)}`;
    const marks = [{ start: 120, end: 131 }];
    const passages: Answer = {
      ...aLookup({ figures: [] }),
      kind: "passages",
      groups: [],
      citations: [aCitation({ quote, marks })],
    };

    const { text } = renderTelegramAnswer(passages, EXTRAS);

    expect(text.text).toContain("（五）推进纠纷化解\n调解纠纷2.9万余件。\n前文。");
  });

  it("sets practices of several reports side by side under their themes", () => {
    const [first, second] = [aCitation({ number: 1 }), aCitation({ number: 2 })];
    const passages: Answer = {
      ...aLookup({ figures: [] }),
      kind: "passages",
      groups: [
        { theme: "化解纠纷", region: "环翠区", year: 2021, heading: "", citations: [1] },
        { theme: "化解纠纷", region: "马尾区", year: 2021, heading: "", citations: [2] },
      ],
      citations: [first, second],
    };

    const { text } = renderTelegramAnswer(passages, EXTRAS);

    expect(text.text).toMatch(
      /^◆ 化解纠纷\n {2}环翠区 2021年：“.+” \[1\]\n {2}马尾区 2021年：“.+” \[2\]/u,
    );
  });

  it("formats by entities alone: markup in a report stands as it is", () => {
    const quote = "<b>39</b>件&amp;_*[链接](http://x)*_`";

    const { text } = renderTelegramAnswer(aLookup({ citations: [aCitation({ quote })] }), EXTRAS);

    expect(text.text).toContain(quote);
  });
});

describe("renderFigure", () => {
  it("shows formula, notes, and the basis that the name does not tell", () => {
    const figure = aFigure({
      computed: true,
      approximation: "approx",
      raw: "78%",
      formula: "39件÷50件＝78%",
      basis: ["审结", "市本级"],
      notes: ["与后文不一致"],
    });

    expect(renderFigure(figure).text).toBe(
      "行政复议案件审结数（市本级）：约78% [1]\n\u3000算式：39件÷50件＝78%\n\u3000核对：与后文不一致",
    );
  });
});
