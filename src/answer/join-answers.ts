/** Joins the answers to several questions of one message into one.
 *
 * @module
 */
import type {
  Abstention,
  Answer,
  AnswerFigure,
  Citation,
  CitationGroup,
  LookupAnswer,
  PassagesAnswer,
  Understood,
} from "./answer.ts";
import type { Warning } from "./warning.ts";

/** An answer that states something. */
type Stated = Exclude<Answer, Abstention>;

/**
 * Joins answers in the order of their questions. Claimed figures come first, citations are numbered through, and what could not be
 * answered becomes a warning that names its question. If none could be answered, the first abstention says so for itself and
 * the others.
 *
 * @param asked The whole message.
 */
export function joinAnswers(
  asked: string,
  answers: readonly [Answer, ...(readonly Answer[])],
): Answer {
  const stated = answers.filter((answer): answer is Stated => answer.kind !== "abstention");
  const lacking = answers.filter((answer): answer is Abstention => answer.kind === "abstention");
  const [first] = lacking;
  if (stated.length === 0 && first !== undefined) return joinLacks(asked, first, lacking);
  const [only] = stated;
  const base = {
    question: asked,
    understood: joinUnderstood(answers),
    warnings: [...stated.flatMap(({ warnings }) => warnings), ...lacking.flatMap(lackWarnings)],
    suggestions: [...new Set(answers.flatMap(({ suggestions }) => suggestions))].slice(0, 3),
  };
  if (stated.length === 1 && only !== undefined) return { ...only, ...base };
  return joinStated(base, stated);
}

type Base = Pick<LookupAnswer, "question" | "understood" | "warnings" | "suggestions">;

function joinStated(base: Base, answers: readonly Stated[]): LookupAnswer | PassagesAnswer {
  const citations: Citation[] = [];
  const claims: AnswerFigure[] = [];
  const context: AnswerFigure[] = [];
  const groups: CitationGroup[] = [];
  const hasClaims = answers.some((answer) => claimCountOf(answer) > 0);
  for (const answer of answers) {
    const numberOf = numberThrough(citations, answer.citations);
    const figures = answer.figures.map((figure) => ({
      ...figure,
      citation: numberOf(figure.citation),
    }));
    const claimCount = claimCountOf(answer);
    claims.push(...figures.slice(0, claimCount));
    // What passages state beside the claim of another question stands in another place.
    if (!hasClaims || claimCount > 0) context.push(...figures.slice(claimCount));
    groups.push(...groupsOf(answer, numberOf));
  }
  // What stands with one answer may be what another claims, or stand with it too.
  const figures = context.reduce(
    (shown, figure) =>
      shown.some((one) => isSameFigure(one, figure)) ? shown : [...shown, figure],
    claims,
  );
  return claims.length > 0
    ? { kind: "lookup", ...base, claimCount: claims.length, figures, citations }
    : { kind: "passages", ...base, groups, figures, citations };
}

function isSameFigure(one: AnswerFigure, other: AnswerFigure): boolean {
  return (
    one.citation === other.citation && one.indicator === other.indicator && one.raw === other.raw
  );
}

/** Figures in prose illustrate and claim nothing. */
function claimCountOf(answer: Stated): number {
  if (answer.kind === "lookup") return answer.claimCount;
  return answer.kind === "comparison" ? answer.figures.length : 0;
}

function groupsOf(answer: Stated, numberOf: (number: number) => number): readonly CitationGroup[] {
  if (answer.kind !== "passages" && answer.kind !== "list") return [];
  return answer.groups.map((group) => ({ ...group, citations: group.citations.map(numberOf) }));
}

/** Adds citations behind those before, each place once, and gives the number that each has now. */
function numberThrough(
  citations: Citation[],
  added: readonly Citation[],
): (number: number) => number {
  const numbers = new Map<number, number>();
  for (const citation of added) {
    const known = citations.find(
      (one) =>
        one.reportId === citation.reportId &&
        one.start === citation.start &&
        one.end === citation.end,
    );
    const number = known?.number ?? citations.length + 1;
    if (known === undefined) citations.push({ ...citation, number });
    numbers.set(citation.number, number);
  }
  return (number) => numbers.get(number) ?? number;
}

/** What could not be answered, with the question that it is about. */
function lackWarnings({ lack, understood, warnings }: Abstention): readonly Warning[] {
  switch (lack.reason) {
    case "not-stated":
      return [
        ...warnings,
        { kind: "not-stated", reports: lack.reports, measure: understood.topic },
      ];
    case "no-report":
      return [...warnings, { kind: "missing-reports", missing: lack.missing }];
    case "not-understood":
      return warnings;
  }
}

function joinLacks(asked: string, first: Abstention, lacking: readonly Abstention[]): Abstention {
  const others = lacking.slice(1);
  return {
    ...first,
    question: asked,
    warnings: [...first.warnings, ...others.flatMap(lackWarnings)],
    suggestions: [...new Set(lacking.flatMap(({ suggestions }) => suggestions))].slice(0, 3),
  };
}

function joinUnderstood(answers: readonly Answer[]): Understood {
  const all = answers.map(({ understood }) => understood);
  return {
    regions: [...new Set(all.flatMap(({ regions }) => regions))],
    years: [...new Set(all.flatMap(({ years }) => years))].sort((a, b) => a - b),
    topic: all
      .map(({ topic }) => topic)
      .filter((topic) => topic !== "")
      .join("；"),
  };
}
