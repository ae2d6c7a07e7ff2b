import { describe, expect, it } from "vitest";
import { ask } from "../../support/opened-app.ts";

describe("composeAdmissions", () => {
  it("lists those that say it in other words, and not those that lack another thing", async () => {
    const answer = await ask("2021年的报告里，哪几个区说执法人手不够？");

    expect(answer).toMatchObject({
      kind: "list",
      groups: [{ region: "峄城区" }, { region: "环翠区" }],
      silent: ["大武口区2021年", "马尾区2021年"],
    });
  });

  it("reads sections on shortcomings only, since others speak of the same as done well", async () => {
    const answer = await ask("执法三项制度没落实好、走样的，哪几个区在报告里自己认了？");

    expect(answer.citations.map(({ region }) => region)).toEqual(["峄城区", "大武口区"]);
  });

  it("says so where no report admits it", async () => {
    expect(await ask("哪些区承认信访积案太多")).toMatchObject({ kind: "abstention" });
  });
});
