/** Builders of gold and answers for tests of the scores: what a test does not name does not matter to it. */
import type { GoldFigure, GoldQuestion } from "../../../scripts/evaluation/gold.ts";
import type { ExtractedFigure } from "../../../scripts/evaluation/score-figures.ts";
import type {
  AnswerRecord,
  CitationRecord,
  FigureRecord,
} from "../../../src/render/answer-record.ts";

export function aGoldQuestion(changes: Partial<GoldQuestion> = {}): GoldQuestion {
  return {
    id: "q1",
    type: "lookup",
    question: "环翠区2021年行政复议受理了多少件？",
    history: [],
    regions: ["环翠区"],
    year: 2021,
    values: [],
    quotes: [],
    mustAbstain: false,
    ...changes,
  };
}

export function aFigure(changes: Partial<FigureRecord> = {}): FigureRecord {
  return {
    region: "环翠区",
    year: 2021,
    indicator: "行政复议案件受理数",
    value: 50,
    unit: "件",
    raw: "50件",
    approx: "exact",
    computed: false,
    formula: null,
    citation: 1,
    ...changes,
  };
}

export function aCitation(changes: Partial<CitationRecord> = {}): CitationRecord {
  return {
    n: 1,
    report: "huancui-2021",
    file: "huancui-2021.txt",
    region: "环翠区",
    year: 2021,
    section: "二、… › （五）…",
    quote: "2021年以来共受理行政复议案件50件",
    start: 0,
    end: 18,
    ...changes,
  };
}

export function anAnswer(changes: Partial<AnswerRecord> = {}): AnswerRecord {
  return {
    id: "q1",
    question: "环翠区2021年行政复议受理了多少件？",
    kind: "lookup",
    abstained: false,
    reason: null,
    figures: [],
    citations: [],
    warnings: [],
    text: "",
    elapsedMs: 2,
    ...changes,
  };
}

export function aGoldFigure(changes: Partial<GoldFigure> = {}): GoldFigure {
  return {
    file: "a-2021.txt",
    quote: "受理行政复议案件50件",
    indicator: "行政复议案件受理数",
    raw: "50件",
    value: 50,
    unit: "件",
    approx: "exact",
    optional: false,
    sharedNumber: false,
    ...changes,
  };
}

export function anExtractedFigure(changes: Partial<ExtractedFigure> = {}): ExtractedFigure {
  return {
    file: "a-2021.txt",
    start: 8,
    end: 11,
    value: 50,
    unit: "件",
    approx: "exact",
    indicator: "行政复议案件受理数",
    raw: "50件",
    quote: "受理行政复议案件50件",
    ...changes,
  };
}
