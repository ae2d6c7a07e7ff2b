/** Figures that stand near those of an answer: in the sections that it cites, and were not asked for.
 *
 * @module
 */
import type { Answer, Citation } from "../answer/answer.ts";
import type { Figure } from "../figures/figure.ts";
import type { Indexes } from "../indexes/indexes.ts";
import { titleText } from "../render/bot-copy.ts";
import { quoteOf } from "../text/quote.ts";

/** The figures of one sentence, with the sentence. */
export interface SentenceFigures {
  /** 环翠区 2021年 › 二、…. */
  readonly heading: string;
  readonly quote: string;
  readonly figures: readonly Figure[];
}

/** More than these nobody reads in a chat. */
const MAX_SENTENCES = 6;

/** Gives the figures by sentence, in the order of the citations and then of the text. */
export async function relatedFigures(
  indexes: Indexes,
  answer: Answer,
): Promise<readonly SentenceFigures[]> {
  const sections = new Map(answer.citations.map((citation) => [sectionOf(citation), citation]));
  const shown = new Set(
    answer.figures.map(({ region, indicator, raw }) => `${region} ${indicator} ${raw}`),
  );
  const found: SentenceFigures[] = [];
  for (const citation of sections.values()) {
    const figures = (await indexes.figures.figures([citation.reportId]))
      .map(({ figure }) => figure)
      .filter((figure) => sectionOf(figure) === sectionOf(citation))
      .filter(({ region, indicator, raw }) => !shown.has(`${region} ${indicator} ${raw}`));
    found.push(...(await bySentence(indexes, citation, figures)));
  }
  return found.slice(0, MAX_SENTENCES);
}

async function bySentence(
  indexes: Indexes,
  citation: Citation,
  figures: readonly Figure[],
): Promise<readonly SentenceFigures[]> {
  const { raw, clean } = await indexes.passages.text(citation.reportId);
  const sentences = new Map<number, Figure[]>();
  for (const figure of figures) {
    const { start } = figure.sentenceSpan;
    sentences.set(start, [...(sentences.get(start) ?? []), figure]);
  }
  const heading = [titleText(citation), ...citation.sectionPath].join(" › ");
  return [...sentences.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    return [{ heading, quote: quoteOf(raw, clean, first.sentenceSpan).quote, figures: own }];
  });
}

function sectionOf(of: Pick<Citation, "reportId" | "sectionPath">): string {
  return [of.reportId, ...of.sectionPath].join(" › ");
}
