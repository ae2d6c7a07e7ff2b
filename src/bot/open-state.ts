/** Everything that the bot remembers, opened from its directory.
 *
 * @module
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Log } from "../log.ts";
import { AuditRecordSchema } from "./audit.ts";
import type { BotConfig } from "./bot-config.ts";
import type { BotState } from "./parts.ts";
import { openAccessList } from "./state/access-list.ts";
import { AnswerRecordSchema, openAnswerRecords } from "./state/answer-records.ts";
import { openComparisonChoices } from "./state/comparison-choices.ts";
import { openDayLog } from "./state/day-log.ts";
import { openSessions } from "./state/sessions.ts";
import { openUpdateJournal } from "./state/update-journal.ts";
import { openUploads } from "./state/uploads.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** The state, and how it is kept small and safe. */
export interface OpenedState extends BotState {
  /** Removes what is older than the settings allow. */
  prune(): void;
  /** Writes what is not yet written. */
  flush(): void;
}

/** Opens the state; a directory that is not there is made, for nobody else to read. */
export function openState(config: BotConfig, now: () => number, log: Log): OpenedState {
  const { stateDirectory: directory, retentionDays } = config;
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const place = (name: string): string => join(directory, name);
  const keptMs = retentionDays * DAY_MS;
  const answerLog = openDayLog({
    directory: place("answers"),
    schema: AnswerRecordSchema,
    now,
    log,
  });
  const audit = openDayLog({ directory: place("audit"), schema: AuditRecordSchema, now, log });
  const uploads = openUploads(place("uploads"), log);
  const answers = openAnswerRecords(answerLog, now() - keptMs);
  const choices = openComparisonChoices(place("choices.json"), log);
  const journal = openUpdateJournal(place("updates.jsonl"), log);
  const sessions = openSessions({
    path: place("sessions.json"),
    forgetAfterMs: config.sessionMinutes * MINUTE_MS,
    now,
    log,
  });
  const prune = (): void => {
    answerLog.prune(retentionDays);
    answers.prune(now() - keptMs);
    audit.prune(retentionDays);
    uploads.prune(now() - keptMs);
    choices.prune(now() - keptMs);
    sessions.prune();
    journal.prune();
  };
  prune();
  return {
    sessions,
    choices,
    answers,
    access: openAccessList(config, place("access.json"), log),
    journal,
    audit,
    uploads,
    prune,
    flush() {
      sessions.flush();
      choices.flush();
    },
  };
}
