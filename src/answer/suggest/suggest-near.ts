/** Questions for figures that stand near an answer and are not shown in it.
 *
 * @module
 */
import type { ReportMetadata } from "../../documents/report.ts";
import type { Figure } from "../../figures/figure.ts";
import type { IndexedFigure } from "../../indexes/indexes.ts";
import { listedParts, numberParts } from "../../question/parts.ts";
import type { Answer } from "../answer.ts";
import type { ComposeContext } from "../context.ts";
import { isSameSentence } from "../reckon/whole-and-part.ts";

/** At most this many are suggested. */
export const SUGGESTION_COUNT = 3;

/** A name that reads as a question's own: no marks, no list, neither thin nor a sentence. */
const READABLE = /^[\p{Script=Han}A-Z]{6,20}$/u;

/**
 * From which cosine on an indicator is near: the claim's in its section (行政复议案件纠错率 of 受理行政复议案件数: 0.82; 委员会会议次数: 0.65),
 * the claim's elsewhere in the report, and the question's where nothing is claimed.
 */
const NEAR = { inSection: 0.65, elsewhere: 0.75, question: 0.5 } as const;

/** What nearness is measured from. */
interface Anchor {
  readonly vector: Float32Array;
  /** The figures that the answer claims; none where it is prose or an abstention. */
  readonly claims: readonly Figure[];
}

/** A figure that may be suggested, and how near it is. */
interface NearFigure {
  readonly figure: Figure;
  /** 2 in the sentence of a claim, 1 in its section, 0 elsewhere. */
  readonly place: 0 | 1 | 2;
  readonly cosine: number;
}

/**
 * What the reports asked about state of the same matter, each as a question for it: after 复议受理了多少件
 * `环翠区2021年行政复议案件纠错率是多少？`. Leaves out what the answer shows already.
 */
export async function suggestNear(
  context: ComposeContext,
  answer: Answer,
): Promise<readonly string[]> {
  const { indexes, question } = context;
  const reports = new Map(question.scope.reports.map((report) => [report.id, report]));
  const all = await indexes.figures.figures([...reports.keys()]);
  const anchor = await anchorOf(context, answer, all);
  const telling = anchor.claims.length > 0 ? [] : tellingTerms(context, all);
  const mayBeAsked = ({ figure }: IndexedFigure): boolean =>
    isOwnResult(figure, reports.get(figure.reportId)) &&
    READABLE.test(figure.indicator) &&
    !isShown(figure, answer) &&
    (anchor.claims.length > 0 || telling.some((term) => figure.indicator.includes(term))) &&
    all.filter((other) => isNamesake(other.figure, figure)).length === 1;
  const query = { vector: anchor.vector, terms: [] };
  const near: NearFigure[] = [];
  for (const match of await indexes.figures.match(query, [...reports.keys()])) {
    const place = placeOf(match.figure, anchor.claims);
    // Few are near, so this is asked before all else.
    if (match.nameCosine >= leastCosine(anchor, place) && mayBeAsked(match)) {
      near.push({ figure: match.figure, place, cosine: match.nameCosine });
    }
  }
  near.sort((a, b) => b.place - a.place || b.cosine - a.cosine);
  const questions = near.flatMap(({ figure }) => {
    const report = reports.get(figure.reportId);
    return report === undefined ? [] : [questionFor(figure, report)];
  });
  return questions.slice(0, SUGGESTION_COUNT);
}

/** The first claim; of prose and abstentions the question, which has been embedded for the search. */
async function anchorOf(
  { indexes, question, forms }: ComposeContext,
  answer: Answer,
  all: readonly IndexedFigure[],
): Promise<Anchor> {
  const shown = answer.kind === "lookup" ? answer.figures.slice(0, answer.claimCount) : [];
  const claims = all.filter(({ figure }) =>
    shown.some(
      ({ indicator, value, year }) =>
        figure.indicator === indicator && figure.value === value && figure.year === year,
    ),
  );
  const [first] = claims;
  return {
    vector:
      first === undefined
        ? (await forms.ofTopic(firstPart(question.topic))).vector
        : await indexes.figures.nameVector(first.id),
    claims: claims.map(({ figure }) => figure),
  };
}

/** The first thing that is asked for: it has been searched for already, so that nothing is embedded for a suggestion. */
function firstPart(topic: string): string {
  const [part = topic] = numberParts(topic);
  return listedParts(part)[0] ?? part;
}

/** A result of the report's own: no plan, nothing of last year or of the province. */
function isOwnResult(
  { region, year, status }: Figure,
  report: ReportMetadata | undefined,
): boolean {
  return status === "achieved" && year === report?.year && region === report.region.name;
}

/** Shown by its name, or the same amount under another. */
function isShown({ indicator, value, unit }: Figure, { figures }: Answer): boolean {
  return figures.some(
    (shown) => shown.indicator === indicator || (shown.value === value && shown.unit === unit),
  );
}

function isNamesake(a: Figure, b: Figure): boolean {
  return a.reportId === b.reportId && a.indicator === b.indicator;
}

/** A term that is part of more than this share of the names tells no matter apart: 行政, 服务. */
const COMMON = 0.15;

/** The question's terms that tell a matter. One character says too little. */
function tellingTerms({ terms }: ComposeContext, all: readonly IndexedFigure[]): readonly string[] {
  return terms.grouped
    .flat()
    .filter(
      (term) =>
        term.length > 1 &&
        all.filter(({ figure }) => figure.indicator.includes(term)).length <= COMMON * all.length,
    );
}

function placeOf(figure: Figure, claims: readonly Figure[]): NearFigure["place"] {
  if (claims.some((claim) => isSameSentence(claim, figure))) return 2;
  return claims.some((claim) => isSameSection(claim, figure)) ? 1 : 0;
}

function isSameSection(a: Figure, b: Figure): boolean {
  return (
    a.reportId === b.reportId &&
    a.sectionPath.length === b.sectionPath.length &&
    a.sectionPath.every((heading, depth) => heading === b.sectionPath[depth])
  );
}

function leastCosine({ claims }: Anchor, place: NearFigure["place"]): number {
  if (claims.length === 0) return NEAR.question;
  return [NEAR.elsewhere, NEAR.inSection, -1][place] ?? NEAR.elsewhere;
}

function questionFor(figure: Figure, { region, year }: ReportMetadata): string {
  const asks = figure.kind === "rank" ? "是第几" : "是多少";
  return `${region.name}${String(year)}年${figure.indicator}${asks}？`;
}
