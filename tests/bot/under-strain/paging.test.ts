import { describe, expect, it } from "vitest";
import type { App } from "../../../src/app.ts";
import type { ReportId } from "../../../src/documents/report.ts";
import { aBot, ADMIN, labelsOf, type RunningBot } from "../../support/a-bot.ts";
import type { Message } from "../../support/fake-bot-api/telegram-objects.ts";
import { app } from "../../support/opened-app.ts";

const REPORT_COUNT = 30;

/** The application, as if its first report were there for thirty districts. */
function aWideApp(): App {
  const reports = app.indexes.reports.slice(0, 1).flatMap((report) =>
    Array.from({ length: REPORT_COUNT }, (_, i) => {
      const name = `第${String(i + 1).padStart(2, "0")}区`;
      const region = { ...report.region, name, fullName: name };
      return { ...report, id: `report-${String(i)}` as ReportId, region };
    }),
  );
  return { ...app, indexes: { ...app.indexes, reports } };
}

/** What the admin is shown for a command, and after each of some presses on it. */
async function pagesOf(command: string, presses: readonly string[]): Promise<readonly Message[]> {
  const bot: RunningBot = await aBot({ open: () => Promise.resolve(aWideApp()) });
  await bot.knowledge.refresh();
  const [first] = await bot.after(() => bot.admin.say(command), ADMIN);
  if (first === undefined) throw new Error("nothing shown");
  const pages = [first];
  for (const label of presses) {
    await bot.after(() => bot.admin.press(first, label), ADMIN);
    pages.push(bot.api.messages.get(ADMIN, first.message_id) ?? first);
  }
  return pages;
}

describe("a list of many reports", () => {
  it.each(["/reports", "/sources"])("%s is turned in place, there and back", async (command) => {
    const pages = await pagesOf(command, ["下一页", "下一页", "下一页", "‹ 上一页"]);

    expect(pages.map(({ text }) => /第\d\/\d页/u.exec(text ?? "")?.[0])).toEqual([
      "第1/4页",
      "第2/4页",
      "第3/4页",
      "第4/4页",
      "第3/4页",
    ]);
    expect(pages.map(({ text }) => /^\d+\. \S+区/mu.exec(text ?? "")?.[0])).toEqual([
      "1. 第01区",
      "9. 第09区",
      "17. 第17区",
      "25. 第25区",
      "17. 第17区",
    ]);
  });
});

describe("many regions to choose from", () => {
  it("are turned in place, and stay chosen", async () => {
    const pages = await pagesOf("/compare 调解", ["第01区", "下一页", "第30区", "‹ 上一页"]);

    expect(labelsOf(pages[0])).toContain("第24区");
    expect(labelsOf(pages[0])).not.toContain("第25区");
    expect(pages.at(3)?.text).toContain("地区：第01区、第30区");
    expect(labelsOf(pages.at(3))).toContain("✅ 第30区");
    expect(labelsOf(pages.at(-1))).toContain("✅ 第01区");
  });
});
