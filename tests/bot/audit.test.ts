import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openState } from "../../src/bot/open-state.ts";
import { silentLog } from "../../src/log.ts";
import { aBot, ADMIN, STAFF, STRANGER } from "../support/a-bot.ts";

const FIGURE = "环翠区2021年行政复议受理了多少件？";
const DAY_MS = 86_400_000;

/** Everything that stands in a directory. */
function filesOf(directory: string): string {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
    .join("");
}

describe("the audit log", () => {
  it("tells who asked what, which figures were given, and from which index", async () => {
    const { staff, parts, knowledge, after } = await aBot();

    await after(() => staff.say(FIGURE));

    const [record] = parts.state.audit.since(0);
    expect(record).toMatchObject({
      kind: "answer",
      userId: STAFF,
      question: FIGURE,
      answerKind: "lookup",
      reports: ["huancui-2021.txt"],
      version: knowledge.app?.indexes.version,
    });
    expect(record?.kind === "answer" ? record.figures[0] : undefined).toEqual({
      region: "环翠区",
      year: 2021,
      indicator: "受理行政复议案件数",
      raw: "50件",
    });
  });

  it("tells who was refused and what admins did", async () => {
    const { admin, stranger, parts, after } = await aBot();

    await after(() => stranger.say(FIGURE), STRANGER);
    await after(() => admin.say("/allow 5"), ADMIN);

    expect(parts.state.audit.since(0)).toEqual([
      expect.objectContaining({ kind: "refused", userId: STRANGER }),
      expect.objectContaining({ kind: "admin", deed: "allow", object: "5", userId: ADMIN }),
    ]);
  });

  it("is a file a day, and days past the retention are removed", async () => {
    let time = Date.parse("2024-03-01T12:00:00Z");
    const { staff, config, after, service } = await aBot({
      config: { retentionDays: 2 },
      parts: { now: () => time },
    });
    const directory = join(config.stateDirectory, "audit");
    for (let day = 0; day < 4; day++) {
      await after(() => staff.say(FIGURE));
      time += DAY_MS;
    }
    const before = readdirSync(directory);
    await service.stop();

    openState(config, () => time, silentLog);

    expect(before).toEqual(["01", "02", "03", "04"].map((day) => `2024-03-${day}.jsonl`));
    expect(readdirSync(directory)).toEqual(["2024-03-03.jsonl", "2024-03-04.jsonl"]);
  });

  it("leaves nothing that was said behind, in whatever file, once the retention is over", async () => {
    let time = Date.parse("2024-03-01T12:00:00Z");
    const { staff, config, after, service } = await aBot({
      config: { retentionDays: 2 },
      parts: { now: () => time },
    });
    await after(() => staff.say(FIGURE));
    await after(() => staff.say("/compare 人民调解"));
    await service.stop();
    const before = filesOf(config.stateDirectory);
    time += 4 * DAY_MS;

    openState(config, () => time, silentLog).flush();

    expect(before).toContain(FIGURE);
    expect(before).toContain("人民调解");
    expect(filesOf(config.stateDirectory)).not.toMatch(/环翠区|人民调解/u);
  });

  it("is readable for nobody else", async () => {
    const { staff, config, after } = await aBot();
    await after(() => staff.say(FIGURE));

    expect(statSync(config.stateDirectory).mode & 0o077).toBe(0);
  });

  it("holds no token", async () => {
    const { staff, config, after, service } = await aBot();
    await after(() => staff.say(FIGURE));
    await service.stop();

    const files = filesOf(config.stateDirectory);

    expect(files).toContain(FIGURE);
    expect(files).not.toContain(config.token);
  });
});

describe("/stats", () => {
  it("counts people, questions, opinions (of each person the last) and refusals", async () => {
    const { staff, admin, stranger, after } = await aBot();
    const [answer] = await after(() => staff.say(FIGURE));
    if (answer === undefined) throw new Error("no answer");
    await after(() => staff.press(answer, "👎"));
    await after(() => staff.press(answer, "👍"));
    await after(() => staff.say("北京市2021年行政复议多少件？"));
    await after(() => stranger.say(FIGURE), STRANGER);

    const [stats] = await after(() => admin.say("/stats"), ADMIN);

    expect(stats?.text).toContain(
      "最近24小时：1人提问2次，未能回答1次，👍1 👎0，意见0条，拒绝1次，出错0次",
    );
    expect(stats?.text).toContain("已运行1小时0分钟，内存200 MB");
  });
});
