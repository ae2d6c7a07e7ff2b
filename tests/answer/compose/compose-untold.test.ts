import { describe, expect, it } from "vitest";
import { renderAnswer, PLAIN } from "../../../src/render/terminal.ts";
import { ask } from "../../support/opened-app.ts";

describe("composeUntold", () => {
  it("gives the reports that do not mention a matter, and cites those that do", async () => {
    const answer = await ask("哪些区没有提到信访");

    expect(answer).toMatchObject({
      kind: "list",
      untold: "信访",
      silent: ["大武口区2021年", "马尾区2021年"],
      groups: [{ region: "环翠区" }, { region: "峄城区" }],
    });
    expect(answer.citations.every(({ quote }) => quote.includes("信访"))).toBe(true);
  });

  it("asks for each word of the matter within one sentence", async () => {
    const answer = await ask("没有提到行政复议纠错率的有哪些");

    expect(answer).toMatchObject({ silent: ["大武口区2021年", "峄城区2021年"] });
  });

  it("takes a section about shortcomings for their mention, and says that all mention it", async () => {
    const answer = await ask("哪些报告没写存在问题");

    expect(answer).toMatchObject({ kind: "list", silent: [] });
    expect(renderAnswer(answer, PLAIN)).toContain("各报告都提到了“存在问题”。");
  });

  it("says in words what was not found", async () => {
    expect(renderAnswer(await ask("哪些区没有提到信访"), PLAIN)).toContain(
      "没有查到提到“信访”的：大武口区2021年、马尾区2021年。提到的：环翠区2021年、峄城区2021年。",
    );
  });
});
