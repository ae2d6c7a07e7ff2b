/** Gold: questions and figures marked by hand, as JSON lines.
 *
 * @module
 */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { UsageError } from "../../src/errors.ts";

/** A value that an answer must give. */
export interface GoldValue {
  readonly region: string;
  readonly value: number;
  readonly unit: string;
}

/** A passage that an answer must cite: a file of the corpus and words that stand in it. */
export interface GoldQuote {
  readonly file: string;
  readonly quote: string;
}

/** A turn of the conversation before the question. */
export interface GoldTurn {
  readonly role: "user" | "assistant";
  readonly content: string;
}

/** A question with what a right answer holds. */
export interface GoldQuestion {
  readonly id: string;
  /** lookup, compare, practice, problem, plan, list, followup, unanswerable, meta. */
  readonly type: string;
  readonly question: string;
  readonly history: readonly GoldTurn[];
  /** Names of the regions that are asked about: 环翠区. Empty: any. */
  readonly regions: readonly string[];
  /** The year asked about; for plans the year planned for; `undefined`: any. */
  readonly year?: number;
  readonly values: readonly GoldValue[];
  readonly quotes: readonly GoldQuote[];
  readonly mustAbstain: boolean;
}

/** A figure that a report states. */
export interface GoldFigure {
  readonly file: string;
  readonly quote: string;
  readonly indicator: string;
  readonly raw: string;
  readonly value: number;
  readonly unit: string;
  readonly approx: string;
  /** May be extracted or not; neither counts. */
  readonly optional: boolean;
  /** One number that states two figures; may be matched by a figure that is matched already. */
  readonly sharedNumber: boolean;
}

/** A text of a public retrieval collection. */
export interface CollectionText {
  readonly id: string;
  readonly text: string;
}

/** A question of a public retrieval collection. */
export interface CollectionQuery extends CollectionText {
  /** Ids of the texts that answer it. */
  readonly positives: readonly string[];
}

const GoldQuestionLine = z
  .object({
    id: z.string(),
    type: z.string(),
    question: z.string(),
    history: z
      .array(z.object({ role: z.enum(["user", "assistant"]), content: z.string() }))
      .default([]),
    regions: z.array(z.string()).default([]),
    year: z.number().nullish(),
    answer_values: z
      .array(z.object({ region: z.string().default(""), value: z.number(), unit: z.string() }))
      .default([]),
    answer_quotes: z.array(z.object({ file: z.string(), quote: z.string() })).default([]),
    must_abstain: z.boolean().default(false),
  })
  .transform(({ year, answer_values, answer_quotes, must_abstain, ...same }): GoldQuestion => ({
    ...same,
    ...(typeof year === "number" ? { year } : {}),
    values: answer_values,
    quotes: answer_quotes,
    mustAbstain: must_abstain,
  }));

const GoldFigureLine = z
  .object({
    file: z.string(),
    quote: z.string(),
    indicator: z.string(),
    raw: z.string(),
    value: z.number(),
    unit: z.string(),
    approx: z.string().default("exact"),
    optional: z.boolean().default(false),
    shared_number: z.boolean().default(false),
  })
  .transform(({ shared_number, ...same }): GoldFigure => ({
    ...same,
    sharedNumber: shared_number,
  }));

const CollectionTextLine = z.object({ id: z.string(), text: z.string() });
const CollectionQueryLine = CollectionTextLine.extend({ positives: z.array(z.string()) });

/**
 * Parses the lines of a file with gold questions.
 *
 * @throws {Error} Naming the line that is no gold question.
 */
export function parseGoldQuestions(jsonLines: string): readonly GoldQuestion[] {
  return parseLines(jsonLines, GoldQuestionLine);
}

/**
 * Parses the lines of a file with gold figures.
 *
 * @throws {Error} Naming the line that is no gold figure.
 */
export function parseGoldFigures(jsonLines: string): readonly GoldFigure[] {
  return parseLines(jsonLines, GoldFigureLine);
}

/**
 * Reads gold questions from a file.
 *
 * @throws {UsageError} If it cannot be read, or naming the line that is no gold question.
 */
export function readGoldQuestions(path: string): Promise<readonly GoldQuestion[]> {
  return readLines(path, GoldQuestionLine);
}

/**
 * Reads gold figures from a file.
 *
 * @throws {UsageError} If it cannot be read, or naming the line that is no gold figure.
 */
export function readGoldFigures(path: string): Promise<readonly GoldFigure[]> {
  return readLines(path, GoldFigureLine);
}

/**
 * Reads the texts of a collection.
 *
 * @throws {UsageError} If the file cannot be read, or naming the line that is no text.
 */
export function readCollectionTexts(path: string): Promise<readonly CollectionText[]> {
  return readLines(path, CollectionTextLine);
}

/**
 * Reads the questions of a collection.
 *
 * @throws {UsageError} If the file cannot be read, or naming the line that is no question.
 */
export function readCollectionQueries(path: string): Promise<readonly CollectionQuery[]> {
  return readLines(path, CollectionQueryLine);
}

async function readLines<T>(path: string, schema: z.ZodType<T>): Promise<readonly T[]> {
  try {
    return parseLines(await readFile(path, "utf8"), schema);
  } catch (cause) {
    const fault = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${path} cannot be read as gold: ${fault}`, { cause });
  }
}

function parseLines<T>(jsonLines: string, schema: z.ZodType<T>): readonly T[] {
  return jsonLines.split("\n").flatMap((line, i) => {
    if (line.trim() === "") return [];
    const parsed = schema.safeParse(parseJson(line, i + 1));
    if (!parsed.success) throw new Error(`line ${i + 1}: ${z.prettifyError(parsed.error)}`);
    return [parsed.data];
  });
}

function parseJson(line: string, lineNumber: number): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new Error(`line ${lineNumber} is no JSON`, { cause });
  }
}
