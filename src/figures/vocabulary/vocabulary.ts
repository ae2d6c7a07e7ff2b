/** The vocabulary that staff keep: measure words, phrases that are no figures, and other words for indicators.
 *
 * @module
 */
import { z } from "zod";
import { CorpusError } from "../../errors.ts";
import type { Unit } from "../amounts/units.ts";
import { alternation } from "../words/word-list.ts";

/** Words that mean the same indicator: 民告官 is 行政诉讼 or 行政应诉. */
export interface IndicatorSynonym {
  /** The word that reports use. */
  readonly name: string;
  readonly others: readonly string[];
}

/** What staff have written down about figures. */
export interface FigureVocabulary {
  /** Measure words beside the built-in ones; of two definitions of a word, this one holds. */
  readonly units: readonly Unit[];
  /** Phrases whose numbers are no figures: 一件事, 双随机一公开. */
  readonly refusals: readonly string[];
  readonly synonyms: readonly IndicatorSynonym[];
}

const Word = z.string().trim().min(1);

const Schema = z.strictObject({
  units: z
    .array(
      z.strictObject({
        word: Word,
        name: Word.optional(),
        kind: z.enum(["count", "rate", "money", "duration"]).optional(),
        exponent: z.int().min(0).max(12).optional(),
      }),
    )
    .optional(),
  refusals: z.array(Word).optional(),
  synonyms: z.array(z.strictObject({ name: Word, others: z.array(Word).min(1) })).optional(),
});

/** What a value should be, by the name that zod has for its type. */
const WANTED: Readonly<Record<string, string>> = {
  array: "应为列表，一行一条，以短横线开头",
  object: "应写明各项的名称，如 word: 村次",
  string: "应为文字",
  int: "应为整数",
};

/** Those who keep the files read Chinese, and no names of types. */
function toFault(issue: z.core.$ZodRawIssue): string {
  if (issue.code === "invalid_type") {
    return issue.input === undefined ? "没有写" : (WANTED[issue.expected] ?? "写法不对");
  }
  if (issue.code === "invalid_value") {
    return `无效选项，应为 ${issue.values.map(String).join("、")} 之一`;
  }
  if (issue.code === "unrecognized_keys") return `有未知的名称 ${issue.keys.join("、")}`;
  if (issue.code === "too_small") return tooSmall(issue);
  return issue.code === "too_big" ? `不能大于 ${String(issue.maximum)}` : "写法不对";
}

function tooSmall({ origin, minimum }: { origin: string; minimum: number | bigint }): string {
  if (origin === "string") return "不能是空的";
  return origin === "array" ? "至少要写一个词" : `不能小于 ${String(minimum)}`;
}

/**
 * Reads a vocabulary from what its file holds. Every part may be absent; several files are joined with `joinVocabularies`.
 *
 * @throws {CorpusError} With every fault found, if a part is not what it should be.
 */
export function readFigureVocabulary(content: unknown, path: string): FigureVocabulary {
  const parsed = Schema.safeParse(content ?? {}, { error: toFault });
  if (!parsed.success) {
    throw new CorpusError(
      path,
      parsed.error.issues.map((issue) =>
        [issue.path.join("."), issue.message].filter(Boolean).join("："),
      ),
      { cause: parsed.error },
    );
  }
  const { units = [], refusals = [], synonyms = [] } = parsed.data;
  return {
    units: units.map(({ word, name = word, kind = "count", exponent = 0 }) => ({
      word,
      name,
      kind,
      exponent,
    })),
    refusals,
    synonyms,
  };
}

/** Joins vocabularies; no vocabulary gives an empty one. */
export function joinVocabularies(parts: readonly FigureVocabulary[]): FigureVocabulary {
  return {
    units: parts.flatMap(({ units }) => units),
    refusals: parts.flatMap(({ refusals }) => refusals),
    synonyms: parts.flatMap(({ synonyms }) => synonyms),
  };
}

/** Makes the pattern that finds refused phrases; `undefined` where there are none. */
export function phrasePattern(phrases: readonly string[]): RegExp | undefined {
  if (phrases.length === 0) return undefined;
  return new RegExp(alternation(phrases), "gu");
}
