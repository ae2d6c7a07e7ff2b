import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { App } from "../../../src/app.ts";
import { silentLog } from "../../../src/log.ts";
import { openApp } from "../../../src/open.ts";
import { MODEL_DIRECTORY, REFERENCE_YEAR } from "../../support/the-app.ts";

// The reports on 洪洞 (2021) and 琼海 (2022): 覆盖率由上年的76%提升到96%, 可办率由上年的71.5%升至88.2%.
const CORPUS = new URL("../../gold/invented-4/corpus", import.meta.url).pathname;

let directory: string;
let app: App;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "earlier-year-"));
  app = await openApp(
    { corpusDirectory: CORPUS, modelDirectory: MODEL_DIRECTORY, indexDirectory: directory },
    { log: silentLog, referenceYear: REFERENCE_YEAR },
  );
}, 120_000);

afterAll(() => rm(directory, { recursive: true, force: true }));

describe("composeEarlierYear", () => {
  it.each([
    ["洪洞法律顾问覆盖率2020年多少", 2020, "76%"],
    ["琼海2021年零跑动可办率多少", 2021, "71.5%"],
  ])("answers %s from the report on the year after", async (question, year, raw) => {
    const answer = await app.ask({ question });

    expect(answer).toMatchObject({ kind: "lookup", claimCount: 1, understood: { years: [year] } });
    expect(answer.figures[0]).toMatchObject({ year, raw });
  });

  it("works it out from how much has changed since", async () => {
    const answer = await app.ask({ question: "琼海2021年收到复议申请多少件" });

    expect(answer).toMatchObject({ kind: "lookup", understood: { years: [2021] } });
    expect(answer.figures[0]).toMatchObject({
      indicator: "收到行政复议申请数",
      year: 2021,
      computed: true,
      formula: "137件－52件＝85件",
    });
  });

  it.each(["洪洞2020年一审败诉率多少", "琼海2020年零跑动可办率多少", "琼海2021年复议受理多少件"])(
    "does not take another year's figure for an answer to %s",
    async (question) => {
      expect(await app.ask({ question })).toMatchObject({
        kind: "abstention",
        lack: { reason: "no-report" },
      });
    },
  );
});
