import fc from "fast-check";
import { readCorpusFiles } from "./corpus.ts";

/** Damage as copies of reports have it, each put in at one place. */
export const INSERTIONS = [
  "\n",
  "\n\n",
  "\r\n",
  "\r",
  "\f",
  " ",
  "  ",
  "\u3000",
  "\u00a0",
  "\t",
  "*",
  "**",
  "\n### ",
  "\n> ",
  "\n- 3 -\n",
  "\r\n—12—\r\n",
  "\n\n第3页 共9页\n\n",
  "\n３／９\n",
  "\n4\n",
  "\n-----\n",
  "\ufeff",
  "\u200b",
  "\u0000",
  "\ud800",
  "\udc00",
  "𠮷",
  "㈠",
  "⒈",
  "①",
  "．",
  "1 2 1",
] as const;

const fullWidth = (digit: string): string => String.fromCharCode(digit.charCodeAt(0) + 0xfee0);

/** A stretch of a true report with random damage: insertions at random places, some of its digits made full-width.
 * Insertions fall into each other too.
 */
export function aDamagedText(insertable: readonly string[] = INSERTIONS): fc.Arbitrary<string> {
  const files = readCorpusFiles();
  return fc
    .record({
      raw: fc.constantFrom(...files.map((file) => file.raw)),
      from: fc.nat(),
      length: fc.integer({ min: 0, max: 1500 }),
      insertions: fc.array(fc.tuple(fc.nat(), fc.constantFrom(...insertable)), { maxLength: 40 }),
      everyWideDigit: fc.integer({ min: 1, max: 9 }),
    })
    .map(({ raw, from, length, insertions, everyWideDigit }) => {
      const start = from % raw.length;
      let text = raw
        .slice(start, start + length)
        .replaceAll(/\d/gu, (digit, at: number) =>
          at % everyWideDigit === 0 ? fullWidth(digit) : digit,
        );
      for (const [place, insertion] of insertions) {
        const at = place % (text.length + 1);
        text = text.slice(0, at) + insertion + text.slice(at);
      }
      return text;
    });
}
