/** How what was asked for has changed, where the report states it beside: 败诉率1.38%，同比下降67.3%.
 *
 * @module
 */
import type { Figure } from "../../figures/figure.ts";
import { statedFigures } from "../../indexes/report-contents.ts";
import type { ComposeContext } from "../context.ts";
import type { Claim } from "./claims.ts";
import { isSameSentence } from "./whole-and-part.ts";

/** What a part that only asks how something has changed is made of: 同比降了多少, 比上年又涨了几个点. */
const CHANGE_WORDS =
  /[同环]比|[比较](?:上|去|前|头)一?年(?:度|同期)?|又|还|是|有|了|出|多少|几|个?百分点|个?点|幅度?|百分之|增[长加]?|减少?|下降|降低?|上升|升高?|提高|涨|跌|变化|怎么|样|多大|的|呢|[\p{P}\s]/gu;

const ASKS_CHANGE = /[增减升降涨跌变]|[同环]比|提高/u;

/** Says whether a part asks how that before it has changed, and names nothing itself: 同比降了多少. Must not match 检查次数少了多少. */
export function isBareChange(part: string): boolean {
  return ASKS_CHANGE.test(part) && part.replace(CHANGE_WORDS, "") === "";
}

/** Adds the changes that the report states of what is claimed; where it states none, says so. */
export async function withChanges(
  context: ComposeContext,
  claims: readonly Claim[],
  part: string,
): Promise<Claim[]> {
  const changes = await statedChanges(context, claims);
  if (changes.length > 0) return [...claims, ...changes];
  return claims.map((claim, at) =>
    at === claims.length - 1 ? { ...claim, lacking: [...(claim.lacking ?? []), part] } : claim,
  );
}

async function statedChanges(
  { indexes }: ComposeContext,
  claims: readonly Claim[],
): Promise<readonly Claim[]> {
  const asked = claims.flatMap(({ stated }) => stated);
  const reports = [...new Set(asked.map(({ reportId }) => reportId))];
  const all = await statedFigures(indexes, reports);
  return asked
    .flatMap((figure) => all.filter((other) => isChangeOf(other, figure)).slice(0, 1))
    .map((figure) => ({ stated: [figure] }));
}

/** A change is named by what has changed: 行政诉讼案件一审败诉率同比下降率. */
function isChangeOf(other: Figure, figure: Figure): boolean {
  return (
    other.kind === "change" &&
    isSameSentence(other, figure) &&
    other.span.start > figure.span.start &&
    other.indicator.startsWith(figure.indicator)
  );
}
