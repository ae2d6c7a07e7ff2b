/** The audit log: who asked what, what was given out, from which index, and what admins did.
 *
 * @module
 */
import { z } from "zod";
import type { DayLog } from "./state/day-log.ts";

const Base = { at: z.number(), userId: z.number(), chatId: z.number() };

/** Form of a record on disk. */
export const AuditRecordSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("answer"),
    ...Base,
    answerId: z.string(),
    question: z.string(),
    answerKind: z.string(),
    /** The figures given, as the report writes them. */
    figures: z.array(
      z.object({ region: z.string(), year: z.number(), indicator: z.string(), raw: z.string() }),
    ),
    /** Reports quoted. */
    reports: z.array(z.string()),
    version: z.string(),
    /** From the question to the answer, without sending it. */
    elapsedMs: z.number(),
  }),
  z.object({
    kind: z.literal("rating"),
    ...Base,
    answerId: z.string(),
    question: z.string(),
    version: z.string(),
    verdict: z.enum(["good", "bad"]),
  }),
  z.object({
    kind: z.literal("feedback"),
    ...Base,
    text: z.string(),
    answerId: z.string().optional(),
  }),
  z.object({ kind: z.literal("refused"), ...Base }),
  z.object({
    kind: z.literal("admin"),
    ...Base,
    deed: z.enum(["allow", "deny", "reindex", "upload", "undo"]),
    object: z.string(),
  }),
  z.object({ kind: z.literal("fault"), ...Base, errorId: z.string() }),
]);

/** One thing that happened. */
export type AuditRecord = z.infer<typeof AuditRecordSchema>;

/** The audit log, by day. */
export type AuditLog = DayLog<AuditRecord>;
