import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extractFigures } from "../../src/figures/extract.ts";
import { aReport, uncleaned } from "./sample.ts";

const CORPUS = new URL("../../corpus/", import.meta.url);

const reports = readdirSync(CORPUS)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(new URL(name, CORPUS), "utf8"))
  .join("\n");

/** How often both sizes are timed, in turns. Of each the best counts: what others do to the machine counts for nothing. */
const ROUNDS = 4;
const COPIES = 8;

function growthOf(read: (text: string) => void, text: string): number {
  const copies = text.repeat(COPIES);
  let one = Infinity;
  let many = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    one = Math.min(
      one,
      timeOf(() => {
        read(text);
      }),
    );
    many = Math.min(
      many,
      timeOf(() => {
        read(copies);
      }),
    );
  }
  return many / one;
}

function timeOf(act: () => void): number {
  const before = process.cpuUsage();
  act();
  return process.cpuUsage(before).user;
}

describe("extractFigures", () => {
  const asReport = (text: string): void => void extractFigures(aReport(text));
  const asText = (text: string): void => void extractFigures(uncleaned(text));

  it.each([
    ["reports", asReport, reports],
    ["reports in one paragraph", asText, reports.replace(/\s+/gu, "")],
    ["reports in one sentence", asText, reports.replace(/[\s。]+/gu, "，")],
    ["reports in one clause", asText, reports.replace(/[\s。，；：]+/gu, "")],
  ])(
    "takes a time that grows like the text: %s",
    (_, read, text) => {
      // Linear reading takes 8 times as long, some more on a busy machine. A part that is quadratic and takes a sixth of the time
      // makes it 17 times.
      expect(growthOf(read, text)).toBeLessThan(2 * COPIES);
    },
    60_000,
  );
});
