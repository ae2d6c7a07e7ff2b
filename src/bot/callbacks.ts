/** Callback data: what a button does, in at most 64 bytes, and back again from whatever somebody sends.
 *
 * @module
 */
import { z } from "zod";
import type { Action } from "../render/telegram-message.ts";

/** First field of all callback data; raise it when a code changes its meaning, so that old buttons are known as such. */
const FORMAT = "1";

const Id = z.string().regex(/^[0-9a-z]{8}$/u);
const Count = z
  .string()
  .regex(/^\d{1,4}$/u)
  .transform(Number);
const IndexTag = z.string().regex(/^[0-9a-z]{1,12}$/u);

const Schema: z.ZodType<Action, unknown> = z.union([
  z
    .tuple([z.literal("s"), Id, Count])
    .transform(([, answer, citation]) => ({ kind: "source", answer, citation }) as const),
  z
    .tuple([z.literal("f"), Id, Count])
    .transform(([, answer, citation]) => ({ kind: "source-file", answer, citation }) as const),
  z.tuple([z.literal("r"), Id]).transform(([, answer]) => ({ kind: "related", answer }) as const),
  z.tuple([z.literal("c"), Id]).transform(([, answer]) => ({ kind: "chart", answer }) as const),
  z.tuple([z.literal("t"), Id]).transform(([, answer]) => ({ kind: "table", answer }) as const),
  z
    .tuple([z.literal("g"), Id])
    .transform(([, answer]) => ({ kind: "rate", answer, verdict: "good" }) as const),
  z
    .tuple([z.literal("b"), Id])
    .transform(([, answer]) => ({ kind: "rate", answer, verdict: "bad" }) as const),
  z
    .tuple([z.literal("q"), Id, Count])
    .transform(([, answer, place]) => ({ kind: "suggestion", answer, place }) as const),
  z
    .tuple([z.literal("e"), Count, IndexTag])
    .transform(([, place, version]) => ({ kind: "example", place, version }) as const),
  z.tuple([z.literal("rp"), Count]).transform(([, page]) => ({ kind: "reports", page }) as const),
  z.tuple([z.literal("sp"), Count]).transform(([, page]) => ({ kind: "sources", page }) as const),
  z
    .tuple([z.literal("rf"), Count, IndexTag])
    .transform(([, place, version]) => ({ kind: "report-file", place, version }) as const),
  z
    .tuple([z.literal("ci"), Count])
    .transform(([, place]) => ({ kind: "compare-indicator", place }) as const),
  z
    .tuple([z.literal("cr"), Id, Count])
    .transform(([, choice, place]) => ({ kind: "compare-region", choice, place }) as const),
  z
    .tuple([z.literal("cy"), Id, Count])
    .transform(([, choice, place]) => ({ kind: "compare-year", choice, place }) as const),
  z
    .tuple([z.literal("cp"), Id, Count])
    .transform(([, choice, page]) => ({ kind: "compare-page", choice, page }) as const),
  z
    .tuple([z.literal("ca"), Id])
    .transform(([, choice]) => ({ kind: "compare-all", choice }) as const),
  z
    .tuple([z.literal("cx"), Id])
    .transform(([, choice]) => ({ kind: "compare-run", choice }) as const),
  z
    .tuple([z.literal("uk"), Id])
    .transform(([, upload]) => ({ kind: "upload-keep", upload }) as const),
  z
    .tuple([z.literal("ud"), Id])
    .transform(([, upload]) => ({ kind: "upload-drop", upload }) as const),
  z
    .tuple([z.literal("uu"), Id])
    .transform(([, upload]) => ({ kind: "upload-undo", upload }) as const),
]);

/** Reads callback data; `undefined` for anything that `encodeAction` does not write. */
export function decodeAction(text: string): Action | undefined {
  const [format, ...fields] = text.split(":");
  if (format !== FORMAT) return undefined;
  const parsed = Schema.safeParse(fields);
  return parsed.success ? parsed.data : undefined;
}

/** Writes callback data: 1:s:k3f9x2ab:1. */
export function encodeAction(action: Action): string {
  return [FORMAT, ...fieldsOf(action)].join(":");
}

/** The end of an index version, which tells one state of the index from the next. */
export function indexTag(version: string): string {
  return version.replace(/[^0-9a-z]/gu, "").slice(-8) || "0";
}

function fieldsOf(action: Action): readonly (string | number)[] {
  switch (action.kind) {
    case "source":
      return ["s", action.answer, action.citation];
    case "source-file":
      return ["f", action.answer, action.citation];
    case "related":
      return ["r", action.answer];
    case "chart":
      return ["c", action.answer];
    case "table":
      return ["t", action.answer];
    case "rate":
      return [action.verdict === "good" ? "g" : "b", action.answer];
    case "suggestion":
      return ["q", action.answer, action.place];
    default:
      return menuFieldsOf(action);
  }
}

type MenuAction = Exclude<
  Action,
  { kind: "source" | "source-file" | "related" | "chart" | "table" | "rate" | "suggestion" }
>;

function menuFieldsOf(action: MenuAction): readonly (string | number)[] {
  switch (action.kind) {
    case "example":
      return ["e", action.place, action.version];
    case "reports":
      return ["rp", action.page];
    case "sources":
      return ["sp", action.page];
    case "report-file":
      return ["rf", action.place, action.version];
    case "compare-indicator":
      return ["ci", action.place];
    case "compare-region":
      return ["cr", action.choice, action.place];
    case "compare-year":
      return ["cy", action.choice, action.place];
    case "compare-page":
      return ["cp", action.choice, action.page];
    case "compare-all":
      return ["ca", action.choice];
    case "compare-run":
      return ["cx", action.choice];
    case "upload-keep":
      return ["uk", action.upload];
    case "upload-drop":
      return ["ud", action.upload];
    case "upload-undo":
      return ["uu", action.upload];
  }
}
