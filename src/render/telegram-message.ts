/** Messages as Telegram shows them: a text with entities, and buttons that mean something.
 *
 * @module
 */
import { FormattedString } from "@grammyjs/parse-mode";

/** The files that a comparison can be had as, by their endings. */
export type TableFormat = "xlsx" | "csv";

/** What a button does. Ids and numbers only: it travels in 64 bytes and comes back from anybody. */
export type Action =
  /** Shows the passage that a citation stands in; `citation` is its number. */
  | { readonly kind: "source"; readonly answer: string; readonly citation: number }
  /** Sends the report that a citation stands in. */
  | { readonly kind: "source-file"; readonly answer: string; readonly citation: number }
  /** Shows other figures of the same sections. */
  | { readonly kind: "related"; readonly answer: string }
  | { readonly kind: "chart"; readonly answer: string }
  | { readonly kind: "table"; readonly answer: string; readonly format: TableFormat }
  | { readonly kind: "rate"; readonly answer: string; readonly verdict: "good" | "bad" }
  /** Asks the suggested question with this place in the answer. */
  | { readonly kind: "suggestion"; readonly answer: string; readonly place: number }
  /** Asks one of the questions that /start and /help offer. */
  | { readonly kind: "example"; readonly place: number; readonly version: string }
  | { readonly kind: "reports"; readonly page: number }
  | { readonly kind: "sources"; readonly page: number }
  /** Sends the report with this place in the catalogue of an index. */
  | { readonly kind: "report-file"; readonly place: number; readonly version: string }
  | { readonly kind: "compare-indicator"; readonly place: number; readonly version: string }
  | { readonly kind: "compare-region"; readonly choice: string; readonly place: number }
  | { readonly kind: "compare-year"; readonly choice: string; readonly place: number }
  | { readonly kind: "compare-page"; readonly choice: string; readonly page: number }
  | { readonly kind: "compare-all"; readonly choice: string }
  | { readonly kind: "compare-run"; readonly choice: string }
  | { readonly kind: "upload-keep"; readonly upload: string }
  | { readonly kind: "upload-drop"; readonly upload: string }
  | { readonly kind: "upload-undo"; readonly upload: string };

/** A button under a message: it does something here, or opens a page. */
export type Button =
  | { readonly label: string; readonly action: Action }
  | { readonly label: string; readonly url: string };

/** A message to be sent; its text may need several. */
export interface TelegramMessage {
  readonly text: FormattedString;
  /** Rows of buttons, under the last part. */
  readonly buttons: readonly (readonly Button[])[];
}

/** As many as fit beside each other on a telephone. */
const ROW_LENGTH = 4;

/** Sets a line in under another: as wide as a Han character. */
export const INDENT = "\u3000";

/** Marks words so that a tap copies them: numbers that are to be handed on. Each is marked where it first stands. */
export function withCopyable(text: string, words: readonly string[]): FormattedString {
  const entities = [...new Set(words)].flatMap((word) => {
    const offset = text.indexOf(word);
    return offset < 0 ? [] : [{ type: "code" as const, offset, length: word.length }];
  });
  return new FormattedString(text, entities);
}

/** Sets buttons in rows. */
export function inRows(
  buttons: readonly Button[],
  length: number = ROW_LENGTH,
): readonly (readonly Button[])[] {
  const rows: Button[][] = [];
  for (const [i, button] of buttons.entries()) {
    if (i % length === 0) rows.push([]);
    rows.at(-1)?.push(button);
  }
  return rows;
}

/** Lines one under the other; empty ones at the edges are left out. */
export function stack(lines: readonly (FormattedString | string)[]): FormattedString {
  const joined = FormattedString.join([...lines], "\n");
  const { text } = joined;
  const start = text.length - text.trimStart().length;
  return joined.slice(start, Math.max(start, text.trimEnd().length));
}

/** A message without any formatting. */
export function plainMessage(text: string): TelegramMessage {
  return { text: new FormattedString(text), buttons: [] };
}
