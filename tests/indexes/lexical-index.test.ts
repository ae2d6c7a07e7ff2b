import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LexicalIndex, SentenceRanges } from "../../src/indexes/indexes.ts";
import {
  decodePostings,
  encodePostings,
  HEADER_TERM_WEIGHT,
  LexicalIndexBuilder,
  openLexicalIndex,
} from "../../src/indexes/lexical-index.ts";
import { someRanges } from "../support/ranges.ts";

/** A sentence as terms: those of its headings, and its own. */
interface Terms {
  readonly header: readonly string[];
  readonly body: readonly string[];
}

const EVERYTHING: SentenceRanges = [{ start: 0, end: 1_000 }];

const REVIEW_SECTION = ["依法", "化解", "矛盾"];
const SENTENCES: readonly Terms[] = [
  { header: REVIEW_SECTION, body: ["行政", "复议", "行政复议", "50", "件"] },
  { header: REVIEW_SECTION, body: ["审结", "39", "件"] },
  { header: ["法治", "宣传"], body: ["法治", "宣传", "活动", "200", "余", "场次"] },
];

describe("openLexicalIndex", () => {
  it("scores as worked out by hand", async () => {
    const index = indexOf([
      { header: [], body: ["复议", "复议", "件"] },
      { header: [], body: ["件"] },
    ]);

    const hits = await index.search(["复议"], EVERYTHING, 5);

    // N = 2, n = 1: idf = ln(1 + 1.5 / 1.5) = 0.693147; mean length 2, length 3: norm = 1.2 · (0.25 + 0.75 · 1.5) = 1.65;
    // score = 0.693147 · 2 · 2.2 / (2 + 1.65) = 0.835575.
    expect(hits).toEqual([{ id: 0, score: expect.closeTo(0.835575, 5) as number }]);
  });

  it("finds a sentence by a term of its headings, below one that holds the term itself", async () => {
    const index = indexOf([...SENTENCES, { header: ["其他"], body: ["化解", "债务", "风险"] }]);

    const hits = await index.search(["化解"], EVERYTHING, 5);

    expect(hits.map(({ id }) => id)).toEqual([3, 1, 0]);
  });

  it("counts a term given twice twice, and an unknown one not at all", async () => {
    const index = indexOf(SENTENCES);

    const [once] = await index.search(["审结"], EVERYTHING, 1);
    const [twice] = await index.search(["审结", "审结", "不存在"], EVERYTHING, 1);

    expect(twice?.score).toBeCloseTo(2 * (once?.score ?? 0), 10);
  });

  it("keeps to the scope, and leaves nothing behind for the next search", async () => {
    const index = indexOf(SENTENCES);
    const first = await index.search(["件"], [{ start: 1, end: 2 }], 5);

    await index.search(["件", "法治"], EVERYTHING, 1);

    expect(first.map(({ id }) => id)).toEqual([1]);
    expect(await index.search(["件"], [{ start: 1, end: 2 }], 5)).toEqual(first);
  });

  it.each([
    ["no terms", [], EVERYTHING, 5],
    ["unknown terms", ["碳达峰"], EVERYTHING, 5],
    ["an empty scope", ["件"], [], 5],
    ["a limit of 0", ["件"], EVERYTHING, 0],
    ["names that every object has", ["constructor", "__proto__"], EVERYTHING, 5],
  ])("gives nothing for %s", async (_, terms, within, limit) => {
    expect(await indexOf(SENTENCES).search(terms, within, limit)).toEqual([]);
  });

  it("gives nothing where there are no sentences", async () => {
    expect(await indexOf([]).search(["件"], EVERYTHING, 5)).toEqual([]);
  });

  it("ranks as a naive BM25 does, for any sentences, question and scope", async () => {
    const term = fc.constantFrom("行政", "复议", "件", "2021", "法治", "宣传", "场次");
    const sentence = fc.record({
      header: fc.array(term, { maxLength: 4 }),
      body: fc.array(term, { maxLength: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          sentences: fc.array(sentence, { maxLength: 40 }),
          question: fc.array(fc.oneof(term, fc.constant("无")), { maxLength: 8 }),
          within: someRanges(50),
          limit: fc.nat(45),
        }),
        async ({ sentences, question, within, limit }) => {
          const hits = await indexOf(sentences).search(question, within, limit);

          const expected = naiveRanking(sentences, question, within).slice(0, limit);
          expect(hits.map(({ score }) => score.toFixed(4))).toEqual(
            expected.map(({ score }) => score.toFixed(4)),
          );
          expect(hits.map(({ id }) => naiveScore(sentences, id, question).toFixed(4))).toEqual(
            expected.map(({ score }) => score.toFixed(4)),
          );
        },
      ),
    );
  });
});

describe("decodePostings", () => {
  it("gives back what was encoded", () => {
    const postings = postingsOf(SENTENCES);

    expect(decodePostings(encodePostings(postings))).toEqual(postings);
  });
});

function postingsOf(sentences: readonly Terms[]): ReturnType<LexicalIndexBuilder["build"]> {
  const builder = new LexicalIndexBuilder();
  for (const { header, body } of sentences) {
    builder.add(header, body);
  }
  return builder.build();
}

function indexOf(sentences: readonly Terms[]): LexicalIndex {
  return openLexicalIndex(postingsOf(sentences));
}

/** BM25 straight from its definition: every sentence, every term, counted anew each time. */
function naiveScore(sentences: readonly Terms[], id: number, question: readonly string[]): number {
  const frequency = (sentence: Terms | undefined, term: string): number =>
    (sentence?.body.filter((other) => other === term).length ?? 0) +
    (sentence?.header.includes(term) === true ? HEADER_TERM_WEIGHT : 0);
  const length = (sentence: Terms | undefined): number =>
    (sentence?.body.length ?? 0) + HEADER_TERM_WEIGHT * new Set(sentence?.header).size;
  const mean = sentences.reduce((sum, each) => sum + length(each), 0) / sentences.length;
  return question
    .map((term) => {
      const holding = sentences.filter((each) => frequency(each, term) > 0).length;
      const idf = Math.log(1 + (sentences.length - holding + 0.5) / (holding + 0.5));
      const tf = frequency(sentences[id], term);
      const norm = 1.2 * (1 - 0.75 + (0.75 * length(sentences[id])) / mean);
      return tf === 0 ? 0 : (idf * tf * 2.2) / (tf + norm);
    })
    .reduce((sum, score) => sum + score, 0);
}

function naiveRanking(
  sentences: readonly Terms[],
  question: readonly string[],
  within: SentenceRanges,
): readonly { readonly id: number; readonly score: number }[] {
  return sentences
    .map((_, id) => ({ id, score: naiveScore(sentences, id, question) }))
    .filter(({ score }) => score > 0)
    .filter(({ id }) => within.some(({ start, end }) => start <= id && id < end))
    .sort((a, b) => b.score - a.score || a.id - b.id);
}
