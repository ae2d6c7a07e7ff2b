import { describe, expect, it } from "vitest";
import { type Asker, median, timeQuestions } from "../../../scripts/evaluation/question-times.ts";
import { aGoldQuestion } from "./builders.ts";

describe("timeQuestions", () => {
  it("asks and embeds every question as often, and changes which comes first", async () => {
    const calls: string[] = [];
    const app: Asker = {
      ask: ({ question }) => {
        calls.push(`ask ${question}`);
        return Promise.resolve();
      },
    };
    const embedder = {
      embed: (texts: readonly string[]) => {
        calls.push(`embed ${texts.join()}`);
        return Promise.resolve([]);
      },
    };

    const times = await timeQuestions(app, embedder, [aGoldQuestion({ question: "甲" })], 2);

    expect(calls).toEqual(["embed 甲", "ask 甲", "ask 甲", "embed 甲"]);
    expect(times.ratio.p50).toBeGreaterThan(0);
  });
});

describe("median", () => {
  it.each([
    [[3, 1, 2], 2],
    [[], NaN],
  ])("of %j is %d", (values, expected) => {
    expect(median(values)).toBe(expected);
  });
});
