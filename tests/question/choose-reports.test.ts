import { describe, expect, it } from "vitest";
import { toReportId } from "../../src/documents/parse.ts";
import type { ReportMetadata } from "../../src/documents/report.ts";
import type { AskedYears } from "../../src/question/asked-years.ts";
import { chooseReports, type ReportCues } from "../../src/question/choose-reports.ts";
import { theScopeContext } from "./the-scope-context.ts";

const { reports, gazetteer } = await theScopeContext();
const [HUANCUI] = gazetteer.resolve("环翠区");
const regions = HUANCUI === undefined ? [] : [HUANCUI];

/** The report of 环翠区 as it would be of other years, oldest first: the corpus holds one year of each region. */
const corpus: readonly ReportMetadata[] = [2020, 2021, 2022].flatMap((year) =>
  reports
    .filter((report) => report.region.name === "环翠区")
    .map((report) => ({ ...report, year, id: toReportId(`huancui-${year}.txt`) })),
);

function asked(years: Partial<AskedYears>): AskedYears {
  return { asksForNext: false, relativeYears: [], ...years };
}

function cues(differing: Partial<ReportCues> = {}): ReportCues {
  return { text: "", asksForPlans: false, isPlanWorded: false, isExplicit: true, ...differing };
}

describe("chooseReports", () => {
  it("gives every report of a region, the latest first, where no year is asked", () => {
    const { reports: chosen } = chooseReports(regions, asked({}), cues(), corpus);

    expect(chosen.map(({ year }) => year)).toEqual([2022, 2021, 2020]);
  });

  it("gives as many of the latest as are asked for", () => {
    const { reports: chosen } = chooseReports(regions, asked({ latest: 2 }), cues(), corpus);

    expect(chosen.map(({ year }) => year)).toEqual([2022, 2021]);
  });

  it("misses each year without a report", () => {
    const choice = chooseReports(regions, asked({ years: [2019, 2021, 2023] }), cues(), corpus);

    expect(choice.reports.map(({ year }) => year)).toEqual([2021]);
    expect(choice.missing.map(({ year }) => year)).toEqual([2019, 2023]);
  });

  it("prefers the report before the year's own where the words speak of plans", () => {
    const choice = chooseReports(
      regions,
      asked({ years: [2022] }),
      cues({ text: "环翠22年准备怎么做", asksForPlans: true, isPlanWorded: true }),
      corpus,
    );

    expect(choice.reports.map(({ year }) => year)).toEqual([2021]);
    expect(choice.planYear).toBe(2022);
  });

  it("leaves the year to the report where its own plans are asked for", () => {
    const choice = chooseReports(
      regions,
      asked({ years: [2022] }),
      cues({ text: "环翠22年报告里准备怎么做", asksForPlans: true, isPlanWorded: true }),
      corpus,
    );

    expect(choice.reports.map(({ year }) => year)).toEqual([2022]);
    expect(choice.planYear).toBeUndefined();
  });

  it("misses no year of a set of regions that has reports on another", () => {
    const choice = chooseReports(
      regions,
      asked({ years: [2021, 2023] }),
      cues({ isExplicit: false }),
      corpus,
    );

    expect(choice.reports.map(({ year }) => year)).toEqual([2021]);
    expect(choice.missing).toEqual([]);
  });

  it("prefers the year's own report where prose is asked for without a word for plans", () => {
    const choice = chooseReports(
      regions,
      asked({ years: [2022] }),
      cues({ text: "环翠22年怎么普法", asksForPlans: true }),
      corpus,
    );

    expect(choice.reports.map(({ year }) => year)).toEqual([2022]);
    expect(choice.planYear).toBeUndefined();
  });

  it("gives a report once that holds the work of one year asked and the plans of the next", () => {
    const choice = chooseReports(
      regions,
      asked({ years: [2022, 2023] }),
      cues({ text: "环翠22年和23年怎么普法", asksForPlans: true }),
      corpus,
    );

    expect(choice.reports.map(({ year }) => year)).toEqual([2022]);
  });

  it("takes the nearest report of a region where another region named has one of the year", () => {
    const [mawei] = gazetteer.resolve("马尾区");
    const held = [...reports.filter(({ region }) => region.name === "马尾区"), ...corpus];
    const both = [...regions, ...(mawei === undefined ? [] : [mawei])];

    const choice = chooseReports(both, asked({ years: [2020] }), cues(), held);

    expect(choice.reports.map(({ region, year }) => [region.name, year])).toEqual([
      ["环翠区", 2020],
      ["马尾区", 2021],
    ]);
    expect(choice.missing).toMatchObject([{ year: 2020, instead: 2021 }]);
  });
});
