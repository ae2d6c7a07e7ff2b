import { describe, expect, it } from "vitest";
import { understand } from "../../src/question/understand.ts";
import { theScopeContext } from "./the-scope-context.ts";

// The latest reports are of 2023 (威海市) and of 2021; this year is 2026.
const context = { ...(await theScopeContext()), referenceYear: 2026 };

describe("planningYear", () => {
  it.each([
    ["环翠明年普法怎么抓", "huancui-2021", 2022],
    ["威海今年有什么打算", "weihai-2023", 2024],
  ])("reads %s by the latest report", async (question, id, planYear) => {
    const { scope } = await understand(question, [], context);

    expect(scope).toMatchObject({
      reports: [{ id }],
      planYear,
      relativeYears: [{ year: planYear }],
    });
  });

  it.each(["环翠今年复议受理多少件", "威海去年有什么打算", "环翠今年普法怎么抓的"])(
    "counts from the year of today in %s",
    async (question) => {
      const { scope } = await understand(question, [], context);

      expect(scope).toMatchObject({ reports: [], relativeYears: [{ referenceYear: 2026 }] });
    },
  );

  it("counts from the year of today where the report of the year before tells of the plans", async () => {
    const { scope } = await understand("威海今年有什么打算", [], {
      ...context,
      referenceYear: 2024,
    });

    expect(scope).toMatchObject({ planYear: 2024, relativeYears: [{ referenceYear: 2024 }] });
  });
});
