import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { IndexBusyError } from "../../src/errors.ts";
import { LOCK_STALE_MS } from "../../src/indexes/build-lock.ts";
import { openIndexes } from "../../src/indexes/store.ts";
import { silentLog } from "../../src/log.ts";
import { anEmbedderThatWaits, build } from "../support/an-index.ts";
import { aTemporaryDirectory } from "../support/temporary-directory.ts";

describe("two builders of one index", () => {
  it("build one after the other, and the second says that it waits", async () => {
    const directory = await aTemporaryDirectory();
    const { embedder, reached, goOn } = anEmbedderThatWaits(5);
    const first = build(directory, { embedder });
    await reached;
    const info = vi.fn<typeof silentLog.info>(goOn);

    const second = await build(directory, { log: { ...silentLog, info } });
    await first;

    expect(info).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("另一个进程正在建立索引"));
    expect(second.embedded).toBe(0);
  });

  it("fail the second where the first does not finish in time", async () => {
    const directory = await aTemporaryDirectory();
    const { embedder, reached, goOn } = anEmbedderThatWaits(5);
    const first = build(directory, { embedder });
    await reached;

    await expect(build(directory, { lockWaitMs: 0 })).rejects.toThrow(IndexBusyError);

    goOn();
    expect((await first).reports).toBe(5);
  });
});

describe("a builder that was killed", () => {
  it("leaves the former index answering, and its lock is taken over once it is stale", async () => {
    const directory = await aTemporaryDirectory();
    await build(directory);
    const before = await openIndexes(directory);
    const child = spawn(
      process.execPath,
      [
        "--import",
        "tsx",
        new URL("../support/build-and-stall.ts", import.meta.url).pathname,
        directory,
      ],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    await once(child.stdout, "data");
    child.kill("SIGKILL");
    await once(child, "exit");

    const after = await openIndexes(directory);
    const busy = build(directory, { lockWaitMs: 0 });
    await expect(busy).rejects.toThrow(IndexBusyError);
    const longAgo = new Date(Date.now() - LOCK_STALE_MS - 1_000);
    await utimes(join(directory, "build.lock"), longAgo, longAgo);
    const summary = await build(directory, { lockWaitMs: 0 });

    expect(after.version).toBe(before.version);
    expect(await readdir(directory)).toHaveLength(3);
    expect(summary).toMatchObject({ reports: 5, embedded: 0 });
  }, 20_000);

  it("leaves a directory in which the next one builds, even if it was the first", async () => {
    const directory = await aTemporaryDirectory();
    await mkdir(join(directory, "generation-abc-0"));
    await writeFile(join(directory, "generation-abc-0", "reports"), "half of a file");

    await build(directory);

    expect(await readdir(directory)).not.toContain("generation-abc-0");
  });
});
