/** Which figures of a sentence are parts of others, and which stand beside each other as equals.
 *
 * 受理50件，已审结39件 and 144本，其中许可85本 state a whole and its part; 区级接访54批次；镇街接访249批次 states equals. Only equals may be
 * added up, and only a part may be taken from its whole.
 *
 * @module
 */
import { wordsOf, type Figure } from "../../figures/figure.ts";
import { OUTCOMES } from "../../retrieval/outcomes.ts";
import { likeness } from "../../text/likeness.ts";

/** Says whether one sentence states both. */
export function isSameSentence(a: Figure, b: Figure): boolean {
  return a.reportId === b.reportId && a.sentenceSpan.start === b.sentenceSpan.start;
}

/** The figures of the same sentence with the same measure word, the given one among them, in reading order. */
export function siblingsOf(figure: Figure, figures: readonly Figure[]): readonly Figure[] {
  return inReadingOrder(
    figures.filter((other) => isSameSentence(other, figure) && other.unit === figure.unit),
  );
}

/** The figures of one report in the order in which it states them. */
export function inReadingOrder(figures: readonly Figure[]): readonly Figure[] {
  return [...figures].sort((a, b) => a.span.start - b.span.start);
}

/** 审结49件 at the beginning of a sentence: what became of those that the sentence before counted. */
const BARE_OPENING = "(?:目前|现|年内|已|共|均)*(?:审结|办结|结案|办完|化解|整改)(?:完毕|到位)?约?";
const GOES_ON = new RegExp(`^${BARE_OPENING}(?=\\d)`, "u");
const GONE_ON = new RegExp(`。${BARE_OPENING}$`, "u");

/**
 * The siblings of a figure, and where its sentence opens with 其中 or a bare deed those of the sentence before: 已审结25件。其中运用和解调解方式化解6件,
 * 受理53件。审结49件. `text` is the cleaned text of their report.
 */
export function familyOf(
  figure: Figure,
  figures: readonly Figure[],
  text: string,
): readonly Figure[] {
  const { start } = figure.sentenceSpan;
  const own = siblingsOf(figure, figures);
  if (!text.startsWith("其中", start) && !GOES_ON.test(text.slice(start, start + 16))) return own;
  const before = figures.filter(
    ({ reportId, unit, sentenceSpan: { end } }) =>
      reportId === figure.reportId &&
      unit === figure.unit &&
      end <= start &&
      text.slice(end, start).trim() === "",
  );
  return [...inReadingOrder(before), ...own];
}

/** What became of things: such a count is part of the count that they were taken in with. Words of the field. */
const BECAME: readonly RegExp[] = [
  // Of dangers, buildings and debts it has names of its own.
  /销号|消除|拆除|兑付/u,
  // 办理 is no more than 受理 says, though people ask for replies with it.
  ...OUTCOMES.map(({ stated }) => (stated.test("办理") ? /答复|办复|回复/u : stated)),
  /未(?!成年|来)|正在|不予|不合格/u,
  /获评|评为|入选|命名|示范/u,
];

