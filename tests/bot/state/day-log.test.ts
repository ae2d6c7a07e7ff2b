import { appendFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { openDayLog, type DayLog } from "../../../src/bot/state/day-log.ts";
import { silentLog } from "../../../src/log.ts";
import { aTemporaryDirectory } from "../../support/temporary-directory.ts";

const DAY_MS = 86_400_000;
const schema = z.object({ n: z.number() });

async function aLog(): Promise<{
  log: DayLog<{ n: number }>;
  directory: string;
  pass: (ms: number) => void;
}> {
  const directory = join(await aTemporaryDirectory(), "log");
  let time = Date.parse("2024-02-28T23:59:00Z");
  const log = openDayLog({ directory, schema, now: () => time, log: silentLog });
  return { log, directory, pass: (ms) => void (time += ms) };
}

describe("openDayLog", () => {
  it("gives records back in order, over days", async () => {
    const { log, pass } = await aLog();

    log.append({ n: 1 });
    pass(DAY_MS);
    log.append({ n: 2 });

    expect(log.since(0)).toEqual([{ n: 1 }, { n: 2 }]);
  });

  it("gives nothing before the first record", async () => {
    const { log } = await aLog();

    expect(log.since(0)).toEqual([]);
  });

  it("passes over a line that a crash tore", async () => {
    const { log, directory } = await aLog();
    log.append({ n: 1 });

    appendFileSync(join(directory, "2024-02-28.jsonl"), '{"n":');

    expect(log.since(0)).toEqual([{ n: 1 }]);
  });

  it("keeps as many days as it is told, and files that are not its own", async () => {
    const { log, directory, pass } = await aLog();
    for (let day = 0; day < 5; day++) {
      log.append({ n: day });
      pass(DAY_MS);
    }
    appendFileSync(join(directory, "notes.txt"), "");

    log.prune(2);

    expect(readdirSync(directory)).toEqual(["2024-03-02.jsonl", "2024-03-03.jsonl", "notes.txt"]);
  });

  it("logs a record that cannot be written, and goes on", async () => {
    const directory = join(await aTemporaryDirectory(), "log");
    appendFileSync(directory, "a file where the folder should be");
    const told: string[] = [];
    const log = openDayLog({
      directory,
      schema,
      now: Date.now,
      log: { ...silentLog, error: (message) => void told.push(message) },
    });

    log.append({ n: 1 });

    expect(told).toEqual(["记录没有写下，请检查磁盘。"]);
  });
});
