/** What was answered to whom: behind every button, follow-up by reply, and edit of a question.
 *
 * A record holds the question and the version of the index, not the answer: asked again of the same index, the question
 * gives the same answer.
 *
 * @module
 */
import { z } from "zod";
import type { DayLog } from "./day-log.ts";

/** One answer as it went out. */
export interface AnswerRecord {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly chatId: number;
  readonly userId: number;
  /** The message that asked; absent where a button did. */
  readonly questionMessageId?: number | undefined;
  /** The messages that answered, in order. */
  readonly messageIds: readonly number[];
  readonly question: string;
  /** Earlier questions of the conversation, oldest first. */
  readonly history: readonly string[];
  /** Of the index that answered. */
  readonly version: string;
}

/** Form of a record on disk. */
export const AnswerRecordSchema: z.ZodType<AnswerRecord> = z.object({
  id: z.string(),
  at: z.number(),
  chatId: z.number(),
  userId: z.number(),
  questionMessageId: z.number().optional(),
  messageIds: z.array(z.number()),
  question: z.string(),
  history: z.array(z.string()),
  version: z.string(),
});

/** Finds answers again. */
export interface AnswerRecords {
  /** Keeps a record; one with the same id is replaced. */
  put(record: AnswerRecord): void;
  get(id: string): AnswerRecord | undefined;
  /** The answer that a message of the bot is part of. */
  byAnswerMessage(chatId: number, messageId: number): AnswerRecord | undefined;
  /** The answer to a message. */
  byQuestionMessage(chatId: number, messageId: number): AnswerRecord | undefined;
  /** Forgets what was answered before a time; the log removes its files itself. */
  prune(before: number): void;
}

/** So many are kept in memory; buttons of older ones say that they have expired. */
const RECORD_COUNT = 5000;

/** Opens the records of a log; the newest come back after a restart. */
export function openAnswerRecords(
  log: DayLog<AnswerRecord>,
  since: number,
  recordCount: number = RECORD_COUNT,
): AnswerRecords {
  const records = new Map<string, AnswerRecord>();
  const byMessage = new Map<string, string>();
  const forget = (id: string): void => {
    const record = records.get(id);
    if (record === undefined) return;
    records.delete(id);
    for (const place of placesOf(record)) byMessage.delete(place);
  };
  const keep = (record: AnswerRecord): void => {
    forget(record.id);
    records.set(record.id, record);
    for (const place of placesOf(record)) byMessage.set(place, record.id);
    const [oldest] = records.keys();
    if (records.size > recordCount && oldest !== undefined) forget(oldest);
  };
  for (const record of log.since(since)) keep(record);
  const find = (place: string): AnswerRecord | undefined => {
    const id = byMessage.get(place);
    return id === undefined ? undefined : records.get(id);
  };
  return {
    put(record) {
      keep(record);
      log.append(record);
    },
    get: (id) => records.get(id),
    byAnswerMessage: (chatId, messageId) => find(`a:${chatId}:${messageId}`),
    byQuestionMessage: (chatId, messageId) => find(`q:${chatId}:${messageId}`),
    prune(before) {
      for (const { id, at } of [...records.values()]) if (at < before) forget(id);
    },
  };
}

function placesOf({ chatId, questionMessageId, messageIds }: AnswerRecord): readonly string[] {
  return [
    ...messageIds.map((id) => `a:${chatId}:${id}`),
    ...(questionMessageId === undefined ? [] : [`q:${chatId}:${questionMessageId}`]),
  ];
}