/** What opens the parts of the number before, to the next semicolon: 其中, （含上年结转8件）. */
const PARTS_FOLLOW = /其中|[（(](?:含|包括)/u;

/** What came to a number is part of it: 累计建成43个，较上年新增5个. */
const ADDED = /新增|增加/u;
const HOLDS_ALL = /累计|建成|[共现]有|总[数量]/u;

/** The whole area, and what is only some of it: 全市748件，市本级266件. */
const WHOLE_AREA = /全[省市区县州盟旗]/u;
const NAMED_LEVEL = /[省市区县旗州]级/u;
const SOME_AREA = /本级|市直|区直|县直|[市区县旗]级|镇街|乡镇|街道/u;

/**
 * Says whether a figure is stated as part of an earlier one of its sentence. `text` is the cleaned text of their report.
 *
 * 其中 says so, or that the later one names an outcome that the earlier one does not: 已结34件 after 发生40件.
 */
export function isPartOf(part: Figure, whole: Figure, text: string): boolean {
  if (part.span.start <= whole.span.start || part.value > whole.value) return false;
  const between = text.slice(whole.span.end, part.span.start);
  if (PARTS_FOLLOW.test(between)) return isSaidToBePart(part, whole, text);
  if (/[；;。]/u.test(between.replace(GONE_ON, ""))) return false;
  const [own, other] = [wordsOf(part), wordsOf(whole)];
  // 全区认领省级清单206项，市级清单55项: what names a level of its own is no whole.
  const isWholeArea = WHOLE_AREA.test(other) && !NAMED_LEVEL.test(other);
  if (isWholeArea && SOME_AREA.test(own) && !WHOLE_AREA.test(own)) return true;
  if (ADDED.test(own) && !ADDED.test(other)) {
    return HOLDS_ALL.test(text.slice(whole.clauseSpan.start, whole.span.start));
  }
  if (BARE_DEED.test(between)) return true;
  return BECAME.some((outcome) => outcome.test(own) && !outcome.test(other));
}

/** ，已移交: a deed that names no thing of its own was done to those that were just counted. Must not match ，已建立台账. */
const BARE_DEED =
  /^[，,、](?:目前|现|其中|均)?已(?:经|全部|完成|累计)?\p{Script=Han}{2}(?:到位|完毕)?$/u;

/** Says whether 其中 or （含 stands before a part, with nothing ended in between. `text` as above. */
export function isSaidToBePart(part: Figure, whole: Figure, text: string): boolean {
  if (part.span.start <= whole.span.start) return false;
  const between = text.slice(whole.span.end, part.span.start);
  const opening = PARTS_FOLLOW.exec(between);
  return opening !== null && !/[；;。]/u.test(between.slice(opening.index));
}

/** What has come together over the years. */
const RUNNING_TOTAL = "累计";

/** Says whether a figure is of one year, and a later one of its sentence what has come together of the same: 全年汇聚27亿条，累计汇聚127亿条. */
export function isOfRunningTotal(part: Figure, whole: Figure): boolean {
  const [own, other] = [wordsOf(part), wordsOf(whole)];
  return (
    isSameSentence(part, whole) &&
    part.span.start < whole.span.start &&
    part.value <= whole.value &&
    other.includes(RUNNING_TOTAL) &&
    !own.includes(RUNNING_TOTAL) &&
    likeness(part.indicator, whole.indicator) >= ONE_THING
  );
}

/** Says whether a report's words name what became of something: 调解成功, 审结, 维持. */
export function namesOutcome(words: string): boolean {
  return BECAME.some((outcome) => outcome.test(words));
}

/** A sentence that says what became of things stands next to the one that counts them. */
const NEAR = 100;

/** Names are of one thing from this likeness on: 行政复议案件维持数 and 办理行政复议案件数. */
const ONE_THING = 0.5;

/**
 * Says whether a figure only counts what became of an earlier one (调解成功1782件 after 调处各类纠纷1826件), or gives for some of the area
 * what the earlier gives for all (出庭应诉率98.6%，其中市级100%). Both have one measure word, and stand in one sentence or are of one
 * thing.
 */
export function narrows(figure: Figure, earlier: Figure): boolean {
  if (!isJustBefore(earlier, figure)) return false;
  const [own, other] = [wordsOf(figure), wordsOf(earlier)];
  const isOneThing = likeness(figure.indicator, earlier.indicator) >= ONE_THING;
  const isOfWholeArea = !SOME_AREA.test(other) && !NAMED_LEVEL.test(other);
  if (isOneThing && SOME_AREA.test(own) && isOfWholeArea) return true;
  if (figure.kind === "rate" || earlier.value < figure.value) return false;
  if (!isOneThing && !isSameSentence(figure, earlier)) return false;
  return BECAME.some((outcome) => outcome.test(own) && !outcome.test(other));
}

/** Says whether a figure counted alike stands shortly before another. */
function isJustBefore(earlier: Figure, figure: Figure): boolean {
  const distance = figure.span.start - earlier.span.start;
  const isCountedAlike = earlier.unit === figure.unit && earlier.kind === figure.kind;
  return isCountedAlike && earlier.reportId === figure.reportId && distance > 0 && distance <= NEAR;
}

/**
 * The whole that a figure is part of, or the part of it that stands next, each with its counterpart; `part` says which part is meant,
 * where the question names one. `undefined` where the sentence states no such pair.
 */
export function pairOf(
  figure: Figure,
  siblings: readonly Figure[],
  text: string,
  isMeant: (part: Figure) => boolean,
): readonly [whole: Figure, part: Figure] | undefined {
  const wholes = siblings.filter((other) => isPartOf(figure, other, text));
  const whole = wholes.at(-1);
  if (whole !== undefined && isMeant(figure)) return [whole, figure];
  const part = siblings.find((other) => isPartOf(other, figure, text) && isMeant(other));
  return part === undefined ? undefined : [figure, part];
}
