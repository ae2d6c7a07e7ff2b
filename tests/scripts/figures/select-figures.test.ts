import { describe, expect, it } from "vitest";
import type { FigureFilters } from "../../../scripts/figures/arguments.ts";
import { selectFigures, type FigureSource } from "../../../scripts/figures/select-figures.ts";
import { UsageError } from "../../../src/errors.ts";
import { otherRegion } from "../../../src/documents/regions.ts";
import type { Report } from "../../../src/documents/report.ts";
import type { Figure } from "../../../src/figures/figure.ts";
import { readVocabulary } from "../../../src/figures/vocabulary/read-vocabulary.ts";
import { openDotProducts } from "../../../src/indexes/dot-products.ts";
import { decodeFigures, encodeFigures } from "../../../src/indexes/figure-columns.ts";
import { openFigureIndex } from "../../../src/indexes/figure-index.ts";
import { sliceSpan } from "../../../src/text/span.ts";
import { theCorpus } from "../../support/a-corpus.ts";
import { aFigure, theFigures } from "../../support/figures.ts";

const corpus = await theCorpus();
const figures = (await theFigures()).map(({ figure }) => figure);
const { synonyms } = await readVocabulary(corpus.directory);

/** What is needed of an index over these reports and figures. */
function aSource(reports: readonly Report[] = corpus.reports, all = figures): FigureSource {
  const described = all.map((figure) => ({ figure, name: "", context: "", terms: [] }));
  const vectors = openDotProducts({ values: new Float32Array(2 * all.length), dimensions: 1 });
  return {
    reports,
    synonyms,
    figures: openFigureIndex(decodeFigures(encodeFigures(described)), vectors),
    passages: {
      text: (id) =>
        Promise.resolve(reports.find((report) => report.id === id) ?? expect.fail(`no ${id}`)),
    },
  };
}

async function select(filters: FigureFilters, source = aSource()): Promise<readonly Figure[]> {
  return (await selectFigures(source, filters)).map(({ figure }) => figure);
}

/** Two reports of regions with one name, and one of a department that also states its city's figure. */
function lookAlikes(): FigureSource {
  const [report = expect.fail("no report")] = corpus.reports;
  const regions = [
    { name: "鼓楼区", fullName: "江苏省徐州市鼓楼区", parents: ["江苏省", "徐州市"] },
    { name: "鼓楼区", fullName: "福建省福州市鼓楼区", parents: ["福建省", "福州市"] },
  ].map((region) => ({ ...region, level: "county" as const, aliases: ["鼓楼"] }));
  const department = otherRegion("司法局", ["陕西省", "宝鸡市"]);
  const reports = [...regions, department].map((region, i) => ({
    ...report,
    id: `report-${i}` as Report["id"],
    region,
  }));
  return aSource(reports, [
    ...reports.map(({ id, region }) => aFigure({ reportId: id, region: region.name })),
    aFigure({ reportId: reports[2]?.id ?? expect.fail("no id"), region: "宝鸡市" }),
  ]);
}

