/** Turns the texts of one question into the form in which they are searched for.
 *
 * @module
 */
import type { Embedder } from "../../embedding/embedder.ts";
import type { Indexes, TermAlternatives } from "../../indexes/indexes.ts";
import { BACKGROUND_WEIGHT } from "../../question/follow-up.ts";
import { withoutEndMarks } from "../../question/normalise-question.ts";
import type { Question } from "../../question/question.ts";
import { searchTerms, type SearchTerms } from "../../question/search-terms.ts";
import type { FigureHit } from "../../retrieval/find-figures.ts";
import type { Segmenter } from "../../text/segmenter.ts";

/** A text in the form in which it is searched for. */
export interface SearchForm {
  readonly topic: string;
  readonly vector: Float32Array;
  readonly terms: SearchTerms;
}

/** What search forms are made with. */
export interface SearchFormParts {
  readonly indexes: Indexes;
  readonly embedder: Embedder;
  readonly segmenter: Segmenter;
}

/** Makes the search forms of one question. What a follow-up leans on is mixed into each with its weight. */
export interface SearchForms {
  /** The terms alone, which cost little beside the vector. */
  terms(topic: string): SearchTerms;
  /** Of the question's topic or of a part of it. */
  ofTopic(topic: string): Promise<SearchForm>;
  /** The vector of a text of a report, without what a follow-up leans on. */
  ofText(text: string): Promise<Float32Array>;
  /** Makes the forms of another question, which leans on something else. */
  leaningOn(background: Question["background"]): SearchForms;
  /** Of a figure's indicator, whose vector is taken from the index: nothing is embedded for it. */
  ofFigure(hit: FigureHit): Promise<SearchForm>;
}

/**
 * Makes the search forms of a question with the given background: its vector is added to the vector, its terms as terms that
 * count less (a term's number of repeats is its weight in BM25, so the text's own stand twice).
 */
export function createSearchForms(
  { indexes, embedder, segmenter }: SearchFormParts,
  background: Question["background"],
): SearchForms {
  // Without end marks a topic is one text wherever it stands, and what the turn before embedded is not embedded again.
  const embed = async (text: string): Promise<Float32Array> => {
    const [vector] = await embedder.embed([withoutEndMarks(text)]);
    if (vector === undefined) throw new Error("the embedder gave no vector");
    return vector;
  };
  const earlier =
    background === undefined
      ? undefined
      : searchTerms(background.topic, segmenter, indexes.synonyms);
  const ownTerms = remember((topic: string) => searchTerms(topic, segmenter, indexes.synonyms));
  const termsOf = remember((topic: string): SearchTerms => {
    // End marks give no terms: a topic and its only part are cut into words once.
    const own = ownTerms(withoutEndMarks(topic));
    if (earlier === undefined) return own;
    return {
      flat: [...own.flat, ...own.flat, ...earlier.flat],
      grouped: groupedWith(own.grouped, earlier.grouped, background),
    };
  });
  const formOf = async (topic: string, own: Float32Array): Promise<SearchForm> => ({
    topic,
    vector:
      background === undefined ? own : mix(own, await embed(background.topic), background.weight),
    terms: termsOf(topic),
  });
  return {
    terms: termsOf,
    ofTopic: remember(async (topic) => formOf(topic, await embed(topic))),
    ofText: remember(embed),
    leaningOn: (other) => createSearchForms({ indexes, embedder, segmenter }, other),
    ofFigure: async ({ id, figure }) =>
      formOf(figure.indicator, await indexes.figures.nameVector(id)),
  };
}

/**
 * The terms by which figures are told apart. What names its own matter (走访的企业呢) is told by that alone; what points back
 * (其中审结的) by both, its own words twice.
 */
function groupedWith(
  own: readonly TermAlternatives[],
  earlier: readonly TermAlternatives[],
  background: Question["background"],
): readonly TermAlternatives[] {
  const isOwnMatter = background?.weight === BACKGROUND_WEIGHT.silent && own.length > 0;
  return isOwnMatter ? own : [...own, ...own, ...earlier];
}

/** Computes once for each text. */
function remember<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const value = known.get(text) ?? compute(text);
    known.set(text, value);
    return value;
  };
}

/** `a + weight × b`, scaled to length 1 so that cosines stay cosines. */
function mix(a: Float32Array, b: Float32Array, weight: number): Float32Array {
  const sum = a.map((value, i) => value + weight * (b[i] ?? 0));
  const norm = Math.hypot(...sum);
  return norm === 0 ? a : sum.map((value) => value / norm);
}
