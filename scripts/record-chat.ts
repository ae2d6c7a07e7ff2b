/** Writes docs/chat.md and docs/charts from what the bot really answers: `tsx scripts/record-chat.ts`.
 *
 * The bot runs as a process of its own over `corpus/`, against the double of the Bot API.
 *
 * @module
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { FakeBotApi } from "../tests/support/fake-bot-api/fake-bot-api.ts";
import { aPerson, type Person } from "../tests/support/fake-bot-api/person.ts";
import type { Message } from "../tests/support/fake-bot-api/telegram-objects.ts";
import { startBotProcess } from "./bot/bot-process.ts";
import { formatMessage } from "./bot/transcript.ts";
import { runScript } from "./evaluation/run-script.ts";

const DOCS = new URL("../docs/", import.meta.url).pathname;
const STAFF = 7;
const STRANGER = 666;

/** What is said, or pressed under the last answer that has such a button; `picture` is the file of the chart that comes. */
type Step = { readonly says: string } | { readonly presses: string; readonly picture?: string };

const CHAT: readonly Step[] = [
  { says: "/start" },
  { says: "环翠区2021年行政复议受理了多少件？" },
  { presses: "出处 1" },
  { presses: "相关指标" },
  { says: "那马尾区呢？" },
  { says: "2021年四个区的行政复议案件数谁最多？" },
  { presses: "图表", picture: "reviews-accepted.png" },
  { presses: "Excel" },
  { says: "各区2021年行政复议纠错率谁高？" },
  { presses: "图表", picture: "correction-rates.png" },
  { says: "马尾区2021年存在哪些问题？" },
  { says: "北京市2021年行政复议多少件？" },
  { presses: "👍" },
  { says: "/compare 人民调解" },
];

const HEAD = `# 一段对话

问报在 Telegram 里的一段真实对话，由 \`npx tsx scripts/record-chat.ts\` 写下（资料为 corpus/ 里的五篇报告）。\`**\` 之间为粗体，\`_\` 之间为斜体，
\`┃\` 为引文，\`▾\` 为折叠的长引文，方括号为按钮。

\`\`\`text
`;

await runScript(async () => {
  const api = new FakeBotApi();
  const bot = await startBotProcess(await api.start(), { ALLOWED_USERS: String(STAFF) });
  try {
    const pictures = new Map<string, Buffer>();
    const staff = aPerson(api, STAFF);
    const parts: string[] = [];
    for (const step of CHAT) parts.push(await take({ api, staff, pictures }, step));
    const question = "环翠区2021年行政复议受理了多少件？";
    const [refusal] = await answersTo(api, STRANGER, () => aPerson(api, STRANGER).say(question));
    if (refusal !== undefined) {
      parts.push(`没有权限的人：${question}\n问报：\n${formatMessage(refusal)}`);
    }
    // Only now: what was there stays where a step fails.
    await rm(join(DOCS, "charts"), { recursive: true, force: true });
    await mkdir(join(DOCS, "charts"));
    for (const [name, png] of pictures) await writeFile(join(DOCS, "charts", name), png);
    await writeFile(join(DOCS, "chat.md"), `${HEAD}${parts.join("\n\n")}\n\`\`\`\n`);
  } finally {
    await bot.stop();
    await api.stop();
  }
});

interface Recording {
  readonly api: FakeBotApi;
  readonly staff: Person;
  /** Charts that came, by the names of their files. */
  readonly pictures: Map<string, Buffer>;
}

async function take({ api, staff, pictures }: Recording, step: Step): Promise<string> {
  if ("says" in step) {
    const answers = await answersTo(api, STAFF, () => staff.say(step.says));
    return spoken(`工作人员：${step.says}`, answers);
  }
  const label = step.presses;
  const message = api
    .botMessages(STAFF)
    .findLast(({ reply_markup: keyboard }) =>
      keyboard?.inline_keyboard.flat().some(({ text }) => text === label),
    );
  if (message === undefined) throw new Error(`no answer has a button ${label}`);
  const answers = await answersTo(api, STAFF, () => staff.press(message, label));
  if (step.picture !== undefined) pictures.set(step.picture, pictureOf(api, answers));
  const alert = api.calls.findLast(({ method }) => method === "answerCallbackQuery");
  const shown = alert?.parameters["text"];
  return typeof shown === "string"
    ? `（按 ${label}，屏幕上方显示：${shown}）`
    : spoken(`（按 ${label}）`, answers, step.picture);
}

function spoken(said: string, answers: readonly Message[], picture?: string): string {
  const name = picture === undefined ? undefined : `charts/${picture}`;
  return [said, "问报：", ...answers.map((answer) => formatMessage(answer, name))].join("\n");
}

function pictureOf(api: FakeBotApi, answers: readonly Message[]): Buffer {
  const bytes = api.files.bytesOf(answers.at(-1)?.photo?.[0]?.file_id ?? "");
  if (bytes === undefined) throw new Error("no picture came");
  return bytes;
}

/** What the bot writes in answer: a message, or the word over the chat that ends a press. */
async function answersTo(
  api: FakeBotApi,
  chatId: number,
  deed: () => Promise<unknown>,
): Promise<readonly Message[]> {
  const before = api.botMessages(chatId).length;
  const callsBefore = countEnds(api);
  await deed();
  while (countEnds(api) === callsBefore) await sleep(20);
  // The rest of a long answer, and what follows the picture.
  await sleep(500);
  return api.botMessages(chatId).slice(before);
}

function countEnds(api: FakeBotApi): number {
  return api.calls.filter(({ method }) => ["sendMessage", "answerCallbackQuery"].includes(method))
    .length;
}
