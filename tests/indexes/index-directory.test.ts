import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { IndexWriteError, UsageError } from "../../src/errors.ts";
import { prepareIndexDirectory, writeFault } from "../../src/indexes/index-directory.ts";
import { aTemporaryDirectory } from "../support/temporary-directory.ts";

/** Root may write everywhere. */
const isRoot = process.getuid?.() === 0;

describe("prepareIndexDirectory", () => {
  it("makes the directory with all that are missing above it, and accepts it again", async () => {
    const directory = join(await aTemporaryDirectory(), "甲", "乙", "index");

    await prepareIndexDirectory(directory);

    await expect(prepareIndexDirectory(directory)).resolves.toBeUndefined();
  });

  // With `mkdir(…, { recursive: true })` Node 20 never comes back from here.
  it.runIf(process.platform === "linux")(
    "refuses a place where the system makes no directories",
    async () => {
      const preparing = prepareIndexDirectory("/proc/wenbao/index");

      await expect(preparing).rejects.toThrow(IndexWriteError);
      await expect(preparing).rejects.toThrow(
        "/proc/wenbao/index 里写不进索引（建不了这个目录），请检查或用 --index 另选目录",
      );
    },
  );

  it.skipIf(isRoot)("refuses a place where nothing may be written", async () => {
    const directory = await aTemporaryDirectory();
    await chmod(directory, 0o555);

    await expect(prepareIndexDirectory(join(directory, "index"))).rejects.toThrow("没有写入权限");
  });

  it("refuses a file, and a place below one", async () => {
    const file = join(await aTemporaryDirectory(), "报告.txt");
    await writeFile(file, "内容");

    await expect(prepareIndexDirectory(file)).rejects.toThrow(UsageError);
    await expect(prepareIndexDirectory(join(file, "index"))).rejects.toThrow("是文件");
  });
});

describe("writeFault", () => {
  it.each([
    ["EACCES", "没有写入权限"],
    ["EROFS", "磁盘是只读的"],
    ["ENOSPC", "磁盘已满"],
    ["ENOENT", undefined],
  ])("says of %s: %s", (code, reason) => {
    expect(writeFault(Object.assign(new Error("mkdir"), { code }))).toBe(reason);
  });

  it("says nothing of an error that is not the system's", () => {
    expect(writeFault(new TypeError("x is undefined"))).toBeUndefined();
  });
});
