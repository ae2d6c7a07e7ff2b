import { describe, expect, it } from "vitest";
import { ask } from "../../support/opened-app.ts";

/** The claims and whether anything is said to be lacking. */
async function answered(
  question: string,
): Promise<{ readonly claims: readonly string[]; readonly isLacking: boolean }> {
  const answer = await ask(question);
  const claims =
    answer.kind === "lookup"
      ? answer.figures.slice(0, answer.claimCount).map(({ raw }) => raw)
      : [];
  return { claims, isLacking: answer.warnings.some(({ kind }) => kind === "not-stated") };
}

describe("withFoundBeside", () => {
  it.each([
    ["峄城“一件事”上线了几件，涉及几个部门", ["40件", "33个"]],
    ["马尾最多跑一趟和一趟不用跑分别在福州排第几", ["第三", "第二"]],
    ["峄城述法的有多少人，考法的有多少人", ["240余名", "2950余名"]],
  ])("tells what stands beside the figure found, and lacks nothing: %s", async (question, raws) => {
    expect(await answered(question)).toEqual({ claims: raws, isLacking: false });
  });

  it("says of no part that it is lacking that names no thing", async () => {
    expect(await answered("峄城连续几年让科级干部写述法报告，多少人")).toEqual({
      claims: ["600余"],
      isLacking: false,
    });
  });

  it("says that a part is lacking that nothing beside the figure fits", async () => {
    expect(await answered("环翠复议受理多少件，听证多少件")).toEqual({
      claims: ["50件"],
      isLacking: true,
    });
  });
});
