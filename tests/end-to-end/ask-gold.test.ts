import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Answer, AnswerFigure } from "../../src/answer/answer.ts";
import type { ReportMetadata } from "../../src/documents/report.ts";
import { app } from "../support/opened-app.ts";
import { CORPUS_DIRECTORY } from "../support/the-app.ts";

interface Gold {
  readonly id: string;
  readonly question: string;
  readonly history: readonly { readonly role: "user" | "assistant"; readonly content: string }[];
  readonly regions: readonly string[];
  readonly year?: number | null;
}

interface Answered {
  readonly gold: Gold;
  readonly answer: Answer;
}

const QUESTIONS: readonly Gold[] = ["dev-questions.jsonl", "questions.jsonl"].flatMap((name) =>
  readFileSync(new URL(`../gold/${name}`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Gold),
);

const answered: Answered[] = [];

beforeAll(async () => {
  for (const gold of QUESTIONS) {
    const answer = await app.ask({ question: gold.question, history: gold.history });
    answered.push({ gold, answer });
  }
}, 120_000);

/** Without white space and the marks of markdown, which neither side of the comparison counts. */
function bare(text: string): string {
  return text.replace(/[\s*#]/gu, "");
}

/** A ratio or difference of two regions bears the names of both: 威海市/环翠区. */
function regionsOf(figure: AnswerFigure): readonly string[] {
  return figure.computed ? figure.region.split("/") : [figure.region];
}

/** Whether the question has the names in it; elsewhere gold lists the regions that the answer should find. */
function namesItsRegions({ regions, question }: Gold): boolean {
  return regions.length > 0 && regions.every((region) => question.includes(region.slice(0, 2)));
}

/** A computed figure of two years bears one of them. */
function isWithin(figure: AnswerFigure, scope: readonly ReportMetadata[]): boolean {
  return regionsOf(figure).every((name) =>
    scope.some(
      ({ region, year }) => region.name === name && (figure.computed || year === figure.year),
    ),
  );
}

const files = new Map<string, string>();

function rawOf(file: string): string {
  const raw = files.get(file) ?? readFileSync(join(CORPUS_DIRECTORY, file), "utf8");
  files.set(file, raw);
  return raw;
}

/** The figures of all answers, each with the quote that its citation number leads to. */
function citedFigures(): readonly {
  readonly id: string;
  readonly figure: AnswerFigure;
  readonly quote: string | undefined;
}[] {
  return answered.flatMap(({ gold, answer }) =>
    answer.figures.map((figure) => ({
      id: gold.id,
      figure,
      quote: answer.citations.find(({ number }) => number === figure.citation)?.quote,
    })),
  );
}

describe("the answers to all gold questions", () => {
  it("quote the raw file between the offsets, letter for letter", () => {
    const quotes = answered.flatMap(({ gold, answer }) =>
      answer.citations.map(({ file, start, end, quote }) => ({
        place: `${gold.id} ${file} ${String(start)}-${String(end)}`,
        quote: bare(quote),
        raw: bare(rawOf(file).slice(start, end)),
      })),
    );

    expect(quotes.length).toBeGreaterThan(QUESTIONS.length);
    expect(quotes.filter(({ quote, raw }) => quote !== raw)).toEqual([]);
  });

  it("never quote nothing", () => {
    const quotes = answered.flatMap(({ answer }) => answer.citations.map(({ quote }) => quote));

    expect(quotes.map(bare)).not.toContain("");
  });

  it("name the file of the report that they cite, with its region and year", () => {
    const known = app.indexes.reports.map((one) => [one.id, one.file, one.region.name, one.year]);

    const cited = answered.flatMap(({ answer }) =>
      answer.citations.map((one) => [one.reportId, one.file, one.region, one.year]),
    );

    expect(known).toEqual(expect.arrayContaining(cited));
  });

  it("number their citations from 1 in the order shown", () => {
    const numbers = answered.map(({ answer }) => answer.citations.map(({ number }) => number));

    expect(numbers).toEqual(numbers.map((own) => own.map((_, i) => i + 1)));
  });

  it("prove every figure by a citation that is there", () => {
    const figures = citedFigures();

    expect(figures.length).toBeGreaterThan(100);
    expect(figures.filter(({ quote }) => quote === undefined)).toEqual([]);
  });

  it("copy every figure that is not computed from the quote that proves it", () => {
    const altered = citedFigures().filter(
      ({ figure, quote = "" }) => !figure.computed && !bare(quote).includes(bare(figure.raw)),
    );

    expect(altered).toEqual([]);
  });

  it("copy every figure from a report of its own region and year", () => {
    const foreign = answered.flatMap(({ gold, answer }) =>
      answer.figures.flatMap(({ citation, region, year, computed }) => {
        if (computed) return [];
        const source = answer.citations.find(({ number }) => number === citation);
        return source?.region === region && source.year === year
          ? []
          : [`${gold.id} ${region}${String(year)} from ${String(source?.file)}`];
      }),
    );

    expect(foreign).toEqual([]);
  });

  it("show the formula of every figure that is computed, and of no other", () => {
    const figures = citedFigures().map(({ figure }) => figure);

    expect(figures.some(({ computed }) => computed)).toBe(true);
    expect(figures.filter((one) => one.computed !== (one.formula !== undefined))).toEqual([]);
  });

  it.each(["lookup", "comparison"])(
    "hold in a %s no figure of a region that the question does not name",
    (kind) => {
      const asked = answered.filter(
        ({ gold, answer }) => answer.kind === kind && namesItsRegions(gold),
      );

      const foreign = asked.flatMap(({ gold, answer }) =>
        answer.figures
          .flatMap(regionsOf)
          .filter((region) => !gold.regions.includes(region))
          .map((region) => `${gold.id} ${region}`),
      );

      expect(asked.length).toBeGreaterThan(0);
      expect(foreign).toEqual([]);
    },
  );

  it.each(["lookup", "comparison"])(
    "hold in a %s no figure of a report outside the scope",
    async (kind) => {
      const asked = answered.filter(({ answer }) => answer.kind === kind);

      const foreign: string[] = [];
      for (const { gold, answer } of asked) {
        const explained = await app.explain({ question: gold.question, history: gold.history });
        const scope = explained?.question.scope.reports ?? [];
        foreign.push(
          ...answer.figures
            .filter((figure) => !isWithin(figure, scope))
            .map(({ region, year }) => `${gold.id} ${region}${String(year)}`),
        );
      }

      expect(asked.length).toBeGreaterThan(0);
      expect(foreign).toEqual([]);
    },
    60_000,
  );
});
