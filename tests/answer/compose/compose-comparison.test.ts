import { describe, expect, it } from "vitest";
import { ask } from "../../support/opened-app.ts";

describe("composeComparison", () => {
  it.each([
    ["大武口和马尾2021年行政诉讼案件合计多少件", "40件＋4件＝44件"],
    ["大武口和马尾没调成的纠纷一共多少件", "（1826件－1782件）＋（1788件－1768件）＝64件"],
  ])("adds up over regions for %s, with the formula first", async (question, formula) => {
    const answer = await ask(question);

    expect(answer.figures[0]).toMatchObject({ computed: true, formula });
  });

  it.each([
    ["2021年四个区加起来制定了多少件规范性文件", "not-stated"],
    ["环翠和威海的复议案件一共多少件", "nested"],
  ])("says of %s what is %s", async (question, kind) => {
    expect((await ask(question)).warnings.map((warning) => warning.kind)).toContain(kind);
  });

  it("adds nothing up where one region lies in another", async () => {
    const answer = await ask("环翠和威海的复议案件一共多少件");

    expect(answer.figures.some((figure) => figure.computed)).toBe(false);
  });

  it.each([
    ["建议提案办理：马尾（人大、政协合计）与峄城21年各办理几件，差多少", "169件－122件＝47件"],
    ["马尾和大武口政协提案谁办得多，大武口主办协办合计算", "76件＋131件＝207件"],
    ["大武口的提案（主办加协办）和马尾的提案哪个多", "76件＋131件＝207件"],
  ])("reckons in %s as it says of one region", async (question, formula) => {
    const answer = await ask(question);

    expect(answer.figures.map((figure) => figure.formula)).toContain(formula);
  });

  it("lists the parts of the region of which it is said, and no others", async () => {
    const answer = await ask("环翠跟峄城的调解组织谁铺得多，峄城镇村的、行业的都要列");

    expect(answer.figures.map(({ raw }) => raw)).toEqual(["260个", "439个", "14个"]);
  });

  it("takes no brackets for a thing that is compared", async () => {
    const answer = await ask("环翠（2021年）和峄城的复议受理谁多");

    expect(answer.figures.map(({ raw }) => raw)).toEqual(["50件", "27件"]);
  });
});
