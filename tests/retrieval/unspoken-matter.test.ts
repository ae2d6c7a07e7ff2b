import { beforeAll, describe, expect, it } from "vitest";
import type { Figure } from "../../src/figures/figure.ts";
import { statedFigures } from "../../src/indexes/report-contents.ts";
import { unspokenIn } from "../../src/retrieval/unspoken-matter.ts";
import { app, ask } from "../support/opened-app.ts";

describe("unspokenIn", () => {
  const { indexes } = app;
  const reports = indexes.reports.filter(({ id }) => id === "yicheng-2021");
  let figures: readonly Figure[];
  beforeAll(async () => {
    figures = await statedFigures(
      indexes,
      reports.map(({ id }) => id),
    );
  });

  async function unspokenOf(topic: string): Promise<readonly string[]> {
    const isUnspoken = await unspokenIn(indexes, topic, reports);
    return figures.filter(isUnspoken).map(({ raw }) => raw);
  }

  it("tells the figures that stand where nothing names the proceedings asked about", async () => {
    const unspoken = await unspokenOf("行政复议多少件");

    expect(unspoken).toContain("3276件");
    expect(unspoken).not.toContain("39件");
    expect(unspoken).not.toContain("25件");
  });

  it("tells those of other fields of work", async () => {
    const unspoken = await unspokenOf("调解了多少纠纷");

    expect(unspoken).toContain("378项");
    expect(unspoken).not.toContain("3276件");
  });

  it("takes one of several matters for enough", async () => {
    const unspoken = await unspokenOf("行政复议和人民调解各多少件");

    expect(unspoken).not.toContain("39件");
    expect(unspoken).not.toContain("3276件");
  });

  it("leaves all where the topic names no matter of its own", async () => {
    expect(await unspokenOf("审结了多少件")).toEqual([]);
  });

  it("leaves the figures of other reports", async () => {
    const isUnspoken = await unspokenIn(indexes, "行政复议多少件", []);

    expect(figures.filter(isUnspoken)).toEqual([]);
  });

  it.each(["峄城法律援助办了几件", "马尾法律援助办了几件", "峄城21年普法活动办了多少场次"])(
    "keeps %s from being answered with a figure of another matter",
    async (question) => {
      expect((await ask(question)).kind).toBe("abstention");
    },
  );
});
