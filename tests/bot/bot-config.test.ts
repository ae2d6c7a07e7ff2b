import { describe, expect, it } from "vitest";
import { readSettings } from "../../src/bot/bot-config.ts";
import { ConfigError } from "../../src/errors.ts";

const TODAY = new Date("2024-06-01");
const TOKEN = "123456:TEST-TOKEN";

function faultsOf(environment: Record<string, string>): string {
  try {
    readSettings(environment, TODAY);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return "";
}

describe("readSettings", () => {
  it("lets nobody in and polls Telegram itself where only the token is set", () => {
    const { bot } = readSettings({ BOT_TOKEN: TOKEN }, TODAY);

    expect(bot).toEqual({
      token: TOKEN,
      admins: new Set(),
      allowedUsers: new Set(),
      allowedChats: new Set(),
      apiRoot: "https://api.telegram.org",
      stateDirectory: ".state",
      retentionDays: 90,
      requestsPerMinute: 20,
      sessionMinutes: 30,
    });
  });

  it("reads lists with any separator people use", () => {
    const { bot } = readSettings(
      { BOT_TOKEN: TOKEN, ALLOWED_USERS: "1, 2，3、4 5;6", ALLOWED_CHATS: "-1001234567890" },
      TODAY,
    );

    expect([...bot.allowedUsers]).toEqual([1, 2, 3, 4, 5, 6]);
    expect([...bot.allowedChats]).toEqual([-1_001_234_567_890]);
  });

  it("takes the webhook with its secret and port", () => {
    const { bot } = readSettings(
      {
        BOT_TOKEN: TOKEN,
        WEBHOOK_URL: "https://bot.example.gov.cn/telegram",
        WEBHOOK_SECRET: "sixteen-letters-x",
        PORT: "8080",
      },
      TODAY,
    );

    expect(bot.webhook).toEqual({
      url: "https://bot.example.gov.cn/telegram",
      secret: "sixteen-letters-x",
      port: 8080,
    });
  });

  it("drops the slash at the end of the API's root", () => {
    const { bot } = readSettings(
      { BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: "http://127.0.0.1:81/" },
      TODAY,
    );

    expect(bot.apiRoot).toBe("http://127.0.0.1:81");
  });

  it.each([
    ["BOT_TOKEN", ""],
    ["BOT_TOKEN", "abc"],
    ["BOT_TOKEN", "123456:short"],
    ["ALLOWED_USERS", "1,two"],
    ["ADMINS", "1.5"],
    ["WEBHOOK_URL", "ftp://x.y"],
    ["WEBHOOK_SECRET", "short"],
    ["WEBHOOK_SECRET", "with blanks in between"],
    ["PORT", "70000"],
    ["TELEGRAM_API_ROOT", "telegram"],
    ["HTTPS_PROXY", "proxy:3128"],
    ["RETENTION_DAYS", "0"],
    ["RATE_LIMIT", "many"],
    ["SESSION_MINUTES", "-1"],
  ])("refuses %s = %j by name, without the value", (name, value) => {
    const faults = faultsOf({ BOT_TOKEN: TOKEN, [name]: value });

    expect(faults).toContain(name);
    expect(value === "" || !faults.includes(value)).toBe(true);
  });

  it("asks for the secret of a webhook, and for the webhook of a secret", () => {
    expect(faultsOf({ BOT_TOKEN: TOKEN, WEBHOOK_URL: "https://x.y/z" })).toContain(
      "WEBHOOK_SECRET",
    );
    expect(faultsOf({ BOT_TOKEN: TOKEN, WEBHOOK_SECRET: "sixteen-letters-x" })).toContain(
      "WEBHOOK_SECRET",
    );
  });

  it("names all faults at once, those of answering too", () => {
    const faults = faultsOf({ PORT: "x", REFERENCE_YEAR: "x", WEBHOOK_URL: "https://x.y/z" });

    expect(faults.match(/BOT_TOKEN|PORT|REFERENCE_YEAR|WEBHOOK_SECRET/gu)?.sort()).toEqual([
      "BOT_TOKEN",
      "PORT",
      "REFERENCE_YEAR",
      "WEBHOOK_SECRET",
    ]);
  });
});
