/** Readings: what one amount of a clause measures, by itself or as one of a series.
 *
 * @module
 */
import type { Comparison } from "../figure.ts";
import { isElliptical, splitDeed } from "../words/deeds.ts";
import { append } from "../words/phrases.ts";
import { withFullHeads } from "../words/full-heads.ts";
import { withSuffix } from "../words/suffixes.ts";
import { usualName } from "../words/usual-names.ts";
import { nameActed } from "./actors.ts";
import { changed, lastAgain, type Memory, objectOf, topicOf } from "./memory.ts";
import { readChange } from "./changes.ts";
import { nameCount } from "./count-names.ts";
import { framed } from "./framed.ts";
import { isRowOfPortions, listingOf, type Listing, saidOfNext } from "./listed.ts";
import { memberNaming } from "./members.ts";
import { sayable, type Naming, type Setting } from "./naming.ts";
import type { Slot } from "./slots.ts";
import { nameRate, needsTopic } from "./rate-names.ts";

/** What an amount measures, and against what where it is a difference. */
export interface Reading {
  readonly naming: Naming;
  readonly comparison?: Comparison;
  /** Whether the amount is a difference, not a level. */
  readonly isChange: boolean;
}

/** The amounts of a clause, with what they have in common. */
export interface Series {
  readonly slots: readonly Slot[];
  readonly listing: Listing | undefined;
  /** Whether they are the portions of a whole, each behind a bare word. */
  readonly isRow: boolean;
}

/** Reads what the amounts of a clause have in common. */
export function seriesOf(slots: readonly Slot[], start: Memory): Series {
  const isPaired = slots.some(({ level }) => level !== undefined);
  const listing = isPaired ? undefined : listingOf(slots, start);
  return { slots, listing, isRow: listing === undefined && isRowOfPortions(slots, start) };
}

/** Reads the amount in slot `i` of its clause. */
export function readNext(
  { listing, isRow }: Series,
  i: number,
  slot: Slot,
  memory: Memory,
): Reading {
  const read = readListed(listing, i, slot, memory) ?? readSlot(slot, memory, isRow);
  return { ...read, naming: sayable(read.naming, topicOf(memory), slot.amount.unit) };
}

/** 由20个工作日压缩至7个工作日: both are the same measure, so the first is marked as what was before. */
export function markFormer(read: Reading, { level }: Slot): Reading {
  if (level?.kind !== "former") return read;
  return { ...read, naming: { ...read.naming, indicator: read.naming.indicator + level.mark } };
}

/** Reads the amount that is `index`th of a list; `undefined` where the clause is no list. */
function readListed(
  listing: Listing | undefined,
  index: number,
  slot: Slot,
  memory: Memory,
): Reading | undefined {
  if (listing === undefined) return undefined;
  const { unit } = slot.amount;
  if (listing.kind === "figures") {
    const figure = listing.figures[index];
    if (figure === undefined) return undefined;
    const before = index === 0 ? listing.said : saidOfNext(listing.said, slot.before);
    const inMind = changed(memory, lastAgain(figure), { isFresh: true, lastClause: [] });
    return readSlot({ ...slot, before }, inMind);
  }
  const name = listing.names[index];
  if (name === undefined) return undefined;
  if (listing.kind === "members")
    return { naming: memberNaming(name, unit, memory), isChange: false };
  const { deed, object } = splitDeed(name);
  if (memory.isFresh && (isElliptical(name) || isOpenRate(name))) {
    const topic = topicOf(memory);
    const naming = { words: name, object: objectOf(memory), topic, deed: name };
    const indicator = withSuffix(append(topic, name), unit);
    return { naming: { ...naming, indicator }, isChange: false };
  }
  const indicator = withSuffix(name, unit);
  const counted = object === "" ? memory.object : object;
  return { naming: { indicator, words: name, object: counted, deed }, isChange: false };
}

/** 按时办结率、满意率分别达99.8%、95.6%: of what the clauses before spoke of. */
function isOpenRate(name: string): boolean {
  return name.endsWith("率") && !name.includes("、") && needsTopic(name);
}

/** Reads an amount and calls what it measures by its usual name. */
function readSlot(ofList: Slot, memory: Memory, isRow = false): Reading {
  const slot = { ...ofList, before: withList(ofList.before, memory) };
  const reading = readPlain(slot, memory, isRow);
  const naming = reading.isChange ? reading.naming : framed(reading.naming, slot.before, memory);
  const { indicator, object, topic } = naming;
  const full = (name: string): string => withFullHeads(usualName(name), () => saidIn(memory));
  const names = {
    indicator: full(indicator),
    object: full(object),
    ...(topic === undefined ? {} : { topic: full(topic) }),
  };
  return { ...reading, naming: { ...naming, ...names } };
}

/** The words of the section up to the clause, as far as short nouns are explained in them. */
function saidIn({ section, told, recent }: Memory): string {
  return section + told + recent.map(({ object }) => object).join("，");
}

/** 公布“首违不罚”清单146项，适用该清单不予处罚203件: which list was made use of. */
const LIST_USED = /(?<=适用|运用|依据|对照|按照)(?:该|此|上述|这一)?(?=清单|目录)/u;
const NAMED_LIST = /(?<name>[^，《》]{2,18}?)(?=(?:清单|目录)》?$)/u;

function withList(before: string, { frame, object }: Memory): string {
  if (!LIST_USED.test(before)) return before;
  const named = NAMED_LIST.exec(frame) ?? NAMED_LIST.exec(object);
  const name = named?.groups?.["name"] ?? "";
  return before.replace(LIST_USED, () => name);
}

function readPlain(slot: Slot, memory: Memory, isRow: boolean): Reading {
  const { before, rest, after, runsOn } = slot;
  const unit = slot.amount.unit;
  const setting: Setting = {
    before,
    rest,
    unit,
    runsOn,
    isRow,
    ...(after === undefined ? {} : { after }),
  };
  const change = readChange(setting, memory);
  if (change === undefined) {
    const naming =
      unit?.kind === "rate"
        ? nameRate(setting, memory)
        : (nameActed(setting, memory) ?? nameCount(setting, memory));
    return { naming, isChange: false };
  }
  const { naming, comparison } = change;
  return { naming, isChange: true, ...(comparison === undefined ? {} : { comparison }) };
}
