import { describe, expect, it } from "vitest";
import { ask } from "../../support/opened-app.ts";

describe("composeUndivided", () => {
  it("gives no number of the whole for each of its parts, and cites it as related", async () => {
    const answer = await ask("威海23年下面各区市的复议分别办了几件");

    expect(answer).toMatchObject({ kind: "abstention", lack: { reason: "not-stated" } });
    expect(answer.citations[0]?.quote).toContain("市本级共办理行政复议案件121件");
  });

  it("leaves the number of the whole where the whole is asked about", async () => {
    const answer = await ask("威海23年的复议办了几件");

    expect(answer.figures[0]).toMatchObject({ raw: "121件" });
  });
});
