import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createProgress } from "../../src/cli/progress.ts";

/** A stream that is no terminal, as in a pipe or a log file. */
function aPipe(): NodeJS.WriteStream & PassThrough {
  return Object.assign(new PassThrough(), { isTTY: false }) as unknown as NodeJS.WriteStream &
    PassThrough;
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe("createProgress", () => {
  it("writes few lines where nobody watches, the last with everything done", async () => {
    const pipe = aPipe();
    const progress = createProgress(pipe);

    // Two minutes with ten updates a second.
    for (let done = 0; done <= 1200; done += 1) {
      progress.update(done, 1200);
      vi.advanceTimersByTime(100);
    }
    progress.stop();
    pipe.end();
    vi.useRealTimers();

    const lines = (await text(pipe)).split("\n").filter((line) => line.trim() !== "");
    expect(lines.length).toBeLessThanOrEqual(7);
    expect(lines.at(-1)).toContain("1200/1200 句");
  });

  it("writes nothing where nothing was begun", () => {
    const pipe = aPipe();

    createProgress(pipe).stop();

    expect(pipe.read()).toBeNull();
  });
});
