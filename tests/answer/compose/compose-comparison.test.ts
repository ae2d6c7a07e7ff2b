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
});
