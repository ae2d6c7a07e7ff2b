/** Lists: things named together whose amounts follow in the same order, with 分别 or without.
 *
 * @module
 */
import { CHANGED_TO } from "../words/lexicon.ts";
import { isPlaceOrLevel } from "./members.ts";
import { topicOf, type Memory, type Remembered } from "./memory.ts";
import { isBareWord, wholeOf } from "./portions.ts";
import { phraseBefore } from "../words/phrases.ts";
import type { Slot } from "./slots.ts";
import { isVerbal } from "../words/verbs.ts";
import { isJointRate, spread } from "../words/spread.ts";

/** What the amounts of a clause go by, each in its turn. */
export type Listing =
  /** A name each: 进口通关时间 and 出口通关时间. */
  | { readonly kind: "names"; readonly names: readonly string[] }
  /** A place or a level each, of the total before: 市本级、茂南区、电白区分别为104宗、52宗、61宗. */
  | { readonly kind: "members"; readonly names: readonly string[] }
  /** A figure before each, and the words that all amounts share: 满意率分别为98.8%和99.1%. */
  | { readonly kind: "figures"; readonly figures: readonly Remembered[]; readonly said: string };

/** 万人诉讼率、万人成讼率分别下降12.1%、3.5‰: what stands before 分别 is what changed. */
const CHANGES =
  /(?:平均|均)?(?:同比)?(?:增长|上升|提高|提升|增加|下降|降低|减少|压缩|压减|缩短|缩减|精简)了?\s*$/u;

/** The last 分别, with what the numbers are set against before it: 同比分别下降. */
const RESPECTIVELY = /(?:同比|环比|[较比](?:上年|去年)(?:同期)?)?分别(?!.*分别)/u;

/** Reads the amounts of a clause as a list; `undefined` where each has words of its own. */
export function listingOf(slots: readonly Slot[], memory: Memory): Listing | undefined {
  const before = slots[0]?.before ?? "";
  if (!isPlainList(slots)) return undefined;
  const at = before.search(RESPECTIVELY);
  return at < 0
    ? listWithout(before, slots, memory)
    : (listMembers(before.slice(0, at), slots, memory) ??
        listRespective(before, at, { slots, memory }));
}

/**
 * Whether the amounts of a clause stand each behind a bare word, in one measure word and in sum no more than the last
 * whole, so that they are its portions: 公安820人、市场监管310人 of 行政执法人员1820人.
 */
export function isRowOfPortions(slots: readonly Slot[], memory: Memory): boolean {
  const whole = wholeOf(slots[0]?.before ?? "", slots[0]?.amount.unit, memory);
  if (slots.length < 2 || whole === undefined) return false;
  const sum = slots.reduce((total, { amount }) => total + amount.value, 0);
  return (
    sum <= (whole.value ?? Infinity) &&
    slots.every(({ before, after, amount }) => {
      const word = phraseBefore(before);
      const isAlike = amount.unit?.name === whole.unit && after === undefined;
      return isAlike && (isPlaceOrLevel(word) || isBareWord(word, whole));
    })
  );
}

/** 办理环节、申请材料、跑动次数平均减少62%、58.3%和76%: no 分别, and yet as many names as amounts. */
function listWithout(before: string, slots: readonly Slot[], memory: Memory): Listing | undefined {
  const names = namesWithout(before, slots, memory);
  if (names === undefined) return undefined;
  return listNames(names, saidOfAll(before, before.search(CHANGES)), memory);
}

interface Reader {
  readonly slots: readonly Slot[];
  readonly memory: Memory;
}

/** 同比分别增长12.1%、9.8%和下降4.6%: a change that goes the other way has a verb of its own. */
export function saidOfNext(said: string, before: string): string {
  const own = CHANGES.exec(before)?.[0] ?? "";
  return own === "" || !CHANGES.test(said) ? said : said.replace(CHANGES, own);
}

/** 满意率分别为98.8%和99.1%: names before 分别, or else the last figures in their order. */
function listRespective(
  before: string,
  at: number,
  { slots, memory }: Reader,
): Listing | undefined {
  const joint = jointRates(before.slice(0, at), slots, memory);
  if (joint !== undefined) return { kind: "names", names: joint };
  const names = namesBefore(before, at, slots);
  const said = saidOfAll(before, at);
  // 婚姻家庭、邻里纠纷分别占36.5%和28.1%: a share is no rate of success.
  if (names !== undefined && SHARED_OUT.test(before.slice(at)) && isRates(slots))
    return { kind: "names", names: names.map((name) => `${name}占比`) };
  if (names !== undefined)
    return listNames(withDeed(names, before.slice(at), memory), said, memory);
  const figures =
    enumeratedFigures(slots, memory) ??
    (memory.isFresh ? lastFigures(before, slots, memory) : undefined);
  return figures === undefined || said === undefined
    ? undefined
    : { kind: "figures", figures, said };
}

const SHARED_OUT = /^\p{Script=Han}{0,6}分别占/u;

function isRates(slots: readonly Slot[]): boolean {
  return slots.every(({ amount }) => amount.unit?.kind === "rate");
}

/** 满意和基本满意率分别为99.5%和100% after 建议41件、提案86件: one rate of each that was counted last. */
function jointRates(
  text: string,
  slots: readonly Slot[],
  { recent, isFresh }: Memory,
): readonly string[] | undefined {
  const rate = phraseBefore(text);
  const counted = recent.filter(({ isRate }) => !isRate).slice(-slots.length);
  const isOfEach =
    isFresh &&
    counted.length === slots.length &&
    counted.every(({ unit }) => unit === counted[0]?.unit);
  return isOfEach && isJointRate(rate) ? counted.map(({ object }) => object + rate) : undefined;
}

