import type { FormattedString } from "@grammyjs/parse-mode";

/** The stretches of a formatted text that are bold, in reading order. */
export function boldIn(text: FormattedString): readonly string[] {
  return text.entities
    .filter(({ type }) => type === "bold")
    .map(({ offset, length }) => text.text.slice(offset, offset + length));
}
