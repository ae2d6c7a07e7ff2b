import { describe, expect, it } from "vitest";
import type { ReportMetadata } from "../../src/documents/report.ts";
import { createCatalogue } from "../../src/indexes/catalogue.ts";
import { theCorpus } from "../support/a-corpus.ts";

const { reports } = await theCorpus();

function theReport(file: string): ReportMetadata {
  return reports.find((report) => report.file === file) ?? expect.fail(`no ${file}`);
}

const huancui = theReport("huancui-2021.txt");
const weihai = theReport("weihai-2023.txt");
const huancui2019 = { ...huancui, year: 2019 };

describe("createCatalogue", () => {
  it("orders the reports by region, a city before its districts, then by year", () => {
    const catalogue = createCatalogue([huancui, weihai, huancui2019]);

    expect(catalogue.reports).toEqual([weihai, huancui2019, huancui]);
  });

  it("lists each region and each year once", () => {
    const catalogue = createCatalogue([huancui, weihai, huancui2019]);

    expect(catalogue.regions).toEqual([weihai.region, huancui.region]);
    expect(catalogue.years).toEqual([2019, 2021, 2023]);
  });

  it("finds the reports of a region, and those of a year among them", () => {
    const twice = { ...huancui, file: "huancui-2021-copy.txt" };
    const catalogue = createCatalogue([huancui, weihai, huancui2019, twice]);

    expect(catalogue.reportsOf("山东省威海市环翠区")).toEqual([huancui2019, huancui, twice]);
    expect(catalogue.find("山东省威海市环翠区", 2021)).toEqual([huancui, twice]);
    expect(catalogue.find("山东省威海市环翠区", 2020)).toEqual([]);
    expect(catalogue.reportsOf("环翠区")).toEqual([]);
  });

  it("is empty for no reports", () => {
    expect(createCatalogue([])).toMatchObject({ reports: [], regions: [], years: [] });
  });
});
