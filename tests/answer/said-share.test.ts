import { beforeAll, describe, expect, it } from "vitest";
import { saidShare } from "../../src/answer/said-share.ts";
import { USUAL_SHARE } from "../../src/retrieval/answerable.ts";
import { theApp } from "../support/the-app.ts";

beforeAll(() => theApp(), 120_000);

/** The share for 环翠's 50件 of accepted reviews. */
async function shareOf(terms: readonly (readonly string[])[]): Promise<number> {
  const { indexes } = await theApp();
  const all = await indexes.figures.figures(indexes.reports.map(({ id }) => id));
  const figure = all.find(({ figure: { raw, region } }) => raw === "50件" && region === "环翠区");
  if (figure === undefined) throw new Error("no such figure");
  return saidShare(indexes, figure.figure, terms);
}

describe("saidShare", () => {
  it("is high where the sentence holds the matters or words that mean the same", async () => {
    expect(await shareOf([["复议"], ["收案", "受理"]])).toBeGreaterThan(0.7);
  });

  it("is low where no text around the figure speaks of the matters", async () => {
    expect(await shareOf([["酒驾"], ["交警"]])).toBeLessThan(USUAL_SHARE);
  });

  it("counts one word that is held for no more than usual", async () => {
    expect(await shareOf([["受理"]])).toBe(USUAL_SHARE);
  });
});
