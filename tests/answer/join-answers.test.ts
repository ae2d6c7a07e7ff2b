import { describe, expect, it } from "vitest";
import { ask } from "../support/opened-app.ts";

describe("joinAnswers", () => {
  it("claims the figure of each question for its own region, cited under one numbering", async () => {
    const answer = await ask("环翠区调解员几名，威海公职律师办了多少件事");

    expect(answer).toMatchObject({
      kind: "lookup",
      claimCount: 2,
      question: "环翠区调解员几名，威海公职律师办了多少件事",
      understood: { regions: ["环翠区", "威海市"], years: [2021, 2023] },
    });
    expect(answer.figures.slice(0, 2)).toMatchObject([
      { region: "环翠区", raw: "1117名", citation: 1 },
      { region: "威海市", raw: "1100多件", citation: 2 },
    ]);
    expect(answer.citations.map(({ number }) => number)).toEqual([1, 2]);
  });

  it("warns of the question that a report does not answer", async () => {
    const answer = await ask("环翠区复议受理多少件；马尾网民投诉率多少");

    expect(answer).toMatchObject({ kind: "lookup", figures: [{ raw: "50件" }, {}, {}] });
    expect(answer.warnings).toMatchObject([
      { kind: "not-stated", reports: [{ id: "mawei-2021" }], measure: "网民投诉率多少" },
    ]);
  });

  it("shows nothing beside the claims that is claimed itself", async () => {
    const answer = await ask("①环翠区2021年复议受理多少件②纠错率多少③审结多少件");

    expect(answer.figures.map(({ raw }) => raw)).toEqual(["50件", "28.2%", "39件"]);
  });

  it("lists beside a claim no figure of the passages that answer another question", async () => {
    const answer = await ask("环翠普法怎么抓的，行政复议受理了多少件");

    expect(answer.figures.map(({ raw }) => raw)).toEqual(["50件", "39件", "28.2%"]);
  });

  it("tells of the second part in prose that the report does not answer it", async () => {
    const answer = await ask("环翠复议受理多少件，在哪里征求的意见");

    expect(answer).toMatchObject({ kind: "lookup", understood: { regions: ["环翠区"] } });
    expect(answer.warnings).toMatchObject([
      { kind: "not-stated", reports: [{ id: "huancui-2021" }] },
    ]);
  });

  it("cites prose behind figures", async () => {
    const answer = await ask("环翠复议受理多少件？存在哪些问题？");

    expect(answer).toMatchObject({ kind: "lookup", claimCount: 1 });
    expect(answer.citations.length).toBeGreaterThan(1);
    expect(answer.citations.at(1)?.sectionPath.join()).toContain("不足");
  });

  it("abstains where no question is answered, and names both", async () => {
    const answer = await ask("环翠区网民投诉率多少？杭州市复议受理多少件？");

    expect(answer).toMatchObject({
      kind: "abstention",
      lack: { reason: "not-stated" },
      warnings: [{ kind: "missing-reports", missing: [{ region: { name: "杭州市" } }] }],
    });
  });
});
