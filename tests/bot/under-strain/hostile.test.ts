import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aBot, STAFF, STRANGER } from "../../support/a-bot.ts";
import { aPerson } from "../../support/fake-bot-api/person.ts";

/** Everything that has broken bots: markup of every kind, marks of direction, zalgo, halves of pairs, walls of emoji. */
const HOSTILE = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        "环翠区",
        "2021年",
        "行政复议",
        "受理",
        "多少件",
        "比较",
        "马尾",
        "哪些区",
        "有哪些做法",
        "？",
        "\n",
        "<b>",
        "</b>",
        "<script>",
        "&lt;",
        "&amp;",
        "*",
        "_",
        "__",
        "~",
        "`",
        "```",
        "[x](http://x)",
        "||",
        ">",
        "**",
        "\u202E",
        "\u2066",
        "\u200F",
        "\u200B",
        "\uFEFF",
        "\0",
        "\uD83D",
        "\uDE00",
        "👨‍👩‍👧‍👦",
        "Z̷̢̛͕͝a̵͉͐l̴̰͝g̶̺̈o̷͓͒",
        "%s",
        "${x}",
        "{{x}}",
        "/start",
        "/ask",
        "@wenbao_test_bot",
        "http://x.y",
        "'; DROP TABLE",
        "../../etc/passwd",
        "１２３",
        "㈠",
        "\u3000",
      ),
      { maxLength: 60 },
    )
    .map((pieces) => pieces.join("")),
  fc.integer({ min: 1, max: 2048 }).map((count) => "😀".repeat(count)),
  fc.integer({ min: 1, max: 4096 }).map((count) => "环".repeat(count)),
);

/** Commands with anything behind them. */
const COMMAND = fc
  .tuple(
    fc.constantFrom(
      "/ask ",
      "/compare ",
      "/feedback ",
      "/allow ",
      "/reports ",
      "/help ",
      "/new ",
      "",
    ),
    HOSTILE,
  )
  .map(([command, text]) => `${command}${text}`.slice(0, 4096))
  .filter((text) => text.trim() !== "");

const MESSAGE_COUNT = 2200;

describe("hostile messages", () => {
  it("are all answered with texts that Telegram takes, and strangers are answered nothing", async () => {
    const { api, parts, settle } = await aBot();
    const texts = fc.sample(COMMAND, { numRuns: MESSAGE_COUNT, seed: 20_231_123 });
    const [staff, stranger] = [aPerson(api, STAFF), aPerson(api, STRANGER)];

    for (const [i, text] of texts.entries()) {
      await (i % 10 === 9 ? stranger : staff).say(text);
      if (i % 50 === 49) await settle();
    }
    await settle();

    const refused = api.calls.filter(({ isOk, method }) => !isOk && method !== "getUpdates");
    const faults = parts.state.audit.since(0).filter(({ kind }) => kind === "fault");
    const toStrangers = api
      .botMessages(STRANGER)
      .filter(({ text }) => text?.includes("没有使用权限") !== true);
    expect(
      refused.map(({ method, refusal, parameters }) => ({ method, refusal, parameters })),
    ).toEqual([]);
    expect(faults).toEqual([]);
    expect(toStrangers).toEqual([]);
    expect(api.botMessages(STAFF).length).toBeGreaterThanOrEqual(MESSAGE_COUNT * 0.9);
  }, 120_000);

  it("as callback data do nothing and are answered", async () => {
    const { api, staff, parts, settle, after } = await aBot();
    const [answer] = await after(() => staff.say("环翠区2021年行政复议受理了多少件？"));
    if (answer === undefined) throw new Error("no answer");
    const codes = [
      "s",
      "f",
      "r",
      "c",
      "t",
      "o",
      "q",
      "e",
      "rp",
      "sp",
      "rf",
      "ci",
      "cr",
      "cy",
      "cp",
      "ca",
      "cx",
      "uk",
      "ud",
      "uu",
    ];
    const made = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc
        .tuple(
          fc.constantFrom("1", "2", ""),
          fc.constantFrom(...codes),
          fc.array(fc.constantFrom("aaaaaaaa", "0", "1", "9999", "-1", "good", "zz", ""), {
            maxLength: 3,
          }),
        )
        .map(([format, code, fields]) => [format, code, ...fields].join(":")),
    );

    for (const data of fc.sample(made, { numRuns: 300, seed: 20_231_123 })) {
      await staff.pressData(answer, data);
    }
    await settle();

    expect(api.calls.filter(({ isOk, method }) => !isOk && method !== "getUpdates")).toEqual([]);
    expect(parts.state.audit.since(0).filter(({ kind }) => kind !== "answer")).toEqual([]);
    expect(api.openPresses.size).toBe(0);
  }, 30_000);
});
