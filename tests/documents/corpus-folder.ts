import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach } from "vitest";

/** The text of the smallest report that is accepted. */
export const REPORT =
  "环翠区2021年法治政府建设情况报告\n\n一、主要举措\n\n2021年，环翠区受理行政复议案件50件，已审结39件，纠错率达到28.2%。\n";

/** An empty folder for every test of the file that calls, removed after the test. */
export function corpusFolder() {
  let path = "";
  beforeEach(async () => {
    path = await mkdtemp(join(tmpdir(), "corpus-"));
  });
  afterEach(() => rm(path, { recursive: true, force: true }));
  const inside = (name: string) => join(path, name);
  return {
    inside,
    path: () => path,
    /** Writes files, named by their paths within the folder. */
    async write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
      for (const [name, content] of Object.entries(files)) {
        await mkdir(dirname(inside(name)), { recursive: true });
        await writeFile(inside(name), content);
      }
    },
    /** Makes a link that leads nowhere: a file that is listed and cannot be read. */
    linkNowhere: (name: string): Promise<void> => symlink("nowhere", inside(name)),
  };
}
