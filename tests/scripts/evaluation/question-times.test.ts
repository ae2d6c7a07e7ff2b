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

    const times = await timeQuestions(() => app, embedder, [aGoldQuestion({ question: "甲" })], 2);

    expect(calls).toEqual(["embed 甲", "ask 甲", "ask 甲", "embed 甲"]);
    expect(times.ratio.p50).toBeGreaterThan(0);
  });

  it("asks each time a new application, and there first the questions of the conversation", async () => {
    const calls: string[] = [];
    let opened = 0;
    const open = (): Asker => {
      opened += 1;
      const name = `app ${String(opened)}`;
      return {
        ask: ({ question, history = [] }) => {
          calls.push(`${name} ${question} after ${String(history.length)}`);
          return Promise.resolve();
        },
      };
    };
    const gold = aGoldQuestion({
      question: "丙",
      history: [
        { role: "user", content: "甲" },
        { role: "assistant", content: "乙" },
      ],
    });

    await timeQuestions(open, { embed: () => Promise.resolve([]) }, [gold], 2);

    expect(calls).toEqual([
      "app 1 甲 after 0",
      "app 1 丙 after 2",
      "app 2 甲 after 0",
      "app 2 丙 after 2",
    ]);
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
