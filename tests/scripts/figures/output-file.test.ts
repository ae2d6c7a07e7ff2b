import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkOutputFile, writeOutputFile } from "../../../scripts/figures/output-file.ts";
import { UsageError } from "../../../src/errors.ts";
import { aTemporaryDirectory } from "../../support/temporary-directory.ts";

describe("checkOutputFile", () => {
  it("admits a new file, and an old one that may be replaced", async () => {
    const directory = await aTemporaryDirectory();
    await writeFile(join(directory, "旧.csv"), "");

    await expect(checkOutputFile(join(directory, "新.csv"), false)).resolves.toBeUndefined();
    await expect(checkOutputFile(join(directory, "旧.csv"), true)).resolves.toBeUndefined();
  });

  it("refuses a file that is there, a folder, and a place in no folder", async () => {
    const directory = await aTemporaryDirectory();
    await writeFile(join(directory, "旧.csv"), "");
    await mkdir(join(directory, "表"));

    await expect(checkOutputFile(join(directory, "旧.csv"), false)).rejects.toThrow(/--force/u);
    await expect(checkOutputFile(join(directory, "表"), true)).rejects.toThrow(/是文件夹/u);
    await expect(checkOutputFile(join(directory, "无", "a.csv"), true)).rejects.toThrow(UsageError);
    await expect(checkOutputFile(join(directory, "旧.csv", "a.csv"), true)).rejects.toThrow(
      UsageError,
    );
  });
});

describe("writeOutputFile", () => {
  it("writes the file and leaves nothing else behind", async () => {
    const directory = await aTemporaryDirectory();

    await writeOutputFile(join(directory, "表.csv"), "地区\r\n", false);

    expect(await readdir(directory)).toEqual(["表.csv"]);
    expect(await readFile(join(directory, "表.csv"), "utf8")).toBe("地区\r\n");
  });

  it("replaces a file only where it may", async () => {
    const path = join(await aTemporaryDirectory(), "表.csv");
    await writeFile(path, "旧");

    await expect(writeOutputFile(path, "新", false)).rejects.toThrow(/--force/u);
    const kept = await readFile(path, "utf8");
    await writeOutputFile(path, "新", true);

    expect(kept).toBe("旧");
    expect(await readFile(path, "utf8")).toBe("新");
    expect(await readdir(join(path, ".."))).toEqual(["表.csv"]);
  });

  it("keeps the old file where the new one cannot be written", async () => {
    const directory = await aTemporaryDirectory();
    await mkdir(join(directory, "表.csv"));

    await expect(writeOutputFile(join(directory, "表.csv"), "新", true)).rejects.toThrow(
      UsageError,
    );

    expect(await readdir(directory)).toEqual(["表.csv"]);
  });
});
