import fc from "fast-check";
import { FormattedString } from "@grammyjs/parse-mode";
import { describe, expect, it } from "vitest";
import { splitMessage } from "../../src/render/split-message.ts";
import { checkText } from "../support/fake-bot-api/entities.ts";

describe("splitMessage", () => {
  it("parts at a sentence and goes on with the formatting", () => {
    const text = FormattedString.blockquote("甲".repeat(6) + "。" + "乙".repeat(6));

    const parts = splitMessage(text, 10);

    expect(parts.map((part) => part.text)).toEqual(["甲甲甲甲甲甲。", "乙乙乙乙乙乙"]);
    expect(parts.map((part) => part.entities)).toEqual([
      [{ type: "blockquote", offset: 0, length: 7 }],
      [{ type: "blockquote", offset: 0, length: 6 }],
    ]);
  });

  it("prefers a paragraph to a sentence", () => {
    const parts = splitMessage(new FormattedString("一段。\n\n二段。三段。"), 9);

    expect(parts.map((part) => part.text)).toEqual(["一段。", "二段。三段。"]);
  });

  it("gives nothing for a blank text", () => {
    expect(splitMessage(new FormattedString(" \n\u3000"))).toEqual([]);
  });

  it("never cuts a family of emoji", () => {
    const parts = splitMessage(new FormattedString("👨‍👩‍👧‍👦".repeat(1000)));

    expect(parts.length).toBeGreaterThan(1);
    expect(parts.every((part) => part.text.replaceAll("👨‍👩‍👧‍👦", "") === "")).toBe(true);
  });

  it("gives parts that Telegram takes, with all the text, whatever the text", () => {
    const piece = fc.tuple(
      fc.constantFrom("bold", "italic", "blockquote", "expandable_blockquote", "plain"),
      fc.oneof(
        fc.string({ unit: "grapheme", maxLength: 200 }),
        fc.string({ unit: "binary", maxLength: 200 }),
        fc.constantFrom(
          "。",
          "\n\n",
          " ",
          "环翠区。".repeat(50),
          "😀".repeat(80),
          "e" + "\u0301".repeat(200),
        ),
      ),
    );
    const formatted = fc.array(piece, { maxLength: 12 }).map((pieces) =>
      FormattedString.join(
        pieces.map(([type, text]) => {
          if (type === "plain" || text === "") return text;
          return type === "bold"
            ? FormattedString.bold(text)
            : type === "italic"
              ? FormattedString.italic(text)
              : type === "blockquote"
                ? FormattedString.blockquote(text)
                : FormattedString.expandableBlockquote(text);
        }),
      ),
    );
    const squash = (text: string): string =>
      text.replace(/\s+/gu, "").replace(/\p{Surrogate}/gu, "\u{FFFD}");

    fc.assert(
      fc.property(formatted, fc.integer({ min: 20, max: 300 }), (text, max) => {
        const parts = splitMessage(text, max);
        for (const part of parts) {
          expect(part.text.length).toBeLessThanOrEqual(max);
          checkText(part.text, part.entities, 4096);
        }
        expect(squash(parts.map((part) => part.text).join(""))).toBe(squash(text.text));
      }),
      { numRuns: 500 },
    );
  });
});
