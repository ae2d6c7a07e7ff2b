import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { listCorpusFiles, readCorpus } from "../../src/documents/read-corpus.ts";
import { createGazetteer } from "../../src/documents/regions.ts";

const gazetteer = createGazetteer();
const CORPUS = fileURLToPath(new URL("../../corpus", import.meta.url));
const REPORT =
  "环翠区2021年法治政府建设情况报告\n\n一、主要举措\n\n2021年，环翠区受理行政复议案件50件，已审结39件，纠错率达到28.2%。\n";

let directory = "";

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "corpus-"));
});

afterEach(async () => {
  await rm(directory, { recursive: true, force: true });
});

async function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files))
    await writeFile(join(directory, name), content);
}

describe("readCorpus", () => {
  it("reads the five reports with their sidecars", async () => {
    const corpus = await readCorpus(CORPUS, gazetteer);

    expect(
      corpus.reports.map(
        (report) => `${report.id} ${report.region.fullName} ${String(report.year)}`,
      ),
    ).toEqual([
      "dawukou-2021 宁夏回族自治区石嘴山市大武口区 2021",
      "huancui-2021 山东省威海市环翠区 2021",
      "mawei-2021 福建省福州市马尾区 2021",
      "weihai-2023 山东省威海市 2023",
      "yicheng-2021 山东省枣庄市峄城区 2021",
    ]);
    expect(corpus.warnings).toEqual([]);
  });

  it("takes no text of the vocabulary's folder for a report", async () => {
    await mkdir(join(directory, "vocabulary"));
    await write({ "a.txt": REPORT, "vocabulary/README.md": "# 词表\n", "vocabulary/旧.txt": "" });

    const corpus = await readCorpus(directory, gazetteer);

    expect(corpus.reports.map(({ file }) => file)).toEqual(["a.txt"]);
    expect(corpus.warnings).toEqual([]);
  });

  it("reads every 峰城 of yicheng-2021 as 峄城 and leaves the raw text as it is", async () => {
    const corpus = await readCorpus(CORPUS, gazetteer);
    const report = corpus.reports.find((one) => one.id === "yicheng-2021");

    expect(report?.clean.text).not.toMatch(/峰城|峯城/u);
    expect(report?.raw).toContain("峰城区人民政府行政复议委员会工作规则");
  });

  it("lets the sidecar decide", async () => {
    await write({
      "a.txt": REPORT,
      "a.json": '{"region": "山东威海桥头镇", "year": 2019, "title": "桥头镇报告"}',
    });

    const [report] = (await readCorpus(directory, gazetteer)).reports;

    expect(report).toMatchObject({ year: 2019, title: "桥头镇报告" });
    expect(report?.region).toMatchObject({ fullName: "山东省威海市桥头镇", level: "other" });
  });

  it("accepts Markdown, a byte order mark and Windows line ends", async () => {
    await write({ "a.md": `\uFEFF# ${REPORT.replaceAll("\n", "\r\n")}` });

    const [report] = (await readCorpus(directory, gazetteer)).reports;

    expect(report?.title).toBe("环翠区2021年法治政府建设情况报告");
    expect(report?.raw.startsWith("\uFEFF")).toBe(true);
  });

  it("names files that it does not read, sidecars without a report, and reports that are told twice", async () => {
    await write({ "a.txt": REPORT, "b.txt": REPORT, "c.pdf": "", "d.json": "{}" });

    const { warnings } = await readCorpus(directory, gazetteer);

    expect(warnings).toEqual([
      { file: "c.pdf", message: "不是 .txt 或 .md 文件，没有读取" },
      { file: "d.json", message: "没有与它同名的报告，没有使用" },
      { file: "b.txt", message: "与 a.txt 同为山东省威海市环翠区 2021 年的报告，请核对是否重复" },
    ]);
  });

  it("names every fault of the folder at once", async () => {
    await write({
      "a.txt": REPORT,
      "a.md": REPORT,
      "b.txt": new Uint8Array([0xe7, 0x8e, 0xaf, 0xbb, 0xb7, 0xbe, 0xb3]),
      "c.txt": " \n",
      "e.txt": REPORT,
      "e.json": "{}",
    });

    const reading = readCorpus(directory, gazetteer);

    await expect(reading).rejects.toMatchObject({
      code: "corpus",
      faults: [
        "b.txt：不是有效的 UTF-8 文本（第 4 字节起），请另存为 UTF-8 编码",
        "c.txt：文件是空的",
        "e.json：字段 region 应为地区全称，如“山东省威海市环翠区”",
        "e.json：字段 year 应为四位年份，如 2021",
        "e.json：字段 title 应为报告标题",
        "a.md 和 a.txt 同名，请改名或只留一份",
      ],
    });
  });

  it("names every file that cannot be read", async () => {
    await write({ "a.txt": REPORT });
    await symlink("nowhere", join(directory, "b.txt"));
    await symlink("nowhere", join(directory, "a.json"));

    const reading = readCorpus(directory, gazetteer);

    await expect(reading).rejects.toMatchObject({
      code: "corpus",
      faults: [
        "a.json：没有这个文件夹或文件，请检查路径",
        "b.txt：没有这个文件夹或文件，请检查路径",
      ],
    });
  });

  it("refuses a folder without reports, a missing folder and a file", async () => {
    await expect(readCorpus(directory, gazetteer)).rejects.toThrow("文件夹里没有报告");
    await expect(readCorpus(join(directory, "none"), gazetteer)).rejects.toThrow("没有这个文件夹");
    await write({ "a.txt": REPORT });
    await expect(readCorpus(join(directory, "a.txt"), gazetteer)).rejects.toThrow("不是文件夹");
  });
});

describe("listCorpusFiles", () => {
  it("gives the checksums that reading gives, sorted by name", async () => {
    const files = await listCorpusFiles(CORPUS);

    expect(files).toEqual((await readCorpus(CORPUS, gazetteer)).files);
    expect(files.map(({ file }) => file)).toContain("huancui-2021.json");
    expect(files.every(({ sha256 }) => /^[0-9a-f]{64}$/u.test(sha256))).toBe(true);
  });

  it("changes with a report, a sidecar and the vocabulary, not with other files", async () => {
    await write({ "a.txt": REPORT });
    const before = await listCorpusFiles(directory);
    await write({ "notes.pdf": "x" });
    const afterStray = await listCorpusFiles(directory);
    await mkdir(join(directory, "vocabulary"));
    await writeFile(join(directory, "vocabulary", "words.yaml"), "环翠: 环翠区\n");
    const afterVocabulary = await listCorpusFiles(directory);

    expect(afterStray).toEqual(before);
    expect(afterVocabulary.map(({ file }) => file)).toEqual(["a.txt", "vocabulary/words.yaml"]);
  });

  it("refuses a missing folder", async () => {
    await expect(listCorpusFiles(join(directory, "none"))).rejects.toThrow("没有这个文件夹");
  });
});
