import fc from "fast-check";
import { FormattedString } from "@grammyjs/parse-mode";
import { describe, expect, it } from "vitest";
import type { Answer, AnswerFigure, Citation } from "../../src/answer/answer.ts";
import type { ReportId } from "../../src/documents/report.ts";
import { splitMessage } from "../../src/render/split-message.ts";
import { renderFigure, renderTelegramAnswer } from "../../src/render/telegram.ts";
import { shorten } from "../../src/render/telegram-buttons.ts";
import { renderQuote } from "../../src/render/telegram-quote.ts";
import { stack } from "../../src/render/telegram-message.ts";
import { checkText } from "../support/fake-bot-api/entities.ts";
import { aSimpleComparison } from "./comparison-builders.ts";

const EXTRAS = { answerId: "k3f9x2ab", hasCharts: true, hasTables: true };

function aFigure(changes: Partial<AnswerFigure> = {}): AnswerFigure {
  return {
    region: "环翠区",
    year: 2021,
    indicator: "行政复议案件审结数",
    value: 39,
    unit: "件",
    raw: "39件",
    approximation: "exact",
    computed: false,
    citation: 1,
    basis: [],
    notes: [],
    ...changes,
  };
}

function aCitation(changes: Partial<Citation> = {}): Citation {
  return {
    number: 1,
    reportId: "huancui-2021" as ReportId,
    file: "huancui-2021.txt",
    region: "环翠区",
    year: 2021,
    sectionPath: ["二、主要举措", "（五）推进纠纷化解"],
    quote: "已审结39件。",
    start: 10,
    end: 16,
    marks: [],
    ...changes,
  };
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

function boldIn(text: FormattedString): readonly string[] {
  return text.entities
    .filter(({ type }) => type === "bold")
    .map(({ offset, length }) => text.text.slice(offset, offset + length));
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

describe("renderQuote", () => {
  it("marks the answering parts in bold", () => {
    const quote = renderQuote("共受理50件，已审结39件。", [{ start: 7, end: 12 }]);

    expect(boldIn(quote)).toEqual(["已审结39"]);
  });

  it.each([
    [120, "blockquote"],
    [121, "expandable_blockquote"],
  ])("of %d characters is a %s", (length, type) => {
    expect(renderQuote("件".repeat(length), []).entities.map((one) => one.type)).toEqual([type]);
  });
});

describe("stack", () => {
  it("leaves out blank lines at the edges and keeps entities in place", () => {
    const text = stack(["", "", FormattedString.bold("环翠区"), "", ""]);

    expect(text.text).toBe("环翠区");
    expect(boldIn(text)).toEqual(["环翠区"]);
  });
});

describe("shorten", () => {
  it("cuts a label that no telephone shows whole", () => {
    expect(shorten("问".repeat(41))).toBe(`${"问".repeat(39)}…`);
  });
});

describe("splitMessage", () => {
  it("parts at a sentence and goes on with the formatting", () => {
    const text = FormattedString.blockquote("甲".repeat(6) + "。" + "乙".repeat(6));

    const parts = splitMessage(text, 10);

    expect(parts.map((part) => part.text)).toEqual(["甲甲甲甲甲甲。", "乙乙乙乙乙乙"]);
    expect(parts.map((part) => part.entities)).toEqual([
      [{ type: "blockquote", offset: 0, length: 7 }],
      [{ type: "blockquote", offset: 0, length: 6 }],
    ]);
  });

  it("prefers a paragraph to a sentence", () => {
    const parts = splitMessage(new FormattedString("一段。\n\n二段。三段。"), 9);

    expect(parts.map((part) => part.text)).toEqual(["一段。", "二段。三段。"]);
  });

  it("gives nothing for a blank text", () => {
    expect(splitMessage(new FormattedString(" \n\u3000"))).toEqual([]);
  });

  it("never cuts a family of emoji", () => {
    const parts = splitMessage(new FormattedString("👨‍👩‍👧‍👦".repeat(1000)));

    expect(parts.every((part) => part.text.replaceAll("👨‍👩‍👧‍👦", "") === "")).toBe(true);
  });

  it("gives parts that Telegram takes, with all the text, whatever the text", () => {
    const piece = fc.tuple(
      fc.constantFrom("bold", "italic", "blockquote", "expandable_blockquote", "plain"),
      fc.oneof(
        fc.string({ unit: "grapheme", maxLength: 200 }),
        fc.string({ unit: "binary", maxLength: 200 }),
        fc.constantFrom(
          "。",
          "\n\n",
          " ",
          "环翠区。".repeat(50),
          "😀".repeat(80),
          "e" + "\u0301".repeat(200),
        ),
      ),
    );
    const formatted = fc.array(piece, { maxLength: 12 }).map((pieces) =>
      FormattedString.join(
        pieces.map(([type, text]) => {
          if (type === "plain" || text === "") return text;
          return type === "bold"
            ? FormattedString.bold(text)
            : type === "italic"
              ? FormattedString.italic(text)
              : type === "blockquote"
                ? FormattedString.blockquote(text)
                : FormattedString.expandableBlockquote(text);
        }),
      ),
    );
    const squash = (text: string): string =>
      text.replace(/\s+/gu, "").replace(/\p{Surrogate}/gu, "\u{FFFD}");

    fc.assert(
      fc.property(formatted, fc.integer({ min: 20, max: 300 }), (text, max) => {
        const parts = splitMessage(text, max);
        for (const part of parts) {
          expect(part.text.length).toBeLessThanOrEqual(max);
          checkText(part.text, part.entities, 4096);
        }
        expect(squash(parts.map((part) => part.text).join(""))).toBe(squash(text.text));
      }),
      { numRuns: 500 },
    );
  });
});
