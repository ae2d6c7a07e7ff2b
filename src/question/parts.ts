/** Several questions in one message.
 *
 * @module
 */
import { wantsNumber } from "./intent.ts";

/** Where one question ends and another may begin. */
const BORDER = /[，,；;？?。！!\n]|(?:还有|另外|以及)(?=[^，。？?]{0,12}(?:多少|几))/gu;

/** More would be a questionnaire. */
const MAX_PARTS = 4;

/**
 * Splits a topic into the parts that each ask for a number; the words before a part's own stay with it.
 * `请了几个律师当顾问,一年把关了多少件?` gives two parts; `投入多少钱，用在哪里` one, the whole.
 */
export function numberParts(topic: string): readonly string[] {
  const parts: string[] = [];
  let lead = "";
  for (const piece of topic.split(BORDER)) {
    const text = piece.trim();
    if (text === "") continue;
    if (wantsNumber(text)) {
      parts.push(lead + text);
      lead = "";
    } else if (parts.length === 0) lead += text;
    else parts[parts.length - 1] = `${parts.at(-1) ?? ""}${text}`;
  }
  return parts.length > 1 && parts.length <= MAX_PARTS ? parts : [topic];
}
