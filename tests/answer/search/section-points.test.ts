import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { App } from "../../../src/app.ts";
import { silentLog } from "../../../src/log.ts";
import { openApp } from "../../../src/open.ts";
import { MODEL_DIRECTORY, REFERENCE_YEAR } from "../../support/the-app.ts";

// The reports on 綦江 (2020), which numbers its shortcomings, and 兴化 (2024), which parts them by semicolons.
const CORPUS = new URL("../../gold/invented-7/corpus", import.meta.url).pathname;

let directory: string;
let app: App;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "section-points-"));
  app = await openApp(
    { corpusDirectory: CORPUS, modelDirectory: MODEL_DIRECTORY, indexDirectory: directory },
    { log: silentLog, referenceYear: REFERENCE_YEAR },
  );
}, 120_000);

afterAll(() => rm(directory, { recursive: true, force: true }));

describe("sectionPoints", () => {
  it("parts a section of one sentence at its semicolons, from the colon on", async () => {
    const { citations } = await app.ask({ question: "兴化2024年存在的不足有几条，列出来" });

    expect(citations.map(({ quote }) => quote.slice(0, 10))).toEqual([
      "少数执法人员对新法新",
      "行政复议案件大幅增长",
      "政府数据壁垒仍然存在",
    ]);
  });

  it("goes by the numbers where there are any", async () => {
    const { citations } = await app.ask({ question: "綦江2020年自己查出的短板有哪几条？" });

    expect(citations.map(({ quote }) => quote.slice(0, 2))).toEqual(["一是", "二是", "三是"]);
  });
});
