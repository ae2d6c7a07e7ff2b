import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openUpdateJournal } from "../../../src/bot/state/update-journal.ts";
import { silentLog } from "../../../src/log.ts";
import { aTemporaryDirectory } from "../../support/temporary-directory.ts";

async function aPath(): Promise<string> {
  return join(await aTemporaryDirectory(), "state", "updates.jsonl");
}

describe("openUpdateJournal", () => {
  it("takes an update once", async () => {
    const journal = openUpdateJournal(await aPath(), silentLog);

    const first = journal.begin({ update_id: 7 });
    const meanwhile = journal.begin({ update_id: 7 });
    journal.end(7);
    const later = journal.begin({ update_id: 7 });

    expect([first, meanwhile, later]).toEqual([true, false, false]);
  });

  it("gives back after a restart what was begun and not answered", async () => {
    const path = await aPath();
    const before = openUpdateJournal(path, silentLog);
    for (const id of [1, 2, 3]) before.begin({ update_id: id });
    before.answering(1);
    before.end(2);

    const journal = openUpdateJournal(path, silentLog);

    expect(journal.unfinished).toEqual([{ update_id: 3 }]);
    expect(journal.begin({ update_id: 1 })).toBe(false);
    expect(journal.begin({ update_id: 3 })).toBe(true);
  });

  it("gives up an update that was cut off twice, which may be what kills the process", async () => {
    const path = await aPath();
    openUpdateJournal(path, silentLog).begin({ update_id: 3 });
    openUpdateJournal(path, silentLog).begin({ update_id: 3 });

    expect(openUpdateJournal(path, silentLog).unfinished).toEqual([]);
  });

  it("knows updates whatever their order, since numbers jump after a quiet week", async () => {
    const journal = openUpdateJournal(await aPath(), silentLog);
    journal.begin({ update_id: 9000 });
    journal.end(9000);

    expect(journal.begin({ update_id: 12 })).toBe(true);
  });

  it("passes over a line that a kill tore", async () => {
    const path = await aPath();
    openUpdateJournal(path, silentLog).begin({ update_id: 1 });
    appendFileSync(path, '{"answered":');

    expect(openUpdateJournal(path, silentLog).unfinished).toEqual([{ update_id: 1 }]);
  });

  it("does not take up again what was being answered while the file was written anew", async () => {
    const path = await aPath();
    const journal = openUpdateJournal(path, silentLog);
    journal.begin({ update_id: 1_000_000 });
    for (let id = 0; id < 5000; id++) {
      journal.begin({ update_id: id });
      if (id === 4990) journal.answering(1_000_000);
      journal.end(id);
    }

    expect(openUpdateJournal(path, silentLog).unfinished).toEqual([]);
  });

  it("does not grow without end", async () => {
    const path = await aPath();
    const journal = openUpdateJournal(path, silentLog);
    for (let id = 0; id < 12_000; id++) {
      journal.begin({ update_id: id });
      journal.end(id);
    }

    expect(readFileSync(path, "utf8").split("\n").length).toBeLessThan(12_100);
    expect(journal.begin({ update_id: 11_999 })).toBe(false);
  });
});