describe("selectFigures", () => {
  it("gives every figure in reading order where nothing is asked for", async () => {
    expect(await select({})).toEqual(figures);
  });

  it.each(["环翠", "环翠区", "威海环翠", "山东省威海市环翠区"])(
    "takes %s for 环翠区, and for no other region of its city",
    async (name) => {
      const expected = figures.filter(({ region }) => region === "环翠区");

      expect(expected.length).toBeGreaterThan(0);
      expect(await select({ region: [name] })).toEqual(expected);
    },
  );

  it("finds nothing in a region without a report", async () => {
    expect(await select({ region: ["朝阳区"] })).toEqual([]);
  });

  it("refuses a region that there is none of, and names those that there are", async () => {
    await expect(select({ region: ["火星"] })).rejects.toThrow(UsageError);
    await expect(select({ region: ["火星"] })).rejects.toThrow(/“火星”.*山东省威海市环翠区/u);
  });

  it("refuses a name of two regions that have figures, until the city is named", async () => {
    const source = lookAlikes();

    await expect(select({ region: ["鼓楼区"] }, source)).rejects.toThrow(
      /江苏省徐州市鼓楼区、福建省福州市鼓楼区/u,
    );
    expect(await select({ region: ["徐州鼓楼"] }, source)).toMatchObject([
      { reportId: "report-0", region: "鼓楼区" },
    ]);
  });

  it("tells a department's figures from those that its report states of the city", async () => {
    const source = lookAlikes();

    expect(await select({ region: ["宝鸡市司法局"] }, source)).toMatchObject([
      { region: "宝鸡市司法局" },
    ]);
    expect(await select({ region: ["宝鸡"] }, source)).toMatchObject([{ region: "宝鸡市" }]);
  });

  it("filters by year, kind and unit, 万元 being 元", async () => {
    const [byYear, byKind, byUnit, byBoth] = await Promise.all([
      select({ year: [2022, 2023] }),
      select({ kind: ["rate", "money"] }),
      select({ unit: ["万元"] }),
      select({ year: [2021], unit: ["％", "件"] }),
    ]);

    expect(byYear).toEqual(figures.filter(({ year }) => year === 2022 || year === 2023));
    expect(byKind).toEqual(figures.filter(({ kind }) => kind === "rate" || kind === "money"));
    expect(byUnit).toEqual(figures.filter(({ unit }) => unit === "元"));
    expect(byBoth).toEqual(
      figures.filter(({ year, unit }) => year === 2021 && ["%", "件"].includes(unit)),
    );
    expect([byYear, byKind, byUnit, byBoth].map(({ length }) => length)).not.toContain(0);
  });

  it("takes a unit with its scale for what the table has, and one of the staff's own as written", async () => {
    const source = aSource(corpus.reports, [
      aFigure({ raw: "3.2亿美元", unit: "美元", value: 320_000_000 }),
      aFigure({ raw: "120余公里岸线", unit: "公里", value: 120 }),
      aFigure({ raw: "50件次", unit: "件次" }),
    ]);

    expect(await select({ unit: ["万美元"] }, source)).toMatchObject([{ unit: "美元" }]);
    expect(await select({ unit: ["公里岸线"] }, source)).toMatchObject([{ unit: "公里" }]);
    expect(await select({ unit: ["次"] }, source)).toEqual([]);
  });

  it("wants every word in indicator, heading or clause", async () => {
    const found = await selectFigures(aSource(), { indicator: ["复议", "受理"] });

    const contexts = found.map(({ figure, text }) =>
      [
        figure.indicator,
        figure.sectionPath.at(-1) ?? "",
        sliceSpan(text.clean.text, figure.clauseSpan),
      ].join(" "),
    );
    expect(contexts).not.toEqual([]);
    expect(contexts.filter((one) => !(one.includes("复议") && one.includes("受理")))).toEqual([]);
  });

  it("puts figures whose indicator has the words before those whose heading has them", async () => {
    const found = await select({ indicator: ["复议"] });

    const isNamed = found.map(({ indicator }) => indicator.includes("复议"));
    expect(isNamed).toEqual([...isNamed].sort((a, b) => Number(b) - Number(a)));
    expect(new Set(isNamed)).toEqual(new Set([true, false]));
  });

  it("takes words that people use for those of the reports", async () => {
    const asked = await select({ indicator: ["民告官"] });

    expect(asked).not.toEqual([]);
    expect(asked.map(({ indicator }) => indicator)).toContain("行政诉讼败诉率");
  });

  it("reads full-width and half-width, capital and small letters alike", async () => {
    expect(await select({ indicator: ["１２３４５"] })).toEqual(
      await select({ indicator: ["12345"] }),
    );
    expect(await select({ indicator: ["ＡＩ"] })).not.toEqual([]);
    expect(await select({ indicator: ["ai"] })).toEqual(await select({ indicator: ["ＡＩ"] }));
  });

  it("stops at the number asked for", async () => {
    expect(await select({ top: 3 })).toEqual(figures.slice(0, 3));
  });
});
