/** Several questions in one message.
 *
 * @module
 */
import { wantsNumber } from "./intent.ts";

/** Where one question ends and another may begin. */
const BORDER = /[，,；;？?。！!\n]|(?:还有|另外|以及)(?=[^，。？?]{0,12}(?:多少|几))/u;

/** More would be a questionnaire. */
const MAX_PARTS = 4;

/** A name in a list: no more than a dozen characters, no asking words. */
const ITEM = String.raw`[^、，,。？?；;和与跟及各分哪谁的]{1,12}`;

/**
 * A list of things asked for one by one: 人大建议和政协提案各…, 民生、执法、发展三类诉求，各…, 区领导和镇街哪边….
 * Groups: the items, and what is common to them behind.
 */
const LISTED = new RegExp(
  String.raw`(?<items>${ITEM}(?:、${ITEM})*(?:[、和与跟及]|以及|还有)${ITEM}?)(?<common>(?:[两二三四五六]类${ITEM})?)(?=[，,]?(?:各|分别|哪[边类个种]|谁|加起来|加一块|一共|合计|总共))`,
  "u",
);

/** Words that speak of a list as a whole, and not of its single things. */
const TOGETHER = /加起来|加一块儿?|加在一起|合计|总共|一共|各自?|分别/gu;

/**
 * Gives one topic for each thing of a list: `人大建议和政协提案各办了多少件` gives 人大建议各办了多少件 and 政协提案各办了多少件.
 * Nothing where the topic names no list.
 */
export function listedParts(topic: string): readonly string[] {
  const match = LISTED.exec(topic);
  const items = match?.groups?.["items"];
  if (match === null || items === undefined) return [];
  const common = (match.groups?.["common"] ?? "").replace(/^[两二三四五六]类/u, "");
  const names = items.split(/、|和|与|跟|及|以及|还有/u).filter((name) => name !== "");
  if (names.length < 2 || names.length > MAX_PARTS) return [];
  const before = topic.slice(0, match.index);
  const after = topic.slice(match.index + match[0].length).replace(TOGETHER, "");
  return names.map((name) => `${before}${name}${common}${after}`);
}

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
