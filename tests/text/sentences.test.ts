import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  MAX_ENCLOSED_LENGTH,
  MAX_UNSPLIT_LENGTH,
  splitSentences,
} from "../../src/text/sentences.ts";
import { sliceSpan } from "../../src/text/span.ts";

const sentencesOf = (text: string): readonly string[] =>
  splitSentences(text).map((span) => sliceSpan(text, span));

describe("splitSentences", () => {
  it("ends a sentence at 。！？ and at a line end", () => {
    expect(
      sentencesOf(
        "一、主要举措和成效\n全年办理行政复议案件15件。无败诉案件！成效如何？\n二、存在的问题",
      ),
    ).toEqual([
      "一、主要举措和成效",
      "全年办理行政复议案件15件。",
      "无败诉案件！",
      "成效如何？",
      "二、存在的问题",
    ]);
  });

  it("gives a closing quote or bracket to the sentence that it closes", () => {
    expect(sentencesOf("他说：“要加强工作。”会议强调落实。（详见附件。）下一步")).toEqual([
      "他说：“要加强工作。”",
      "会议强调落实。",
      "（详见附件。）",
      "下一步",
    ]);
  });

  it("goes on where the sentence does behind a quote (yicheng-2021)", () => {
    const text = "解决企业发展和项目建设“向谁求助？谁来服务？”的问题。二是聚焦智能化应用。";

    expect(sentencesOf(text)).toEqual([
      "解决企业发展和项目建设“向谁求助？谁来服务？”的问题。",
      "二是聚焦智能化应用。",
    ]);
  });

  it.each(["“先查。后改”", "（先查。后改）", "《先查。后改》", "「先查。后改」"])(
    "ends no sentence inside %s",
    (enclosed) => {
      expect(sentencesOf(`坚持${enclosed}的做法。全年无事。`)).toEqual([
        `坚持${enclosed}的做法。`,
        "全年无事。",
      ]);
    },
  );

  it("splits at full stops behind a bracket that never closes, or closes too late", () => {
    const long = "办理案件。".repeat(MAX_ENCLOSED_LENGTH);

    expect(sentencesOf(`（开头。中间。结尾。`)).toHaveLength(3);
    expect(sentencesOf(`（${long}）`).length).toBeGreaterThanOrEqual(MAX_ENCLOSED_LENGTH);
  });

  it("keeps a short sentence with semicolons whole", () => {
    const text = "市级救援队伍2支；社会救援队伍4支。";

    expect(sentencesOf(text)).toEqual([text]);
  });

  it("splits a long sentence at semicolons, as many clauses together as fit", () => {
    const clause = "对重点行政执法部门开展专项督导并提出整改建议五十九条；"; // 27 units

    const pieces = sentencesOf(`${clause.repeat(8)}完成换发工作。`);

    expect(pieces.map((piece) => piece.length)).toEqual([135, 88]);
    expect(pieces.every((piece) => piece.length <= MAX_UNSPLIT_LENGTH)).toBe(true);
  });

  it("stays inside the span that it is given", () => {
    const text = "第一句。第二句。第三句。";

    expect(splitSentences(text, { start: 5, end: 10 })).toEqual([
      { start: 5, end: 8 },
      { start: 8, end: 10 },
    ]);
    expect(splitSentences(text, { start: 3, end: 3 })).toEqual([]);
  });

  it("gives spans in order, apart, trimmed, which hold all that is not blank", () => {
    const unit = fc.constantFrom(...Array.from("办案1 。！；;？“”（）《》[\n\t\u3000𠮷\ud800"));
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 400 }), (units) => {
        const text = units.join("");
        const spans = splitSentences(text);
        const pieces = spans.map((span) => sliceSpan(text, span));
        expect(spans.every((span, i) => span.start >= (spans[i - 1]?.end ?? 0))).toBe(true);
        expect(pieces.every((piece) => piece !== "" && piece === piece.trim())).toBe(true);
        expect(pieces.some((piece) => piece.includes("\n"))).toBe(false);
        expect(pieces.join("").replaceAll(/\s/gu, "")).toBe(text.replaceAll(/\s/gu, ""));
      }),
    );
  });

  it("splits a megabyte of open brackets and semicolons in linear time", () => {
    const text = "（；“".repeat(350_000);

    expect(splitSentences(text).length).toBeGreaterThan(0);
  });
});
