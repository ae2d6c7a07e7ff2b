/** Every computed figure of every answer to the gold questions is worked out again from what the answer shows. */
import { describe, expect, it } from "vitest";
import { chooseGoldSets } from "../../scripts/evaluation/gold-sets.ts";
import { readGoldQuestions } from "../../scripts/evaluation/gold.ts";
import type { Answer, AnswerFigure } from "../../src/answer/answer.ts";
import { silentLog } from "../../src/log.ts";
import { openApp } from "../../src/open.ts";
import { aTemporaryDirectory } from "../support/temporary-directory.ts";
import { MODEL_DIRECTORY, REFERENCE_YEAR } from "../support/the-app.ts";

/** A computed figure with the terms of its formula, each a figure that the answer shows. */
interface Checked {
  readonly formula: string;
  readonly result: AnswerFigure;
  readonly terms: readonly AnswerFigure[];
}

function figuresOf(answer: Answer): readonly AnswerFigure[] {
  return "figures" in answer ? answer.figures : [];
}

function checkedOf(answer: Answer): readonly Checked[] {
  const shown = figuresOf(answer);
  return shown.flatMap((result): readonly Checked[] => {
    const { formula } = result;
    if (formula === undefined) return [];
    const [left = ""] = formula.split("＝");
    const pool = shown.filter((figure) => figure !== result);
    const terms = left.split(/[＋－÷（）]/u).filter((term) => term !== "");
    const found = terms.flatMap((term) => {
      const at = pool.findIndex((one) => (one.value === 0 ? `0${one.unit}` : one.raw) === term);
      return at < 0 ? [] : pool.splice(at, 1);
    });
    expect(found.length, `${formula}: a term is not shown, or shown once and used twice`).toBe(
      terms.length,
    );
    return [{ formula, result, terms: found }];
  });
}

/** Works a formula out: sums before shares. */
function valueOf({ formula, terms, result }: Checked): number {
  const values = terms.map(({ value }) => value);
  const [first = Number.NaN, ...others] = values;
  if (formula.includes("÷")) {
    const quotient = values.slice(0, -1).reduce((a, b) => a + b, 0) / (values.at(-1) ?? 0);
    return Number((result.unit === "%" ? 100 * quotient : quotient).toFixed(2));
  }
  return formula.includes("－")
    ? others.reduce((a, b) => a - b, first)
    : values.reduce((a, b) => a + b, 0);
}

function withoutSpace(words: string): string {
  return words.replace(/\s/gu, "");
}

function check(answer: Answer): number {
  const checked = checkedOf(answer);
  for (const one of checked) {
    const { formula, result, terms } = one;
    expect(Math.abs(result.value - valueOf(one)), formula).toBeLessThan(0.006);
    const facts = terms.map(
      ({ citation, indicator, raw }) => `${String(citation)} ${indicator} ${raw}`,
    );
    expect(new Set(facts).size, `${formula}: one figure twice`).toBe(terms.length);
    if (formula.includes("＋")) {
      expect(new Set(terms.map(({ region, year }) => `${region}${String(year)}`)).size).toBe(1);
      const units = formula.includes("÷") ? terms : [...terms, result];
      expect(new Set(units.map(({ unit }) => unit)).size, formula).toBe(1);
    }
    for (const { raw, citation, computed } of terms) {
      const cited = answer.citations.find(({ number }) => number === citation);
      if (!computed) expect(withoutSpace(cited?.quote ?? ""), formula).toContain(withoutSpace(raw));
    }
  }
  return checked.length;
}

describe("computed figures of answers", () => {
  for (const set of chooseGoldSets({ questions: [], figures: [] })) {
    const names = set.questions.map(({ name }) => name).join(", ");
    it(`follow from cited figures, each used once: ${names}`, { timeout: 300_000 }, async () => {
      const indexDirectory = await aTemporaryDirectory();
      const app = await openApp(
        { corpusDirectory: set.corpusDirectory, modelDirectory: MODEL_DIRECTORY, indexDirectory },
        { log: silentLog, referenceYear: REFERENCE_YEAR },
      );
      let count = 0;
      for (const { path } of set.questions) {
        for (const { question, history } of await readGoldQuestions(path)) {
          count += check(await app.ask({ question, history }));
        }
      }
      expect(count).toBeGreaterThan(0);
    });
  }
});
