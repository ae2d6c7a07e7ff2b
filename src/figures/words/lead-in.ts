/** Lead-ins: short sentences that set the topic of those that follow, like a heading within a paragraph.
 *
 * @module
 */
import { splitDeed } from "./deeds.ts";
import { phraseBefore, shorten } from "./phrases.ts";

const LONGEST_LEAD_IN = 24;
/** Marks and blanks at its ends. */
const LONGEST_END = 8;

/**
 * Gives the topic that a short sentence sets: 开设政府常务会“讲法课堂”。 gives 政府常务会“讲法课堂”. `undefined` for
 * a sentence with a comma or a digit, or one that does not open with an empty verb.
 */
export function leadInOf(sentence: string): string | undefined {
  if (sentence.length > LONGEST_LEAD_IN + LONGEST_END) return undefined;
  const bare = sentence.replace(/[。：:\s]+$/u, "").trim();
  if (bare.length > LONGEST_LEAD_IN || /[，,；;\d]/u.test(bare)) return undefined;
  const phrase = phraseBefore(bare);
  const short = shorten(phrase);
  if (short === phrase) return undefined;
  const { object } = splitDeed(short);
  return object.length > 2 ? object : undefined;
}
