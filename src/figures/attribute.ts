/** Attribution: whose, which time's, on what basis and how certain each statement of a sentence is.
 *
 * @module
 */
import type { Report } from "../documents/report.ts";
import { quoteOf } from "../text/quote.ts";
import type { Span } from "../text/span.ts";
import { shiftSpan } from "../text/span.ts";
import type { Clause } from "./clauses/clauses.ts";
import { regionOf, yearOf } from "./context.ts";
import type { Figure } from "./figure.ts";
import { basisWords, timeWords } from "./narrowing.ts";
import type { Statement } from "./statement.ts";
import { statusOf } from "./status.ts";

/** A sentence of a report, as its statements are read in it. */
export interface SentenceSetting {
  readonly report: Report;
  readonly sentence: string;
  readonly clauses: readonly Clause[];
  /** Of the sentence, in the cleaned text. */
  readonly span: Span;
  readonly sectionPath: readonly string[];
  /** Whether the sentence opens as one of plans: 下一步打算：…. */
  readonly isPlan: boolean;
}

/** Longest stretch of a clause that is searched for words about a figure: a bound keeps a clause of a thousand figures linear. */
const REACH = 160;

/** Makes figures of a sentence's statements, which are in reading order. */
export function attribute(
  statements: readonly Statement[],
  setting: SentenceSetting,
): readonly Figure[] {
  if (statements.length === 0) return [];
  const { report, span: place } = setting;
  const words = timeWords(setting.sentence, setting.clauses);
  const times = new Map(setting.clauses.map(({ span }, i) => [span.start, words[i] ?? []]));
  const owners = ownersOf(statements, setting);
  return statements.map((statement, i) => {
    const span = shiftSpan(statement.span, place.start);
    const near = nearText(setting.sentence, statement, [statements[i - 1], statements[i + 1]]);
    const { upperValue, comparison } = statement;
    return {
      reportId: report.id,
      ...(owners[i] ?? { region: report.region.name, year: report.year }),
      indicator: statement.indicator,
      indicatorWords: statement.indicatorWords,
      raw: rawOf(report, span),
      value: statement.value,
      ...(upperValue === undefined ? {} : { upperValue }),
      unit: statement.unit,
      approximation: statement.approximation,
      kind: statement.kind,
      status: setting.isPlan ? "planned" : statusOf(near.aim, setting.sectionPath),
      ...(comparison === undefined ? {} : { comparison }),
      basis: basisWords({ ...near, indicator: statement.indicator }),
      timeWords: times.get(statement.clauseSpan.start) ?? [],
      sectionPath: setting.sectionPath,
      span,
      clauseSpan: shiftSpan(statement.clauseSpan, place.start),
      sentenceSpan: place,
      notes: [],
    };
  });
}

/** Number and unit as the raw file has them, without white space and markup. */
export function rawOf(report: Report, span: Span): string {
  return quoteOf(report.raw, report.clean, span).quote.replace(/[\s*#]+/gu, "");
}

interface NearText {
  /** From the amount before, or the clause's beginning, to the next mark behind the amount, without the amount. */
  readonly own: string;
  /** The clause up to the amount. */
  readonly before: string;
  /** The clause up to the next mark behind the amount: 拟 of 废止19件、拟修改5件 is about the second only. */
  readonly aim: string;
}

function nearText(
  sentence: string,
  { span, clauseSpan }: Statement,
  [previous, next]: readonly (Statement | undefined)[],
): NearText {
  const start = Math.max(clauseSpan.start, span.start - REACH);
  const from = Math.max(start, Math.min(previous?.span.end ?? 0, span.start));
  const end = Math.min(
    clauseSpan.end,
    span.end + REACH,
    Math.max(next?.span.start ?? Infinity, span.end),
  );
  const before = sentence.slice(start, span.start);
  const isLast = next === undefined || next.span.start >= clauseSpan.end;
  const rest = sentence
    .slice(span.end, end)
    .replace(isLast ? /[，,；;（(].*$/u : /[、，,；;（(].*$/u, "");
  return {
    own: sentence.slice(from, span.start) + rest,
    before,
    aim: before + sentence.slice(span.start, span.end) + rest,
  };
}

interface Owner {
  readonly region: string;
  readonly year: number;
}

/** 我区, 全县, 今年: words by which a clause comes back to the report's own region and year. */
const OWN = /我[省市区县州旗局]|本[区市县州旗局年]|全[区县旗]|区[委政内]|县[委政内]|今年|当年/u;

/** 由2022年的7个增加到13个, 较2022年的96件增长: the year right before a number is that number's alone. */
const YEAR_OF_NUMBER = /(?<year>20\d{2})年的?$/u;
const LAST_YEAR_OF_NUMBER = /(?:上年|去年)(?:同期)?的$/u;

function yearOfNumber(before: string, reportYear: number): number | undefined {
  const named = YEAR_OF_NUMBER.exec(before)?.groups?.["year"];
  if (named !== undefined) return Number(named);
  return LAST_YEAR_OF_NUMBER.test(before) ? reportYear - 1 : undefined;
}

/**
 * Says whose and which year's figures the statements are. 全市新收748件，审结641件 in the report of a department: what
 * inherits its subject inherits the region too, unless the sentence has already spoken of the report's own.
 */
function ownersOf(
  statements: readonly Statement[],
  { report, sentence }: SentenceSetting,
): readonly Owner[] {
  const own: Owner = { region: report.region.name, year: report.year };
  const owners: Owner[] = [];
  let lent: Owner | undefined;
  for (const [i, statement] of statements.entries()) {
    const { span, clauseSpan } = statement;
    const before = sentence.slice(Math.max(clauseSpan.start, span.start - REACH), span.start);
    const named = namedOwner(statement, sentence, report);
    const isOther = named.region !== own.region || named.year !== own.year;
    if (i === 0) lent = isOther ? named : undefined;
    else if (OWN.test(before) || (!isOther && !inheritsObject(statement))) lent = undefined;
    const owner = isOther ? named : (lent ?? own);
    owners.push({ ...owner, year: yearOfNumber(before.slice(-8), report.year) ?? owner.year });
  }
  return owners;
}

/** Whom and which year the clause itself names, the report's where it names none. */
function namedOwner(statement: Statement, sentence: string, report: Report): Owner {
  const { start, end } = statement.clauseSpan;
  const until = Math.min(end, start + REACH, statement.regionEnd ?? end);
  const head = sentence.slice(start, Math.max(start, until));
  return {
    region: statement.place ?? regionOf(head, report.region),
    year: yearOf(head, report.year),
  };
}

/** 行政复议案件审结数 of 审结641件: the object stands in an earlier clause. Ranks and changes have subjects of their own. */
function inheritsObject({ indicator, indicatorWords, kind }: Statement): boolean {
  if (kind === "rank" || kind === "change") return false;
  return indicatorWords === "" || indicator.indexOf(indicatorWords) > 0;
}
