/** How what was asked for has changed, where the report tells it beside: 败诉率1.38%，同比下降67.3%; 从3.9个工作日压缩到2.4个工作日.
 *
 * @module
 */
import type { Figure } from "../../figures/figure.ts";
import { statedFigures } from "../../indexes/report-contents.ts";
import type { ComposeContext } from "../context.ts";
import { computedClaim, type Claim } from "./claims.ts";
import { changeOf } from "./former-level.ts";
import { isSameSentence } from "./whole-and-part.ts";

/** What a part that only asks how something has changed is made of: 同比降了多少, 比上年又涨了几个点, 涨了还是跌了, 比原来快了多少. */
const CHANGE_WORDS =
  /[同环]比|[比较](?:[上去前头]一?年(?:度|同期)?|原来|以前|之前)|又|还|是|有|了|出|多少|几|个?百分点|个?点|幅度?|百分之|增[长加]?|减少?|下降|降低?|上升|升高?|提高|缩短|压缩|涨|跌|变化?|怎么|咋|样|多大|[多少快慢高低](?=了)|天|日|[个工]|工作日|小时|分钟|件|起|宗|名|人|次|户|的|呢|[\p{P}\s]/gu;

const ASKS_CHANGE = /[增减升降涨跌变]|[同环]比|提高|缩短|压缩|[多少快慢高低]了(?:还是|多少|几)/u;

/** Says whether a part asks how that before it has changed, and names nothing itself: 同比降了多少. Must not match 检查次数少了多少. */
export function isBareChange(part: string): boolean {
  return ASKS_CHANGE.test(part) && part.replace(CHANGE_WORDS, "") === "";
}

/** Adds the changes of what is claimed, as the report states them or by the levels before; where it tells none, says so. */
export async function withChanges(
  context: ComposeContext,
  claims: readonly Claim[],
  part: string,
): Promise<Claim[]> {
  const changes = await changesOf(context, claims);
  if (changes.length > 0) return [...claims, ...changes];
  return claims.map((claim, at) =>
    at === claims.length - 1 ? { ...claim, lacking: [...(claim.lacking ?? []), part] } : claim,
  );
}

async function changesOf(
  { indexes }: ComposeContext,
  claims: readonly Claim[],
): Promise<readonly Claim[]> {
  const asked = claims.flatMap(({ stated }) => stated);
  const reports = [...new Set(asked.map(({ reportId }) => reportId))];
  const all = await statedFigures(indexes, reports);
  return asked.flatMap((figure): readonly Claim[] => {
    const change = all.find((other) => isChangeOf(other, figure));
    if (change !== undefined) return [{ stated: [change] }];
    const computed = changeOf(figure, all);
    return computed === undefined ? [] : [computedClaim(computed)];
  });
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
