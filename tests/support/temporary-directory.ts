import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** Makes an empty directory that is removed after the test that called. */
export async function aTemporaryDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "wenbao-"));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return directory;
}
