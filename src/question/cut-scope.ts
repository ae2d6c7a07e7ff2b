/** What of a question is left when the words that name its scope are taken out: what is asked.
 *
 * @module
 */
import type { Span } from "../text/span.ts";
import { asksAgain } from "./joined-sets.ts";
import { withoutEndMarks } from "./normalise-question.ts";
import type { ReadMentions } from "./scope-mentions.ts";

/** Cuts the mentions and the asides out of the question and tidies what is left: `2021年环翠区复议收案多少件` → `复议收案多少件`. */
export function cutScope(
  text: string,
  mentions: ReadMentions,
  asides: readonly Span[] = [],
): string {
  const spans = [
    ...asides,
    ...mentions.named.taken.map((span) => withSameAsked(text, span)),
    ...mentions.collectives.filter((mention) => !mention.isWeak).map((mention) => mention.span),
    ...mentions.periods.map((mention) => mention.span),
  ].sort((a, b) => a.start - b.start);
  let rest = "";
  let from = 0;
  for (const [i, span] of spans.entries()) {
    const between = text.slice(from, Math.max(from, span.start));
    if (i === 0 || !JOINS_NAMES.test(between)) rest += between;
    from = Math.max(from, span.end - sharedEnd(text, span));
  }
  rest += text.slice(from);
  const tidy = rest.replace(LEFTOVERS, "").replace(REPEATED_MARKS, "").trim();
  const matter = asides.length === 0 ? tidy : withoutEndMarks(tidy);
  return matter.replace(AS_TABLE, "") || matter;
}

/** The name with the clause that asks of it what the clause before asks: ，威海市是多少 of 四个区各是多少，威海市是多少. */
function withSameAsked(text: string, span: Span): Span {
  if (!asksAgain(text, span)) return span;
  const behind = text.slice(span.end).search(/[，,；;。？?！!]|$/u);
  return { start: span.start, end: span.end + behind };
}

/** 列成表, 做个表格, 画张图: how the answer is to look, behind what is asked for. */
const AS_TABLE = /[，,]?(?:[列做排画]|汇总)(?:成|一?[张个]|成一?[张个])(?:表格?|图表?)[。！!]?$/u;

/** What joins the names of a list, and means nothing without them: 比较环翠和峄城的复议 is 比较的复议. Not 比, which compares. */
const JOINS_NAMES = /^(?:[和与跟同及、，,\s]|还有|以及|加上|外加)+$/u;

/** 委, 级, 直, 属 after a name make its last character a part of themselves: the 区委, 区级 and 区直 of 环翠区. */
const SHARES_END = /^[区市县省州旗盟](?:委(?!托|派|员)|级|直|属)/u;

function sharedEnd(text: string, { start, end }: Span): number {
  return end - start > 2 && SHARES_END.test(text.slice(end - 1)) ? 1 : 0;
}

/** What hangs on a scope word and means nothing without it: a leading 的, 和, 在, 、, 报告里, or the 把 of 把环翠和马尾的. */
const LEFTOVERS =
  /^(?:[\s，,、；;：:·]|请?[把将](?=[和与跟及、的])|报告[里中](?:面|头)?|的|和|与|跟|及|在|里(?![程面])|中(?=[，,的])|（[、，\s和与]*）)+|[（(][、，,\s和与]*[）)]/gu;

/** The marks behind a first one, where what stood between them was cut: 、、 of 环翠、马尾、. */
const REPEATED_MARKS = /(?<=[，,、；;：:])[，,、；;：:]+/gu;
