/** What the bot's features work with: the context of an update, and the parts that they share.
 *
 * @module
 */
import { randomInt } from "node:crypto";
import type { Context } from "grammy";
import type { ComparisonAnswer } from "../answer/answer.ts";
import type { Log } from "../log.ts";
import type { TableFormat } from "../render/telegram-message.ts";
import type { AuditLog } from "./audit.ts";
import type { BotConfig } from "./bot-config.ts";
import type { Download } from "./connection.ts";
import type { Knowledge } from "./knowledge.ts";
import type { AccessList } from "./state/access-list.ts";
import type { AnswerRecords } from "./state/answer-records.ts";
import type { ComparisonChoices } from "./state/comparison-choices.ts";
import type { Sessions } from "./state/sessions.ts";
import type { UpdateJournal } from "./state/update-journal.ts";
import type { Uploads } from "./state/uploads.ts";
import type { Work } from "./work.ts";

/** Draws a comparison. */
export interface ChartRenderer {
  /** A PNG that Telegram takes as a photo. */
  render(answer: ComparisonAnswer): Promise<Uint8Array>;
}

/** Write a comparison as files for spreadsheet programs. */
export type TableRenderers = Readonly<
  Record<TableFormat, (answer: ComparisonAnswer) => Promise<Uint8Array>>
>;

/** What the bot remembers between updates. */
export interface BotState {
  readonly sessions: Sessions;
  readonly answers: AnswerRecords;
  readonly choices: ComparisonChoices;
  readonly access: AccessList;
  readonly journal: UpdateJournal;
  readonly audit: AuditLog;
  readonly uploads: Uploads;
}

/** How the process is. */
export interface Vitals {
  readonly uptimeSeconds: number;
  readonly residentBytes: number;
}

/** What the bot is made of. */
export interface BotParts {
  readonly config: BotConfig;
  readonly knowledge: Knowledge;
  readonly state: BotState;
  readonly work: Work;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly vitals: () => Vitals;
  readonly download: Download;
  readonly charts?: ChartRenderer;
  readonly tables?: TableRenderers;
}

const ID_LENGTH = 8;

/** A new id for an answer, a choice, an upload or an error: eight letters and digits that nobody can guess. */
export function newId(): string {
  return Array.from({ length: ID_LENGTH }, () => randomInt(36).toString(36)).join("");
}

/** The topic of a group's forum in which the update took place. */
export function threadOf(ctx: Context): number | undefined {
  return ctx.msg?.is_topic_message === true ? ctx.msg.message_thread_id : undefined;
}
