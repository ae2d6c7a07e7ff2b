import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findEnclosures, maskOf } from "../../../src/figures/clauses/enclosures.ts";

const enclosuresOf = (text: string): readonly string[] =>
  findEnclosures(text).map(
    ({ kind, span, depth }) => `${kind} ${depth} ${text.slice(span.start, span.end)}`,
  );

describe("findEnclosures", () => {
  it("finds pairs by their end, with how deep they stand", () => {
    expect(enclosuresOf("印发《规定（试行）》和“清单”")).toEqual([
      "bracket 1 （试行）",
      "title 0 《规定（试行）》",
      "quote 0 “清单”",
    ]);
  });

  it("passes over a mark that is never closed", () => {
    expect(enclosuresOf("《甲（乙》丙")).toEqual(["title 0 《甲（乙》"]);
    expect(enclosuresOf("甲）乙")).toEqual([]);
  });

  it("lets half-width and full-width brackets close each other", () => {
    expect(enclosuresOf("（次)")).toEqual(["bracket 0 （次)"]);
  });
});

describe("maskOf", () => {
  it("marks what lies in any of the stretches, and nothing else", () => {
    const stretch = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([a, b]) => ({ span: { start: Math.min(a, b), end: Math.max(a, b) } }));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 8 }), (stretches) => {
        const expected = Array.from({ length: 40 }, (_, at) =>
          Number(stretches.some(({ span }) => span.start <= at && at < span.end)),
        );

        expect([...maskOf(40, stretches)]).toEqual(expected);
      }),
    );
  });
});
