/** The renderer of charts, for the tests of this folder: its font is made once a file, and removed after the last test. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { silentLog } from "../../src/log.ts";
import { createChartRenderer } from "../../src/render/chart.ts";
import { aSimpleComparison } from "./comparison-builders.ts";

export const fontDirectory = await mkdtemp(join(tmpdir(), "wenbao-chart-"));
export const charts = await createChartRenderer({ fontDirectory, log: silentLog });

afterAll(() => rm(fontDirectory, { recursive: true, force: true }));

export const threeRegions = aSimpleComparison([
  ["环翠区", 50, "50件"],
  ["峄城区", 27, "27件"],
  ["马尾区", 15, "15件"],
]);
