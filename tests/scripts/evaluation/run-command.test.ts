import { describe, expect, it } from "vitest";
import { timeCommand } from "../../../scripts/evaluation/run-command.ts";

const node = (script: string, environment = {}): Parameters<typeof timeCommand>[0] => ({
  program: process.execPath,
  words: ["-e", script],
  environment,
});

describe("timeCommand", () => {
  it("tells the first output from the end", async () => {
    const { firstOutputMs, totalMs } = await timeCommand(
      node("console.log(1); setTimeout(() => {}, 200)"),
    );

    expect(firstOutputMs).toBeGreaterThan(0);
    expect(totalMs - (firstOutputMs ?? NaN)).toBeGreaterThan(100);
  });

  it("has no first output where nothing is written, and passes settings on", async () => {
    const time = await timeCommand(
      node("process.exit(process.env.WANTED === 'yes' ? 0 : 3)", { WANTED: "yes" }),
    );

    expect(time).not.toHaveProperty("firstOutputMs");
  });

  it("fails with what the command said", async () => {
    await expect(timeCommand(node("console.error('no index'); process.exit(2)"))).rejects.toThrow(
      /ended with 2: no index/u,
    );
  });
});