/** Names whose amounts are levels, or, where `said` tells of a change, differences. */
function listNames(names: readonly string[], said: string | undefined, memory: Memory): Listing {
  if (said === undefined || !CHANGES.test(said)) return { kind: "names", names };
  return { kind: "figures", figures: names.map((name) => named(name, memory)), said };
}

/** 民事、行政案件分别办结50件、30件: what was done to all of them closes each name. */
function withDeed(names: readonly string[], said: string, memory: Memory): readonly string[] {
  const deed = phraseBefore(said.replace(RESPECTIVELY, ""));
  const isDeed = deed.length >= 2 && isVerbal(deed) && !CHANGES.test(said);
  if (!isDeed) return names;
  // 甲、乙两市分别拆除5.2万平方米: whose they are tells not what was dealt with.
  const object = names.every(isPlaceOrLevel)
    ? topicOf(memory).replace(new RegExp(`^${deed}`, "u"), "")
    : "";
  return names.map((name) => name + deed + object);
}

/** 甲、乙、丙三市: what sums the list up says what each of them is. */
const SUMMED_UP =
  /(?:等|这)?[两二三四五六七八九十]{1,2}(?<kind>[市县区镇乡旗州]|个?(?:街道|开发区|部门))$/u;

function withKind(text: string): string {
  const kind = SUMMED_UP.exec(text)?.groups?.["kind"] ?? "";
  if (kind === "") return text;
  return text
    .replace(SUMMED_UP, "")
    .split(/(?=、|和|及|与)/u)
    .map((name) => (name.endsWith(kind) ? name : name + kind))
    .join("");
}

function listMembers(text: string, slots: readonly Slot[], memory: Memory): Listing | undefined {
  const names = membersOf(withKind(text), slots.length);
  const hasTotal = memory.isFresh && memory.indicator !== "";
  return names === undefined || !hasTotal ? undefined : { kind: "members", names };
}

function membersOf(text: string, count: number): readonly string[] | undefined {
  const names = text
    .replace(/^.*(?:其中|，)[：:]?/u, "")
    .split(/、|和|及|与/u)
    .map((name) => name.trim());
  return names.length === count && names.every(isPlaceOrLevel) ? names : undefined;
}

function namesBefore(
  before: string,
  at: number,
  slots: readonly Slot[],
): readonly string[] | undefined {
  const count = slots.length;
  return (
    spread(withKind(phraseBefore(before.slice(0, at))), count) ??
    spread(phraseBefore(before), count)
  );
}

/** 压缩比为76.35%和91.04% after 进出口通关时间分别压缩至…; 办理环节、申请材料、跑动次数平均减少62%、58.3%和76%. */
function namesWithout(
  before: string,
  slots: readonly Slot[],
  memory: Memory,
): readonly string[] | undefined {
  const count = slots.length;
  const phrase = phraseBefore(before);
  if (memory.spread.length === count) return memory.spread.map((name) => name + phrase);
  const head = before.replace(CHANGES, "");
  if (!slots.every(({ after }) => after === undefined)) return undefined;
  const isLevel = head !== before || new RegExp(`${CHANGED_TO}\\s*$`, "u").test(before);
  return isLevel && head.includes("、") ? spread(phraseBefore(head), count) : undefined;
}

/** A thing that is named in the list itself; short names (批次, 办理环节) are of what was spoken of before. */
function named(name: string, memory: Memory): Remembered {
  const topic = memory.isFresh ? topicOf(memory) : "";
  const isShort = name.length <= 4 && topic !== "" && !topic.includes(name);
  const full = isShort ? topic + name : name;
  return { object: full, topic: full, deed: "", indicator: full, unit: "", isRate: false };
}

/** 分别占39%、22%和14% after 主要集中在公安、自然资源和人社领域: what the clause before lists, of the topic. */
function enumeratedFigures(
  slots: readonly Slot[],
  memory: Memory,
): readonly Remembered[] | undefined {
  const { enumerated } = memory;
  if (enumerated.length !== slots.length) return undefined;
  return enumerated.map((name) => {
    const full = topicOf(memory) + name;
    return { object: full, topic: full, deed: "", indicator: full, unit: "", isRate: false };
  });
}

/** The last figures of the sentence, one an amount: rates where a rate changed, else what was counted. */
function lastFigures(
  before: string,
  slots: readonly Slot[],
  memory: Memory,
): readonly Remembered[] | undefined {
  const count = slots.length;
  const isOfRates = slots[0]?.amount.unit?.kind === "change" && CHANGES.test(before);
  const recent = memory.recent.filter(({ isRate }) => isRate === isOfRates);
  const found = recent.length < count && isOfRates ? memory.recent : recent;
  return found.length < count ? undefined : found.slice(-count);
}

/** The words that the first amount shares with the others: 同比分别下降, 满意率分别为. */
function saidOfAll(before: string, at: number): string | undefined {
  if (at < 0) return undefined;
  return CHANGES.test(before) && !/^[\s、]*(?:同比|环比|较|比)/u.test(before)
    ? before.slice(at)
    : before;
}

function isPlainList(slots: readonly Slot[]): boolean {
  return (
    slots.length > 1 &&
    slots.slice(1).every(({ before }) => /^[、，,\s和及与]*$/u.test(before.replace(CHANGES, "")))
  );
}
