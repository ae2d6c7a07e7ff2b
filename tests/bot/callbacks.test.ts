import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeAction, encodeAction, indexTag } from "../../src/bot/callbacks.ts";
import type { Action } from "../../src/render/telegram-message.ts";

const id = fc.stringMatching(/^[0-9a-z]{8}$/u);
const count = fc.integer({ min: 0, max: 9999 });
const version = fc.stringMatching(/^[0-9a-z]{1,8}$/u);

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constantFrom("source", "source-file"), answer: id, citation: count }),
  fc.record({ kind: fc.constantFrom("related", "chart"), answer: id }),
  fc.record({ kind: fc.constant("table"), answer: id, format: fc.constantFrom("xlsx", "csv") }),
  fc.record({ kind: fc.constant("rate"), answer: id, verdict: fc.constantFrom("good", "bad") }),
  fc.record({ kind: fc.constant("suggestion"), answer: id, place: count }),
  fc.record({
    kind: fc.constantFrom("example", "report-file", "compare-indicator"),
    place: count,
    version,
  }),
  fc.record({ kind: fc.constantFrom("reports", "sources"), page: count }),
  fc.record({ kind: fc.constantFrom("compare-region", "compare-year"), choice: id, place: count }),
  fc.record({ kind: fc.constant("compare-page"), choice: id, page: count }),
  fc.record({ kind: fc.constantFrom("compare-all", "compare-run"), choice: id }),
  fc.record({ kind: fc.constantFrom("upload-keep", "upload-drop", "upload-undo"), upload: id }),
);

describe("encodeAction", () => {
  it("is undone by decodeAction and fits the 64 bytes of a button, for every action", () => {
    fc.assert(
      fc.property(action, (one) => {
        const encoded = encodeAction(one);
        expect(decodeAction(encoded)).toEqual(one);
        expect(Buffer.byteLength(encoded)).toBeLessThanOrEqual(64);
      }),
    );
  });
});

describe("decodeAction", () => {
  it("gives nothing for what encodeAction does not write", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const decoded = decodeAction(text);
        expect(decoded === undefined || encodeAction(decoded) === text).toBe(true);
      }),
    );
  });

  it.each([
    "1:s:k3f9x2ab",
    "1:s:k3f9x2ab:1:1",
    "0:s:k3f9x2ab:1",
    "1:s:K3F9X2AB:1",
    "1:o:k3f9x2ab:ugly",
    "1:t:k3f9x2ab:exe",
  ])("refuses %s", (text) => {
    expect(decodeAction(text)).toBeUndefined();
  });
});

describe("indexTag", () => {
  it("tells one generation from the next", () => {
    expect(indexTag("generation-mwt2ey6z-070a9065")).toBe("070a9065");
  });
});
