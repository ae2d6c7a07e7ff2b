import { readdir, readFile, stat, truncate, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  readAdministrativeAreas,
  type AdministrativeArea,
} from "../../src/documents/administrative-areas.ts";
import { silentLog, type Log } from "../../src/log.ts";
import { openChartFont } from "../../src/render/chart-font.ts";
import { aTemporaryDirectory } from "../support/temporary-directory.ts";

/** Making a subset takes a fifth of a second, on a busy machine ten times as long. */
const TIMEOUT_MS = 20_000;

function namesOf(area: AdministrativeArea): readonly string[] {
  return [area.name, ...area.children.flatMap(namesOf)];
}

describe("openChartFont", { timeout: TIMEOUT_MS }, () => {
  it("makes one small file, whole, and finds it again", async () => {
    const directory = join(await aTemporaryDirectory(), "fonts");

    const file = (await openChartFont(directory, silentLog)).fileFor("环翠区 2021年");
    const made = await stat(file);
    const again = (await openChartFont(directory, silentLog)).fileFor("环翠区 2021年");

    expect(await readdir(directory)).toEqual([basename(file)]);
    expect(made.size).toBeGreaterThan(1_000_000);
    expect(made.size).toBeLessThan(2_500_000);
    expect(again).toBe(file);
    expect((await stat(again)).mtimeMs).toBe(made.mtimeMs);
  });

  it.each([
    { damage: "torn", spoil: (file: string) => truncate(file, 100_000) },
    { damage: "altered", spoil: (file: string) => writeFile(file, "no font") },
  ])("makes a $damage file anew and says so", async ({ spoil }) => {
    const directory = await aTemporaryDirectory();
    const file = (await openChartFont(directory, silentLog)).fileFor("区");
    const whole = await readFile(file);
    await spoil(file);
    const warnings: string[] = [];
    const log: Log = { ...silentLog, warn: (message) => warnings.push(message) };

    const remade = (await openChartFont(directory, log)).fileFor("区");

    expect((await readFile(remade)).equals(whole)).toBe(true);
    expect(warnings).toEqual(["图表字体缓存损坏或过期，已删除"]);
  });

  it("removes the subset of another version, and no file of others", async () => {
    const directory = await aTemporaryDirectory();
    await writeFile(join(directory, "chart-font-0123-4567.otf"), "older");
    await writeFile(join(directory, "notes.txt"), "mine");

    const file = (await openChartFont(directory, silentLog)).fileFor("区");

    expect((await readdir(directory)).sort()).toEqual([basename(file), "notes.txt"].sort());
  });

  it("is opened by several at once", async () => {
    const directory = await aTemporaryDirectory();

    const fonts = await Promise.all([1, 2, 3].map(() => openChartFont(directory, silentLog)));

    expect(new Set(fonts.map((font) => font.fileFor("区"))).size).toBe(1);
    expect(await readdir(directory)).toHaveLength(1);
  });

  it("has every character of the names of China's administrative areas", async () => {
    const font = await openChartFont(await aTemporaryDirectory(), silentLog);
    const subset = font.fileFor("区");

    const names = readAdministrativeAreas().flatMap(namesOf);

    expect(names.length).toBeGreaterThan(3000);
    expect(names.filter((name) => font.fileFor(name) !== subset)).toEqual([]);
  });

  it("takes the whole font for characters beyond", async () => {
    const font = await openChartFont(await aTemporaryDirectory(), silentLog);

    expect(basename(font.fileFor("朱镕基、喆"))).toBe("NotoSansHans-Regular.otf");
  });

  it("fails where the directory cannot be made", async () => {
    const file = join(await aTemporaryDirectory(), "file");
    await writeFile(file, "");

    await expect(openChartFont(file, silentLog)).rejects.toThrow("EEXIST");
  });
});
