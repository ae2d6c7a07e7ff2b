/** Copies of a memory.
 *
 * @module
 */
import type { Memory, Remembered } from "./memory.ts";

/**
 * Gives a memory with some of its fields changed; of several changes of one field the last holds.
 *
 * The copy is written out field by field, because V8 gives objects that are spread from one another (`{ ...memory, deed: "" }`
 * at each clause) a hidden class for every step of the chain, and all that reads them is slow from then on.
 */
export function changed(memory: Memory, ...changes: readonly Partial<Memory>[]): Memory {
  const copy = copyOf(memory);
  for (const change of changes) Object.assign(copy, change);
  return copy;
}

/** What a memory holds of a figure that is the last one again. */
export function lastAgain({ object, topic, deed, indicator, unit }: Remembered): Partial<Memory> {
  return { object, topic, deed, indicator, unit };
}

function copyOf(memory: Memory): Memory {
  return {
    object: memory.object,
    topic: memory.topic,
    deed: memory.deed,
    unit: memory.unit,
    enumerated: memory.enumerated,
    indicator: memory.indicator,
    doer: memory.doer,
    host: memory.host,
    isFresh: memory.isFresh,
    mention: memory.mention,
    isEvent: memory.isEvent,
    told: memory.told,
    lead: memory.lead,
    leadIn: memory.leadIn,
    theme: memory.theme,
    field: memory.field,
    frame: memory.frame,
    section: memory.section,
    heading: memory.heading,
    isApart: memory.isApart,
    isWithin: memory.isWithin,
    extreme: memory.extreme,
    isListed: memory.isListed,
    whole: memory.whole,
    recent: memory.recent,
    former: memory.former,
    lastClause: memory.lastClause,
    spread: memory.spread,
  };
}
