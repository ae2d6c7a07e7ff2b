import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

const LOG = new URL("../src/log.ts", import.meta.url).href;

/** Runs in a process of its own, for the log writes to that process's standard error. */
function run(script: string): { stdout: string; lines: readonly unknown[] } {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "--eval", `import * as l from "${LOG}"; ${script}`],
    { encoding: "utf8" },
  );
  const lines = stderr.split("\n").filter((line) => line.startsWith("{"));
  return { stdout, lines: lines.map((line): unknown => JSON.parse(line)) };
}

describe("createPinoLog", () => {
  it("writes one object a line to standard error, facts beside the message", () => {
    const { stdout, lines } = run(
      'const log = l.createPinoLog("info"); log.info("索引已建立", { reports: 5 }); log.error("失败");',
    );

    expect(stdout).toBe("");
    expect(lines).toMatchObject([
      { level: 30, msg: "索引已建立", reports: 5 },
      { level: 50, msg: "失败" },
    ]);
  }, 20_000);

  it("leaves out what weighs less than its level", () => {
    const { lines } = run('const log = l.createPinoLog("error"); log.info("a"); log.warn("b");');

    expect(lines).toEqual([]);
  }, 20_000);
});
