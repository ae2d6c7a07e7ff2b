import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { equalTopics } from "../../../src/answer/search/equal-names.ts";
import { silentLog } from "../../../src/log.ts";
import { openApp } from "../../../src/open.ts";
import { aFigure } from "../../support/figures.ts";
import { aTemporaryDirectory } from "../../support/temporary-directory.ts";
import { MODEL_DIRECTORY, REFERENCE_YEAR } from "../../support/the-app.ts";

const INVENTED = new URL("../../gold/invented-2/corpus", import.meta.url).pathname;

const named = (indicator: string) => aFigure({ indicator, indicatorWords: indicator, basis: [] });

describe("equalTopics", () => {
  it("puts the name that the figures bear for one that none bears", () => {
    const figures = [named("新登记经营主体数"), named("复议案件受理数")];

    expect(equalTopics("新登记市场主体多少户", figures)).toEqual(["新登记经营主体多少户"]);
    expect(equalTopics("社区矫正对象多少人", [named("接收社区服刑人员数")])).toEqual([
      "社区服刑对象多少人",
    ]);
    expect(equalTopics("出庭应诉率多少", [named("行政负责人出庭率")])).toEqual(["出庭率多少"]);
  });

  it("leaves a name that some figure bears", () => {
    const figures = [named("新登记经营主体数"), named("检查市场主体数")];

    expect(equalTopics("新登记市场主体多少户", figures)).toEqual([]);
  });

  it.each(["新登记市场主体多少户", "复议受理多少件"])("gives nothing for %s of others", (topic) => {
    expect(equalTopics(topic, [named("检查企业数")])).toEqual([]);
  });
});

describe("a look-up by a name that the report does not have", () => {
  it("finds what the report calls otherwise", { timeout: 120_000 }, async () => {
    const app = await openApp(
      {
        corpusDirectory: INVENTED,
        modelDirectory: MODEL_DIRECTORY,
        indexDirectory: join(await aTemporaryDirectory(), "index"),
      },
      { log: silentLog, referenceYear: REFERENCE_YEAR },
    );

    // 玉溪市: 全市经营主体总量31.86万户
    const answer = await app.ask({ question: "玉溪2022年市场主体总量多少" });

    expect(answer.kind).toBe("lookup");
    expect(answer.figures.map(({ raw }) => raw)).toContain("31.86万户");
  });
});
