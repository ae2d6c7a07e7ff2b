import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { readCorpus, surveyCorpus } from "../../src/documents/read-corpus.ts";
import { createGazetteer } from "../../src/documents/regions.ts";
import { REPORT, corpusFolder } from "./corpus-folder.ts";

const gazetteer = createGazetteer();
const CORPUS = fileURLToPath(new URL("../../corpus", import.meta.url));
const folder = corpusFolder();

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
    await folder.write({
      "a.txt": REPORT,
      "vocabulary/README.md": "# 词表\n",
      "vocabulary/旧.txt": "",
    });

    const corpus = await readCorpus(folder.path(), gazetteer);

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
    await folder.write({
      "a.txt": REPORT,
      "a.json": '{"region": "山东威海桥头镇", "year": 2019, "title": "桥头镇报告"}',
    });

    const [report] = (await readCorpus(folder.path(), gazetteer)).reports;

    expect(report).toMatchObject({ year: 2019, title: "桥头镇报告" });
    expect(report?.region).toMatchObject({ fullName: "山东省威海市桥头镇", level: "other" });
  });

  it("accepts Markdown, a byte order mark and Windows line ends", async () => {
    await folder.write({ "a.md": `\uFEFF# ${REPORT.replaceAll("\n", "\r\n")}` });

    const [report] = (await readCorpus(folder.path(), gazetteer)).reports;

    expect(report?.title).toBe("环翠区2021年法治政府建设情况报告");
    expect(report?.raw.startsWith("\uFEFF")).toBe(true);
  });

  it("names files that it does not read, sidecars without a report, and reports that are told twice", async () => {
    await folder.write({ "a.txt": REPORT, "b.txt": REPORT, "c.pdf": "", "d.json": "{}" });

    const { warnings } = await readCorpus(folder.path(), gazetteer);

    expect(warnings).toEqual([
      { file: "c.pdf", message: "不是 .txt 或 .md 文件，没有读取" },
      { file: "d.json", message: "没有与它同名的报告，没有使用" },
      { file: "b.txt", message: "与 a.txt 同为山东省威海市环翠区 2021 年的报告，请核对是否重复" },
    ]);
  });

  it("names every fault of the folder at once", async () => {
    await folder.write({
      "a.txt": REPORT,
      "a.md": REPORT,
      "b.txt": new Uint8Array([0xe7, 0x8e, 0xaf, 0xbb, 0xb7, 0xbe, 0xb3]),
      "c.txt": " \n",
      "e.txt": REPORT,
      "e.json": "{}",
    });

    const reading = readCorpus(folder.path(), gazetteer);

    await expect(reading).rejects.toMatchObject({
      code: "corpus",
      faults: [
        "b.txt：不是有效的 UTF-8 文本（第 4 字节起），请另存为 UTF-8 编码",
        "c.txt：文件是空的，请补上内容或移走",
        "e.json：字段 region 应为地区全称，如“山东省威海市环翠区”",
        "e.json：字段 year 应为四位年份，如 2021",
        "a.md 和 a.txt 同名，请改名或只留一份",
      ],
    });
  });

  it("names every file that cannot be read", async () => {
    await folder.write({ "a.txt": REPORT });
    await folder.linkNowhere("b.txt");
    await folder.linkNowhere("a.json");

    const reading = readCorpus(folder.path(), gazetteer);

    await expect(reading).rejects.toMatchObject({
      code: "corpus",
      faults: [
        "a.json：没有这个文件夹或文件，请检查路径",
        "b.txt：没有这个文件夹或文件，请检查路径",
      ],
    });
  });

  it("refuses a folder without reports, a missing folder and a file", async () => {
    await expect(readCorpus(folder.path(), gazetteer)).rejects.toThrow("文件夹里没有报告");
    await expect(readCorpus(folder.inside("none"), gazetteer)).rejects.toThrow("没有这个文件夹");
    await folder.write({ "a.txt": REPORT });
    await expect(readCorpus(folder.inside("a.txt"), gazetteer)).rejects.toThrow("不是文件夹");
  });
});

describe("surveyCorpus", () => {
  it("reads the other reports where files cannot be used, and names those", async () => {
    await folder.write({
      "a.txt": REPORT,
      "b.txt": Buffer.from("\uFEFF马尾区", "utf16le"),
      "c.txt": "",
    });
    await folder.linkNowhere("d.txt");

    const { reports, faults } = await surveyCorpus(folder.path(), gazetteer);

    expect(reports.map(({ file }) => file)).toEqual(["a.txt"]);
    expect(faults).toEqual([
      "d.txt：没有这个文件夹或文件，请检查路径",
      "b.txt：是 UTF-16 文本，请另存为 UTF-8 编码",
      "c.txt：文件是空的，请补上内容或移走",
    ]);
  });

  it("asks to look at a file that is far larger than any report", async () => {
    await folder.write({
      "a.txt": REPORT,
      "b.txt": REPORT.replace("环翠", "马尾") + "件".repeat(800_000),
    });

    const { warnings, faults } = await surveyCorpus(folder.path(), gazetteer);

    expect(faults).toEqual([]);
    expect(warnings).toEqual([
      {
        file: "b.txt",
        message: "有 2.4 MB，远大于一篇报告，建立索引会很慢，请核对是不是报告全文",
      },
    ]);
  });

  it.each([
    ["a region that is not on the map", "火星市", "不在行政区划表里"],
    ["a county that its province has not", "山东省天上县", "不在行政区划表里"],
    ["a name that several districts have", "鼓楼区", "不止一处，请写全称"],
  ])("asks to look at a sidecar with %s", async (_, region, message) => {
    await folder.write({ "a.txt": REPORT, "a.json": JSON.stringify({ region, year: 2021 }) });

    const { warnings } = await surveyCorpus(folder.path(), gazetteer);

    expect(warnings).toEqual([
      { file: "a.txt", message: expect.stringContaining(`“${region}”${message}`) as unknown },
    ]);
  });

  it.each(["山东省威海市桥头镇", "山东省威海市高新区", "山东省威海市司法局", "山东威海"])(
    "believes a sidecar that says %s, which the standard leaves out or knows",
    async (region) => {
      await folder.write({ "a.txt": REPORT, "a.json": JSON.stringify({ region, year: 2021 }) });

      expect((await surveyCorpus(folder.path(), gazetteer)).warnings).toEqual([]);
    },
  );

  it("asks to look at a sidecar whose year the text contradicts", async () => {
    await folder.write({
      "a.txt": REPORT,
      "a.json": '{"region": "山东省威海市环翠区", "year": 2019}',
    });

    const { reports, warnings } = await surveyCorpus(folder.path(), gazetteer);

    expect(reports[0]).toMatchObject({ year: 2019, title: "环翠区2021年法治政府建设情况报告" });
    expect(warnings).toEqual([
      {
        file: "a.txt",
        message: "同名 .json 写的是 2019 年，正文是 2021 年，按 2019 年处理，请核对",
      },
    ]);
  });
});
