import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText } from "../../src/documents/clean.ts";
import type { CleanText } from "../../src/text/clean-text.ts";
import { quoteMatches, quoteOf } from "../../src/text/quote.ts";
import { splitSentences } from "../../src/text/sentences.ts";
import type { Span } from "../../src/text/span.ts";
import { readCorpusFiles } from "../support/corpus.ts";
import { aDamagedText, INSERTIONS } from "../support/damage.ts";

const MISPRINTS = new Map([
  ["峰城", "峄城"],
  ["峯城", "峄城"],
]);

const HTML = ["<br>", "</p>", '<span lang="zh">', "&nbsp;", "<APP>"];

/** The span of some words of a cleaned text, which must hold them. */
function spanOf(clean: CleanText, words: string): Span {
  const start = clean.text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
}

describe("quoteOf", () => {
  it("leaves out a page break in the middle of a sentence (dawukou-2021)", () => {
    const raw =
      "及时对行政规范性文件进行清理，本年度共清理 9 件，保留\n\n15 件，清理报告及时公示。";
    const clean = cleanText(raw);

    const { quote, start, end } = quoteOf(raw, clean, spanOf(clean, "保留15件"));

    expect(quote).toBe("保留15件");
    expect(raw.slice(start, end)).toBe("保留\n\n15 件");
  });

  it("shows misprints, full-width digits and folded signs as the file has them", () => {
    const raw = "㈠峯城区１２１件，⼈⺠满意";
    const clean = cleanText(raw, MISPRINTS);

    expect(clean.text).toBe("（一）峄城区121件，人民满意");
    expect(quoteOf(raw, clean, { start: 0, end: clean.text.length }).quote).toBe(raw);
  });

  it("leaves out markup and page furniture", () => {
    const raw = "**一是深化改革。**宣\n\n- 3 -\n\n传发动群众";
    const clean = cleanText(raw);

    expect(quoteOf(raw, clean, { start: 0, end: clean.text.length })).toEqual({
      quote: "一是深化改革。宣传发动群众",
      start: 2,
      end: raw.length,
    });
  });

  it.each([
    ["### 三、安排", "三", "三"],
    [" > # **三、安排**", "三", "三"],
    ["总数1 2 1件", "2", "2"],
    ["总数20 21年", "20", "20"],
    ["败诉率28. 2%", "2%", "2%"],
    ["推进&nbsp;<b>改革</b>", "改革", "改革"],
  ])("takes in nothing that stands before, behind or between: %s", (raw, words, quote) => {
    const clean = cleanText(raw);

    const { quote: shown, start, end } = quoteOf(raw, clean, spanOf(clean, words));

    expect(shown).toBe(quote);
    expect(raw.slice(start, end)).toBe(quote);
  });

  it.each([" ", "&nbsp;"])("shows nothing of what parts thousands: %j", (blank) => {
    const raw = `调解员１${blank}１１７名`;
    const clean = cleanText(raw);

    expect(clean.text).toBe("调解员1,117名");
    expect(quoteOf(raw, clean, { start: 0, end: 5 }).quote).toBe("调解员１");
    expect(quoteOf(raw, clean, { start: 0, end: clean.text.length }).quote).toBe(
      "调解员１１１７名",
    );
  });

  it("keeps a blank between Latin words and a border between paragraphs, once each", () => {
    const raw = "Smart  City建设。\r\n\r\n全年无事。";
    const clean = cleanText(raw);

    expect(quoteOf(raw, clean, { start: 0, end: clean.text.length }).quote).toBe(
      "Smart City建设。\n全年无事。",
    );
  });

  it("refuses a span outside the text", () => {
    const clean = cleanText("受理50件。");

    expect(() => quoteOf("受理50件。", clean, { start: 0, end: 7 })).toThrow(RangeError);
  });

  it("gives a quote that the raw file holds, for any span of any damaged text", () => {
    fc.assert(
      fc.property(
        aDamagedText([...INSERTIONS, ...HTML]),
        fc.nat(),
        fc.nat(),
        (raw, from, length) => {
          const clean = cleanText(raw, MISPRINTS);
          const start = from % (clean.text.length + 1);
          const end = start + (length % (clean.text.length - start + 1));
          const quote = quoteOf(raw, clean, { start, end });
          expect(quoteMatches(raw, quote.quote, quote.start, quote.end)).toBe(true);
          // A character has its own place; only what was folded to several, as ㈠, has more than one of them.
          expect(quote.quote.length).toBeLessThanOrEqual(end - start);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each(readCorpusFiles())(
    "gives a quote that $name holds, for each of its sentences",
    ({ raw }) => {
      const clean = cleanText(raw, MISPRINTS);

      const quotes = splitSentences(clean.text).map((sentence) => quoteOf(raw, clean, sentence));

      expect(quotes.length).toBeGreaterThan(50);
      expect(
        quotes.filter(({ quote, start, end }) => !quoteMatches(raw, quote, start, end)),
      ).toEqual([]);
    },
  );
});

describe("quoteMatches", () => {
  const raw = "受理**行政复议**案件 50 件，\n- 3 -\n已审结39件。";

  it.each([
    ["受理行政复议案件50件，已审结39件。", 0, raw.length],
    ["行政复议", 2, 10],
    ["50 件", 13, 17],
    ["50", 13, 15],
  ])("accepts %s", (quote, start, end) => {
    expect(quoteMatches(raw, quote, start, end)).toBe(true);
  });

  it.each([
    ["another number", "受理行政复议案件51件，已审结39件。", 0, raw.length],
    ["a lost character", "受理行政复议案件50件，已结39件。", 0, raw.length],
    ["offsets one too far", "行政复议", 5, 11],
    ["crossed offsets", "", 5, 4],
    ["offsets outside the text", "件。", raw.length - 2, raw.length + 1],
    ["offsets that are none", "受理", 0.5, 2],
  ])("refuses %s", (_fault, quote, start, end) => {
    expect(quoteMatches(raw, quote, start, end)).toBe(false);
  });
});
