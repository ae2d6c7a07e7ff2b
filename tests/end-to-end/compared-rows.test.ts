/** Which rows comparisons have over the reports of the repository: none of another thing, none of a part alone. */
import { describe, expect, it } from "vitest";
import { ask } from "../support/opened-app.ts";

/** 马尾区 113件: region and amount of every figure of the answer, in its order. */
async function rowsOf(question: string): Promise<readonly string[]> {
  const answer = await ask(question);
  return "figures" in answer ? answer.figures.map(({ region, raw }) => `${region} ${raw}`) : [];
}

describe("the rows of a comparison", () => {
  // Some reports count the papers of both bodies together, some apart.
  it("are looked for by each of two bodies that the question names together", async () => {
    const rows = await rowsOf("各区人大建议和政协提案办了多少件");

    expect(rows).toEqual(expect.arrayContaining(["马尾区 56件", "马尾区 113件", "峄城区 122件"]));
    expect(rows).toEqual(expect.arrayContaining(["大武口区 29件", "大武口区 76件"]));
  });

  it("give both sorts of bodies where a report counts them apart", async () => {
    const rows = await rowsOf("环翠和峄城的调解组织各多少个");

    expect(rows).toEqual(expect.arrayContaining(["环翠区 260个", "峄城区 439个", "峄城区 14个"]));
  });

  it("are set against each other where one of three reports states nothing", async () => {
    const answer = await ask("网上能办的比例威海、峄城、环翠哪个高，高几个点？");

    expect(answer).toMatchObject({ kind: "comparison", order: "high" });
    expect("figures" in answer && answer.figures.map(({ value }) => value)).toEqual([
      100, 93.1, 6.9,
    ]);
  });
});
