/** Asking: texts that are questions, follow-ups, and edits of questions asked before.
 *
 * @module
 */
import { Composer, type Context } from "grammy";
import type { Answer } from "../answer/answer.ts";
import type { App } from "../app.ts";
import { BOT_TEXT, buildingText } from "../render/bot-copy.ts";
import { plainMessage } from "../render/telegram-message.ts";
import { renderTelegramAnswer } from "../render/telegram.ts";
import { isCommand, namesMe, repliedTo, spokenText } from "./addressing.ts";
import { newId, threadOf, type BotParts } from "./parts.ts";
import { chatOf, deliver } from "./deliver.ts";
import type { AnswerRecord } from "./state/answer-records.ts";
import type { SessionKey } from "./state/sessions.ts";
import { whileTyping } from "./typing.ts";

/** A question of a chat. */
export interface ChatQuestion {
  readonly question: string;
  /** Earlier questions that it may lean on, oldest first. */
  readonly history: readonly string[];
  /** The message that asked; absent where a button did. */
  readonly messageId?: number | undefined;
  /** The answer that this one takes the place of. */
  readonly inPlaceOf?: AnswerRecord;
}

/** The questions that people type. */
export function askComposer(parts: BotParts): Composer<Context> {
  const composer = new Composer();
  composer.command("ask", async (ctx) => {
    const asked = ctx.match.trim();
    const question = asked === "" ? quotedQuestion(ctx) : asked;
    if (question === "") await deliver(ctx, plainMessage(BOT_TEXT.askUsage));
    else await answerQuestion(ctx, parts, typedQuestion(ctx, parts, question));
  });
  composer.on("edited_message:text", (ctx) => answerEdit(ctx, parts));
  composer.on("message:text", async (ctx) => {
    if (isCommand(ctx.msg)) {
      // In a group, what names no bot may be meant for another one.
      if (ctx.chat.type !== "private" && !namesMe(ctx.msg, ctx.me)) return;
      await deliver(ctx, plainMessage(BOT_TEXT.unknownCommand), { replyTo: ctx.msg.message_id });
      return;
    }
    const question = spokenText(ctx.msg, ctx.me);
    await answerQuestion(ctx, parts, typedQuestion(ctx, parts, question));
  });
  composer.on(["message:file", "message:location", "message:contact", "message:poll"], (ctx) =>
    ctx.chat.type === "private" ? deliver(ctx, plainMessage(BOT_TEXT.textOnly)) : undefined,
  );
  return composer;
}

/** Answers a question in its chat, and remembers what follow-ups, buttons and the audit need. */
export async function answerQuestion(
  ctx: Context,
  parts: BotParts,
  asked: ChatQuestion,
): Promise<void> {
  const app = await openedApp(ctx, parts);
  if (app === undefined) return;
  const { question, history, inPlaceOf } = asked;
  const id = inPlaceOf?.id ?? newId();
  const startedAt = performance.now();
  const answer = await whileTyping(ctx, parts.log, () =>
    app.ask({ question, history: history.map((content) => ({ role: "user", content })) }),
  );
  const elapsedMs = performance.now() - startedAt;
  const message = renderTelegramAnswer(answer, {
    answerId: id,
    hasCharts: parts.charts !== undefined,
    hasTables: parts.tables !== undefined,
  });
  const messageIds = await deliver(
    ctx,
    message,
    inPlaceOf === undefined ? {} : { inPlaceOf: inPlaceOf.messageIds },
  );
  remember(ctx, parts, {
    ...asked,
    id,
    messageIds,
    answer,
    elapsedMs,
    version: app.indexes.version,
  });
}

/** The application; where there is none yet, the chat is told why. */
export async function openedApp(ctx: Context, { knowledge }: BotParts): Promise<App | undefined> {
  const app = await knowledge.opened();
  if (app !== undefined) return app;
  const text =
    knowledge.fault === undefined ? buildingText(knowledge.progress) : BOT_TEXT.indexFailed;
  await deliver(ctx, plainMessage(text));
  return undefined;
}

/** Who speaks here, for the conversation. */
export function sessionKeyOf(ctx: Context): SessionKey {
  return { chatId: chatOf(ctx), threadId: threadOf(ctx), userId: ctx.from?.id ?? 0 };
}

/** A question with what it may lean on: the answer replied to, else the conversation so far. */
function typedQuestion(ctx: Context, { state }: BotParts, question: string): ChatQuestion {
  const messageId = ctx.msg?.message_id;
  const original = repliedTo(ctx);
  const answered =
    original === undefined ? undefined : state.answers.byAnswerMessage(chatOf(ctx), original);
  const history =
    answered === undefined
      ? state.sessions.turns(sessionKeyOf(ctx)).map((turn) => turn.question)
      : [...answered.history, answered.question];
  return { question, history, messageId };
}

/** /ask in answer to somebody's message asks what stands there. */
function quotedQuestion(ctx: Context): string {
  const original = ctx.msg?.reply_to_message;
  return original === undefined || original.from?.is_bot === true
    ? ""
    : spokenText(original, ctx.me);
}

async function answerEdit(ctx: Context, parts: BotParts): Promise<void> {
  const message = ctx.editedMessage;
  if (message === undefined) return;
  const { message_id: messageId } = message;
  const record = parts.state.answers.byQuestionMessage(chatOf(ctx), messageId);
  // Not a question when it was new, or too long ago.
  if (record === undefined) return;
  const question = spokenText(message, ctx.me).replace(/^\/ask(?:@\w+)?\s*/u, "");
  if (question === record.question) return;
  await answerQuestion(ctx, parts, {
    question,
    history: record.history,
    messageId,
    inPlaceOf: record,
  });
}

interface Answered extends ChatQuestion {
  readonly id: string;
  readonly messageIds: readonly number[];
  readonly answer: Answer;
  readonly elapsedMs: number;
  readonly version: string;
}

function remember(ctx: Context, { state, now }: BotParts, answered: Answered): void {
  const { id, question, history, messageIds, messageId, answer, elapsedMs, version } = answered;
  const [chatId, userId, at] = [chatOf(ctx), ctx.from?.id ?? 0, now()];
  state.sessions.add(sessionKeyOf(ctx), { answerId: id, question });
  state.answers.put({
    id,
    at,
    chatId,
    userId,
    ...(messageId === undefined ? {} : { questionMessageId: messageId }),
    messageIds,
    question,
    history,
    version,
  });
  state.audit.append({
    kind: "answer",
    at,
    userId,
    chatId,
    answerId: id,
    question,
    answerKind: answer.kind,
    figures: answer.figures.map(({ region, year, indicator, raw }) => ({
      region,
      year,
      indicator,
      raw,
    })),
    reports: [...new Set(answer.citations.map((citation) => citation.file))],
    version,
    elapsedMs: Math.round(elapsedMs * 10) / 10,
  });
}
