import { describe, expect, it } from "vitest";
import { renderQuote } from "../../src/render/telegram-quote.ts";
import { boldIn } from "./bold-in.ts";

describe("renderQuote", () => {
  it("marks the answering parts in bold", () => {
    const quote = renderQuote("共受理50件，已审结39件。", [{ start: 7, end: 12 }]);

    expect(boldIn(quote)).toEqual(["已审结39"]);
  });

  it.each([
    [120, "blockquote"],
    [121, "expandable_blockquote"],
  ])("of %d characters is a %s", (length, type) => {
    expect(renderQuote("件".repeat(length), []).entities.map((one) => one.type)).toEqual([type]);
  });
});
