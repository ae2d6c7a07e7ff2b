import { describe, expect, it } from "vitest";
import { comparableIndicators } from "../../src/bot/comparable-indicators.ts";
import { app } from "../support/opened-app.ts";

describe("comparableIndicators", () => {
  it("names what most reports state first, each once and no ending of it beside it", async () => {
    const names = await comparableIndicators(app.indexes);

    expect(names).toContain("行政复议案件数");
    expect(names.indexOf("行政复议案件数")).toBeLessThan(2);
    expect(names).not.toContain("受理行政复议案件数");
    expect(names.length).toBeLessThanOrEqual(6);
  });

  it("offers nothing that one report alone states", async () => {
    const alone = { ...app.indexes, reports: app.indexes.reports.slice(0, 1) };

    expect(await comparableIndicators(alone)).toEqual([]);
  });
});
