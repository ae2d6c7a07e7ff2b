/** The parts of a number that a report states only by its parts: 省级清单206项 and 市级清单55项, 主办76件 and 协办131件.
 *
 * @module
 */
import type { Figure } from "../../figures/figure.ts";
import type { FigureHit } from "../../retrieval/find-figures.ts";
import { asksForOutcome, type Outcome, OUTCOMES } from "../../retrieval/outcomes.ts";
import { likeness, pairsOf } from "../../text/likeness.ts";
import { sum } from "../reckon/compute.ts";
import type { Computed } from "../reckon/computed-figure.ts";
import {
  isPartOf,
  isSameSentence,
  narrows,
  namesOutcome,
  siblingsOf,
} from "../reckon/whole-and-part.ts";

/** Words that part one thing by level, role or owner; those of a line exclude each other. Words of the field. */
const PARTINGS: readonly (readonly string[])[] = [
  ["国家级", "省级", "市级", "区级", "县级", "乡镇", "镇街"],
  ["主办", "协办"],
  ["政府规范", "部门规范"],
  ["行业", "专业", "基层", "镇街", "镇村", "乡村", "村居"],
];

/** Two names are of one thing from this share of common pairs of characters on (Dice's coefficient). */
const ONE_THING = 0.4;

/**
 * Leaves out what only became of a number that the report states just before, where the topic asks for no outcome (of 调处各类纠纷1826件，
 * 调解成功1782件 who asks 谁调的纠纷多 means the first, in every report alike), and what holds for some of the area.
 */
export function withoutNarrower(topic: string, hits: readonly FigureHit[]): readonly FigureHit[] {
  const figures = hits.map(({ figure }) => figure);
  const isCountOfOutcome = asksForOutcome(topic);
  const asked = OUTCOMES.filter((outcome) => outcome.asked.test(topic));
  const whole =
    asked.length === 0
      ? hits
      : hits.filter((hit) => !hits.some((earlier) => isSomeOf(asked, hit, earlier)));
  return whole.filter(
    ({ figure, extentFit }) =>
      extentFit > 0 ||
      (isCountOfOutcome && figure.kind !== "rate") ||
      !figures.some((earlier) => narrows(figure, earlier)),
  );
}

/** Says whether one counts some of those with an outcome asked for that another counts all of: 民间纠纷858件 behind 调处成功1768件. */
function isSomeOf(asked: readonly Outcome[], hit: FigureHit, earlier: FigureHit): boolean {
  const [part, whole] = [hit.figure, earlier.figure];
  return (
    part.kind === "count" &&
    part.unit === whole.unit &&
    part.value < whole.value &&
    part.span.start > whole.span.start &&
    isSameSentence(part, whole) &&
    earlier.coverage >= hit.coverage &&
    asked.some(({ stated }) => stated.test(wordsOf(part)) && stated.test(wordsOf(whole)))
  );
}

function wordsOf({ indicator, indicatorWords }: Figure): string {
  return indicator + indicatorWords;
}

/**
 * The figures of one report that a larger number with the same measure word stands before in their sentence (审结39件 after 受理50件),
 * unless the question's words speak of the part more than of the whole: 行政处罚卷宗59本 of 行政执法案卷144本.
 */
export function partsAmong(hits: readonly FigureHit[]): ReadonlySet<Figure> {
  const wholes = new Map<string, FigureHit>();
  const parts = new Set<Figure>();
  for (const hit of [...hits].sort((a, b) => a.figure.span.start - b.figure.span.start)) {
    const { figure, coverage } = hit;
    const key = `${String(figure.sentenceSpan.start)} ${figure.unit}`;
    const whole = wholes.get(key);
    if (whole === undefined || whole.figure.value < figure.value) wholes.set(key, hit);
    else if (whole.figure.value > figure.value && whole.coverage >= coverage) parts.add(figure);
  }
  return parts;
}

/**
 * Gives all parts in reading order where the figure is one of several: same sentence, same measure word, one thing, and a
 * parting that the topic does not name. Else the figure alone.
 */
export function partsOf(
  topic: string,
  figure: Figure,
  figures: readonly Figure[],
): readonly Figure[] {
  for (const partings of PARTINGS) {
    const own = partings.find((word) => figure.indicator.includes(word));
    if (own === undefined || partings.some((word) => isNamedIn(topic, word))) continue;
    const parts = siblingsOf(figure, figures).filter((other) => {
      if (other === figure) return true;
      const word = partings.find((one) => other.indicator.includes(one));
      const isOther = word !== undefined && word !== own;
      return isOther && likeness(other.indicator, figure.indicator) >= ONE_THING;
    });
    if (parts.length > 1) return parts;
  }
  return [figure];
}

/** 政府规范性文件, 规范性文件，政府的: what is parted may stand before. */
function isNamedIn(topic: string, parting: string): boolean {
  return topic.includes(parting) || topic.includes(parting.replace(/规范$/u, "的"));
}

/** Roles in one matter: what was led and what was joined in are not added up to what was done. */
const IS_ROLE = /主办|协办/u;

/**
 * Adds up the parts of one list: 省级清单206项，市级清单55项 are 261项. `undefined` for a single figure, for roles (主办76件，协办131件), and where
 * one holds the other. `text` is the cleaned text of the report.
 */
export function sumOfParts(parts: readonly Figure[], text: string): Computed | undefined {
  const isRole = parts.some(({ indicator }) => IS_ROLE.test(indicator));
  return isRole ? undefined : sum(parts, text);
}

/**
 * Says whether a rate is of a part that the topic does not name, so that it tells nothing of the whole: 民间纠纷调处成功率 of
 * 排查调处各类矛盾纠纷1788件，调处成功1768件，其中民间纠纷858件，调处成功率达100%. Not so is 纠错率 behind 其中纠错79件.
 * `text` is the cleaned text of the report.
 */
export function isRateOfPart(
  topic: string,
  rate: Figure,
  figures: readonly Figure[],
  text: string,
): boolean {
  const before = figures
    .filter(
      (one) =>
        one.kind === "count" && isSameSentence(one, rate) && one.span.start < rate.span.start,
    )
    .sort((a, b) => a.span.start - b.span.start);
  const part = before.at(-1);
  if (part === undefined || namesOutcome(part.indicatorWords)) return false;
  const wholes = before.filter((one) => one.unit === part.unit && isPartOf(part, one, text));
  return wholes.some((whole) =>
    pairsOf(part.indicatorWords).some(
      (pair) =>
        rate.indicator.includes(pair) && !whole.indicator.includes(pair) && !topic.includes(pair),
    ),
  );
}
