/** Whoever asks for a figure by the name that a careful reader gives it must be told of it. */
import { describe, expect, it } from "vitest";
import { chooseGoldSets } from "../../scripts/evaluation/gold-sets.ts";
import { type GoldFigure, readGoldFigures } from "../../scripts/evaluation/gold.ts";
import { isSameValue } from "../../scripts/evaluation/score-answers.ts";
import { app, ask } from "../support/opened-app.ts";

/** What became of the question: the figure first, another one first, or none. */
type Outcome = "told" | "other" | "silent";

const nameOf = new Map(
  app.indexes.reports.map(({ file, region, year }) => [file, `${region.name}${String(year)}年`]),
);

async function outcomeOf({ file, indicator, value }: GoldFigure): Promise<Outcome> {
  const report = nameOf.get(file) ?? "";
  const answer = await ask(`${report}${indicator}是多少`);
  const [first] = "figures" in answer ? answer.figures : [];
  if (first === undefined) return "silent";
  return isSameValue(first.value, value) ? "told" : "other";
}

describe("the figures of the reports, asked for by their names", async () => {
  const [own] = chooseGoldSets({ questions: [], figures: [] });
  const files = await Promise.all((own?.figures ?? []).map(({ path }) => readGoldFigures(path)));
  const figures = files.flat().filter(({ optional }) => !optional);

  it("are told first but for one in fifteen, and one in twenty-five at most is taken for another", async () => {
    const outcomes: Outcome[] = [];
    for (const figure of figures) outcomes.push(await outcomeOf(figure));
    const shareOf = (one: Outcome): number =>
      outcomes.filter((outcome) => outcome === one).length / outcomes.length;

    expect(outcomes.length).toBeGreaterThan(300);
    expect(shareOf("told")).toBeGreaterThan(0.93);
    expect(shareOf("other")).toBeLessThan(0.04);
  });
});
