/** Callback data: what a button does, in at most 64 bytes, and back again from whatever somebody sends.
 *
 * @module
 */
import { z } from "zod";
import type { Action } from "../render/telegram-message.ts";

/** First field of all callback data; raise it when a code changes its meaning, so that old buttons are known as such. */
const FORMAT = "1";

/** How each kind is written: its code, then its fields in this order. */
const FORMS: Readonly<Record<Action["kind"], readonly [code: string, ...fields: string[]]>> = {
  source: ["s", "answer", "citation"],
  "source-file": ["f", "answer", "citation"],
  related: ["r", "answer"],
  chart: ["c", "answer"],
  table: ["t", "answer", "format"],
  rate: ["o", "answer", "verdict"],
  suggestion: ["q", "answer", "place"],
  example: ["e", "place", "version"],
  reports: ["rp", "page"],
  sources: ["sp", "page"],
  "report-file": ["rf", "place", "version"],
  "compare-indicator": ["ci", "place", "version"],
  "compare-region": ["cr", "choice", "place"],
  "compare-year": ["cy", "choice", "place"],
  "compare-page": ["cp", "choice", "page"],
  "compare-all": ["ca", "choice"],
  "compare-run": ["cx", "choice"],
  "upload-keep": ["uk", "upload"],
  "upload-drop": ["ud", "upload"],
  "upload-undo": ["uu", "upload"],
};

const Id = z.string().regex(/^[0-9a-z]{8}$/u);
const Count = z
  .string()
  .regex(/^\d{1,4}$/u)
  .transform(Number);
const IndexTag = z.string().regex(/^[0-9a-z]{1,8}$/u);

const Schema: z.ZodType<Action> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(["source", "source-file"]), answer: Id, citation: Count }),
  z.strictObject({ kind: z.enum(["related", "chart"]), answer: Id }),
  z.strictObject({ kind: z.literal("table"), answer: Id, format: z.enum(["xlsx", "csv"]) }),
  z.strictObject({ kind: z.literal("rate"), answer: Id, verdict: z.enum(["good", "bad"]) }),
  z.strictObject({ kind: z.literal("suggestion"), answer: Id, place: Count }),
  z.strictObject({
    kind: z.enum(["example", "report-file", "compare-indicator"]),
    place: Count,
    version: IndexTag,
  }),
  z.strictObject({ kind: z.enum(["reports", "sources"]), page: Count }),
  z.strictObject({ kind: z.enum(["compare-region", "compare-year"]), choice: Id, place: Count }),
  z.strictObject({ kind: z.literal("compare-page"), choice: Id, page: Count }),
  z.strictObject({ kind: z.enum(["compare-all", "compare-run"]), choice: Id }),
  z.strictObject({ kind: z.enum(["upload-keep", "upload-drop", "upload-undo"]), upload: Id }),
]);

/** Writes callback data: 1:s:k3f9x2ab:1. */
export function encodeAction(action: Action): string {
  const values = new Map<string, unknown>(Object.entries(action));
  const [code, ...fields] = FORMS[action.kind];
  return [FORMAT, code, ...fields.map((field) => String(values.get(field)))].join(":");
}

/** Reads callback data; `undefined` for anything that `encodeAction` does not write. */
export function decodeAction(text: string): Action | undefined {
  const [format, code, ...values] = text.split(":");
  const form = Object.entries(FORMS).find(([, [own]]) => own === code);
  if (format !== FORMAT || form === undefined) return undefined;
  const [kind, [, ...fields]] = form;
  if (fields.length !== values.length) return undefined;
  const parsed = Schema.safeParse({
    kind,
    ...Object.fromEntries(fields.map((field, i) => [field, values[i]])),
  });
  return parsed.success ? parsed.data : undefined;
}

/** The end of an index version, which tells one state of the index from the next. */
export function indexTag(version: string): string {
  return version.replace(/[^0-9a-z]/gu, "").slice(-8) || "0";
}
