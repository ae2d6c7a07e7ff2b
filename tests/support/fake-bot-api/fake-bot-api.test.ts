import { describe, expect, it, onTestFinished } from "vitest";
import { FAKE_TOKEN, FakeBotApi } from "./fake-bot-api.ts";
import { aPerson } from "./person.ts";

interface Reply {
  readonly ok: boolean;
  readonly result?: unknown;
  readonly description?: string;
}

/** A double with somebody whose chat it knows, and a way to call it without any library. */
async function anApi(): Promise<{
  api: FakeBotApi;
  call: (method: string, parameters?: object, token?: string) => Promise<Reply>;
}> {
  const api = new FakeBotApi();
  const root = await api.start();
  onTestFinished(() => api.stop());
  await aPerson(api, 7).say("你好");
  return {
    api,
    call: async (method, parameters = {}, token = FAKE_TOKEN) => {
      const response = await fetch(`${root}/bot${token}/${method}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(parameters),
      });
      return (await response.json()) as Reply;
    },
  };
}

const bold = (offset: number, length: number): object => ({ type: "bold", offset, length });

describe("FakeBotApi", () => {
  it("refuses a token that it does not know, and a method that does not exist", async () => {
    const { call } = await anApi();

    expect(await call("getMe", {}, "1:x")).toMatchObject({
      ok: false,
      description: "Unauthorized",
    });
    expect(await call("sendPoetry")).toMatchObject({ ok: false, description: "Not Found" });
  });

  it.each([
    ["an empty text", { text: " " }, "message text is empty"],
    ["a text that is too long", { text: "环".repeat(4097) }, "message is too long"],
    ["a half of a pair", { text: "\uD83D" }, "UTF-8"],
    ["an entity beyond the text", { text: "环翠", entities: [bold(1, 2)] }, "beyond text"],
    ["an entity that cuts a character", { text: "😀", entities: [bold(0, 1)] }, "cuts a character"],
    [
      "entities that cross",
      { text: "环翠区", entities: [bold(0, 2), { ...bold(1, 2), type: "italic" }] },
      "entities cross",
    ],
    ["markup instead of entities", { text: "<b>x</b>", parse_mode: "HTML" }, "parse_mode"],
    ["a chat that never wrote", { chat_id: 8, text: "x" }, "chat not found"],
    [
      "a reply to nothing",
      { text: "x", reply_parameters: { message_id: 99 } },
      "replied not found",
    ],
    [
      "callback data of more than 64 bytes",
      {
        text: "x",
        reply_markup: { inline_keyboard: [[{ text: "y", callback_data: "环".repeat(22) }]] },
      },
      "BUTTON_DATA_INVALID",
    ],
  ])("refuses %s", async (_, parameters, reason) => {
    const { call } = await anApi();

    const reply = await call("sendMessage", { chat_id: 7, ...parameters });

    expect(reply.ok).toBe(false);
    expect(reply.description).toContain(reason);
  });

  it("refuses an edit that changes nothing", async () => {
    const { call } = await anApi();
    await call("sendMessage", { chat_id: 7, text: "x" });

    const reply = await call("editMessageText", { chat_id: 7, message_id: 2, text: "x" });

    expect(reply.description).toContain("message is not modified");
  });

  it("lets a press be answered once", async () => {
    const { api, call } = await anApi();
    api.openPresses.add("p");

    const replies = [
      await call("answerCallbackQuery", { callback_query_id: "p" }),
      await call("answerCallbackQuery", { callback_query_id: "p" }),
    ];

    expect(replies.map(({ ok }) => ok)).toEqual([true, false]);
  });

  it("gives updates again until they are confirmed by the next offset", async () => {
    const { call } = await anApi();
    const first = await call("getUpdates");
    const again = await call("getUpdates");
    const confirmed = await call("getUpdates", { offset: 1001 });

    expect(again.result).toEqual(first.result);
    expect(confirmed.result).toEqual([]);
  });
});
