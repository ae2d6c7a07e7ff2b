import { describe, expect, it } from "vitest";
import { openRest } from "../../../src/answer/reckon/rest-of-list.ts";
import type { Figure } from "../../../src/figures/figure.ts";
import { aFigure } from "../../support/figures.ts";

/** The counts of a sentence, by their numbers. */
function countsIn(text: string, raws: readonly string[]): readonly Figure[] {
  return raws.map((raw) => {
    const start = text.indexOf(raw);
    const span = { start, end: start + raw.length };
    const sentenceSpan = { start: 0, end: text.length };
    return aFigure({ raw, value: Number.parseInt(raw, 10), indicator: raw, span, sentenceSpan });
  });
}

const RAWS = ["19件", "11件", "3件", "2件"];

describe("openRest", () => {
  it("is the whole without all that is listed of it", () => {
    const text = "受理19件，其中维持11件，撤销3件，终止2件，其余正在审理。";

    expect(openRest(countsIn(text, RAWS).toReversed(), text)?.formula).toBe(
      "19件－11件－3件－2件＝3件",
    );
  });

  it.each([
    "受理19件，其中维持11件，撤销3件，终止2件，其余结案。",
    "受理19件，维持11件，撤销3件，终止2件，其余正在审理。",
  ])("is unknown in %s", (text) => {
    expect(openRest(countsIn(text, RAWS), text)).toBeUndefined();
  });
});
