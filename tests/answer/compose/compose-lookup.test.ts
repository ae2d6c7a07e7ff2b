import { describe, expect, it } from "vitest";
import { ask } from "../../support/opened-app.ts";

describe("composeLookup", () => {
  it("names what of a list the report does not state, and gives nothing else for it", async () => {
    const answer = await ask("环翠区行政复议和行政诉讼各多少件");

    expect(answer).toMatchObject({
      kind: "lookup",
      claimCount: 1,
      figures: [{ raw: "50件" }, {}, {}],
    });
    expect(answer.warnings).toMatchObject([{ kind: "not-stated", measure: "行政诉讼多少件" }]);
  });

  it.each([
    ["大武口行政复议和行政诉讼各多少件", ["4件", "40件"]],
    ["威海信访积案化解率和群众满意率分别是多少", ["95.86%", "98%以上"]],
    ["马尾区人大代表意见、政协提案和行政复议案件各是多少", ["56件", "113件", "15件"]],
    ["威海清文件，改的、废的分别多少", ["40件", "119件"]],
    ["威海清文件，改了几件，废了几件", ["40件", "119件"]],
    ["环翠规范性文件，政府的、部门的各几件", ["3件", "10件"]],
    ["马尾评查案卷里处罚和许可各多少本", ["59本", "85本"]],
  ])("gives each thing of %s", async (question, raws) => {
    const answer = await ask(question);

    expect(answer.figures.slice(0, raws.length).map(({ raw }) => raw)).toEqual(raws);
    expect(answer.warnings).toEqual([]);
  });
});
