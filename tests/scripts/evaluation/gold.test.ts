import { describe, expect, it } from "vitest";
import { UsageError } from "../../../src/errors.ts";
import {
  parseGoldFigures,
  parseGoldQuestions,
  readGoldFigures,
  readGoldQuestions,
} from "../../../scripts/evaluation/gold.ts";

const gold = (file: string): string => new URL(`../../gold/${file}`, import.meta.url).pathname;

describe("parseGoldQuestions", () => {
  it("reads a question, and takes what is left out for nothing", () => {
    const line = '{"id":"q1","type":"lookup","question":"受理了多少件？","year":null,"notes":"—"}';

    expect(parseGoldQuestions(`${line}\n\n`)).toEqual([
      {
        id: "q1",
        type: "lookup",
        question: "受理了多少件？",
        history: [],
        regions: [],
        values: [],
        quotes: [],
        mustAbstain: false,
      },
    ]);
  });

  it("names the line that is no question", () => {
    const sound = '{"id":"q1","type":"lookup","question":"？"}';

    expect(() => parseGoldQuestions(`${sound}\n{"id":"q2"}`)).toThrow(/line 2/u);
    expect(() => parseGoldQuestions(`${sound}\n\n{`)).toThrow("line 3 is no JSON");
  });
});

describe("parseGoldFigures", () => {
  it("reads marks that some lines alone have", () => {
    const line =
      '{"file":"a.txt","quote":"3份","indicator":"份数","raw":"3份","value":3,"unit":"份","shared_number":true}';

    expect(parseGoldFigures(line)).toMatchObject([
      { approx: "exact", optional: false, sharedNumber: true },
    ]);
  });
});

describe("the gold of the project", () => {
  it.each([
    "dev-questions.jsonl",
    "questions.jsonl",
    "invented/questions.jsonl",
    "invented-8/questions.jsonl",
    "invented-9/questions.jsonl",
    "invented-10/questions.jsonl",
    "invented-11/questions.jsonl",
    "invented-12/questions.jsonl",
    "invented-13/questions.jsonl",
    "held-out/questions.jsonl",
    "questions-2.jsonl",
    "questions-3.jsonl",
    "questions-4.jsonl",
    "questions-5.jsonl",
    "questions-6.jsonl",
    "questions-7.jsonl",
    "questions-8.jsonl",
    "questions-9.jsonl",
    "invented-2/questions.jsonl",
    "invented-3/questions.jsonl",
    "invented-4/questions.jsonl",
  ])("has questions in %s, each under an id of its own", async (file) => {
    const questions = await readGoldQuestions(gold(file));

    expect(questions.length).toBeGreaterThanOrEqual(45);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  it.each([
    "dev-figures.jsonl",
    "figures.jsonl",
    "invented/figures.jsonl",
    "invented-8/figures.jsonl",
    "invented-9/figures.jsonl",
    "invented-10/figures.jsonl",
    "invented-11/figures.jsonl",
    "invented-12/figures.jsonl",
    "invented-13/figures.jsonl",
    "held-out/figures.jsonl",
    "invented-2/figures.jsonl",
    "invented-3/figures.jsonl",
    "invented-4/figures.jsonl",
    "invented-5/figures.jsonl",
    "invented-6/figures.jsonl",
    "invented-7/figures.jsonl",
  ])("has figures in %s", async (file) => {
    expect((await readGoldFigures(gold(file))).length).toBeGreaterThan(80);
  });

  it("is refused with the name of the file where there is none", async () => {
    await expect(readGoldQuestions("nowhere.jsonl")).rejects.toThrow(UsageError);
    await expect(readGoldQuestions("nowhere.jsonl")).rejects.toThrow(/^nowhere\.jsonl/u);
  });
});
