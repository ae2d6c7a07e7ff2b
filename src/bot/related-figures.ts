/** Figures that stand near those of an answer: in the sections that it cites, and were not asked for.
 *
 * @module
 */
import type { Answer, Citation } from "../answer/answer.ts";
import type { Figure } from "../figures/figure.ts";
import type { Indexes } from "../indexes/indexes.ts";
import { statedFigures } from "../indexes/report-contents.ts";
import { titleText } from "../render/bot-copy.ts";
import { quoteOf } from "../text/quote.ts";

/** The figures of one sentence, with the sentence. */
export interface SentenceFigures {
  readonly quote: string;
  readonly figures: readonly Figure[];
}

/** What else a section states. */
export interface SectionFigures {
  /** 环翠区 2021年 › 二、…. */
  readonly heading: string;
  readonly sentences: readonly SentenceFigures[];
}

/** More than these nobody reads in a chat. */
const MAX_SENTENCES = 6;

/**
 * Gives the figures by section in the order of the citations, and by sentence in the order of the text. Where there are
 * too many, every section keeps its first sentences, so that a comparison shows each of its regions.
 */
export async function relatedFigures(
  indexes: Indexes,
  answer: Answer,
): Promise<readonly SectionFigures[]> {
  const sections = new Map(answer.citations.map((citation) => [sectionOf(citation), citation]));
  const shown = new Set(
    answer.figures.map(({ region, indicator, raw }) => `${region} ${indicator} ${raw}`),
  );
  const found: SectionFigures[] = [];
  for (const citation of sections.values()) {
    const figures = (await statedFigures(indexes, [citation.reportId]))
      .filter((figure) => sectionOf(figure) === sectionOf(citation))
      .filter(({ region, indicator, raw }) => !shown.has(`${region} ${indicator} ${raw}`));
    const sentences = await bySentence(indexes, citation, figures);
    const heading = [titleText(citation), ...citation.sectionPath].join(" › ");
    if (sentences.length > 0) found.push({ heading, sentences });
  }
  return shareOut(found);
}

/** Takes one sentence of each section after the other until there are enough. */
function shareOut(sections: readonly SectionFigures[]): readonly SectionFigures[] {
  const kept = sections.map(() => 0);
  let left = MAX_SENTENCES;
  for (let round = 0; left > 0; round++) {
    const open = sections.flatMap(({ sentences }, i) => (sentences.length > round ? [i] : []));
    if (open.length === 0) break;
    for (const i of open.slice(0, left)) kept[i] = round + 1;
    left -= open.length;
  }
  return sections
    .map(({ heading, sentences }, i) => ({ heading, sentences: sentences.slice(0, kept[i]) }))
    .filter(({ sentences }) => sentences.length > 0);
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
  return [...sentences.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    return [{ quote: quoteOf(raw, clean, first.sentenceSpan).quote, figures: own }];
  });
}

function sectionOf(of: Pick<Citation, "reportId" | "sectionPath">): string {
  return [of.reportId, ...of.sectionPath].join(" › ");
}
