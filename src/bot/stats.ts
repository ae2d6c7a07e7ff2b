/** How the bot is used, from the audit log.
 *
 * @module
 */
import { vitalsText } from "../render/bot-copy.ts";
import type { AuditRecord } from "./audit.ts";
import type { BotParts } from "./parts.ts";

const DAY_MS = 86_400_000;
const WEEK_DAYS = 7;

/** What the last day and week were like, and how the process is, for /stats. */
export function statsText({ state, knowledge, now, vitals }: BotParts): string {
  const week = state.audit.since(now() - WEEK_DAYS * DAY_MS);
  const day = week.filter(({ at }) => at >= now() - DAY_MS);
  const version = knowledge.app?.indexes.version ?? "（还没有）";
  return [
    `最近24小时：${periodText(day)}`,
    `最近7天：${periodText(week)}`,
    `索引版本：${version}`,
    vitalsText(vitals()),
  ].join("\n");
}

function periodText(records: readonly AuditRecord[]): string {
  const answers = records.filter((record) => record.kind === "answer");
  const people = new Set(answers.map(({ userId }) => userId)).size;
  const abstained = answers.filter(({ answerKind }) => answerKind === "abstention").length;
  const verdicts = lastVerdicts(records);
  const good = verdicts.filter((verdict) => verdict === "good").length;
  const times = answers.map(({ elapsedMs }) => elapsedMs).sort((a, b) => a - b);
  const count = (kind: AuditRecord["kind"]): string =>
    String(records.filter((record) => record.kind === kind).length);
  return [
    `${String(people)}人提问${String(answers.length)}次`,
    `未能回答${String(abstained)}次`,
    `👍${String(good)} 👎${String(verdicts.length - good)}`,
    `意见${count("feedback")}条`,
    `拒绝${count("refused")}次`,
    `出错${count("fault")}次`,
    ...(times.length === 0
      ? []
      : [`回答用时中位${at(times, 0.5)}毫秒、95%在${at(times, 0.95)}毫秒内`]),
  ].join("，");
}

/** One a person and answer: who presses again has changed the opinion. */
function lastVerdicts(records: readonly AuditRecord[]): readonly ("good" | "bad")[] {
  const verdicts = new Map<string, "good" | "bad">();
  for (const record of records) {
    if (record.kind !== "rating") continue;
    verdicts.set(`${String(record.userId)}:${record.answerId}`, record.verdict);
  }
  return [...verdicts.values()];
}

function at(sorted: readonly number[], share: number): string {
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return value.toFixed(0);
}
