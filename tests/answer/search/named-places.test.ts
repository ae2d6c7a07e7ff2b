import { describe, expect, it } from "vitest";
import { ask } from "../../support/opened-app.ts";

describe("speaksOfPlaces", () => {
  it("quotes what the report of the region above says of the place", async () => {
    const answer = await ask("环翠区桥头镇2021年发放了什么");

    expect(answer.citations[0]?.quote).toContain("桥头镇");
  });

  it("claims nothing of the region above for a place that its report does not name", async () => {
    expect(await ask("文登区2023年行政复议受理多少件")).toMatchObject({ kind: "abstention" });
  });
});
