/** Extraction: every figure that a report's prose states, and every number that is none.
 *
 * @module
 */
import type { Report } from "../documents/report.ts";
import { memoise } from "../memoise.ts";
import { splitSentences } from "../text/sentences.ts";
import { sliceSpan } from "../text/span.ts";
import { amountScanner } from "./amounts/amounts.ts";
import type { Refusal } from "./amounts/refusals.ts";
import { UNITS, unitsByWord } from "./amounts/units.ts";
import { audit } from "./audit/audit.ts";
import type { Figure } from "./figure.ts";
import { freshMemory, withSection } from "./names/memory.ts";
import { readSentence, type SentenceReader } from "./read-sentence.ts";
import type { Carried } from "./sentence-opening.ts";
import { stretchesOf } from "./stretches.ts";
import { phrasePattern, type FigureVocabulary } from "./vocabulary/vocabulary.ts";

/** What a report's text was found to state in numbers. */
export interface Extraction {
  /** In reading order. */
  readonly figures: readonly Figure[];
  /** In reading order: every other number, with the reason. */
  readonly refusals: readonly Refusal[];
}

const NO_VOCABULARY: FigureVocabulary = { units: [], refusals: [], synonyms: [] };

/** What finds the amounts and the refused phrases of all reports: patterns of hundreds of words, which are slow to make. */
const patternsOf = memoise((vocabulary: FigureVocabulary) => ({
  scan: amountScanner(unitsByWord([...UNITS, ...vocabulary.units])),
  phrases: phrasePattern(vocabulary.refusals),
}));

/**
 * Extracts the figures of a report and audits them against each other.
 *
 * Numbers are read sentence by sentence; an elliptical clause inherits from what stands before it in its section.
 * The cost is linear in the text. Measure words and refused phrases of the vocabulary add to the built-in ones.
 */
export function extractFigures(report: Report, vocabulary = NO_VOCABULARY): Extraction {
  const reader: SentenceReader = { report, ...patternsOf(vocabulary) };
  const figures: Figure[] = [];
  const refusals: Refusal[] = [];
  const { text } = report.clean;
  for (const { span: stretch, path, heading, title } of stretchesOf(report)) {
    let carried: Carried = {
      memory: freshMemory(heading, title, path.slice(0, -1).join("")),
      isPlan: false,
    };
    for (const span of splitSentences(text, stretch)) {
      const read = readSentence(reader, { span, sectionPath: path }, carried);
      figures.push(...read.figures);
      refusals.push(...read.refusals);
      const { memory, isPlan } = read;
      carried = { isPlan, memory: withSection(sliceSpan(text, span), memory) };
    }
  }
  return { figures: audit(figures, text), refusals };
}
