/** What stands behind an answer, on demand: the passage of a source, its report, figures beside it, chart, table.
 *
 * @module
 */
import { FormattedString } from "@grammyjs/parse-mode";
import { InputFile, type Context } from "grammy";
import type { Citation, ComparisonAnswer } from "../answer/answer.ts";
import { BOT_LABELS, BOT_TEXT, placeText, sourceLine } from "../render/bot-copy.ts";
import { comparisonTitle } from "../render/comparison-title.ts";
import { renderOpenQuote, renderQuote } from "../render/telegram-quote.ts";
import { stack, type TableFormat, type TelegramMessage } from "../render/telegram-message.ts";
import { answerQuestion } from "./ask.ts";
import type { BotParts } from "./parts.ts";
import { chatOf, deliver, replyParameters, threadParameters } from "./deliver.ts";
import type { HandlersOf } from "./presses.ts";
import { recall, type Recalled } from "./recall.ts";
import { relatedFigures, type SectionFigures } from "./related-figures.ts";
import { sendReport } from "./reports.ts";
import { whileTyping } from "./typing.ts";
import { passageAround, type QuotedPassage } from "./whole-passage.ts";

type Kinds = "source" | "source-file" | "related" | "suggestion" | "chart" | "table";

/** Characters of a file's name; Telegram and file systems count bytes, of which a Han character has three. */
const MAX_NAME_LENGTH = 40;

/** The buttons under an answer, but 👍 and 👎. */
export function evidencePresses(parts: BotParts): HandlersOf<Kinds> {
  return {
    source: (ctx, { answer: id, citation: number }) =>
      withCitation(parts, id, number, async ({ app }, citation) => {
        const passage = await passageAround(app.indexes, citation);
        await deliver(ctx, renderSource(id, citation, passage), { replyTo: pressedMessage(ctx) });
      }),
    "source-file": (ctx, { answer: id, citation: number }) =>
      withCitation(parts, id, number, async ({ app }, citation) => {
        const report = app.indexes.reports.find((one) => one.id === citation.reportId);
        if (report === undefined) return;
        await whileTyping(ctx, parts.log, () => sendReport(ctx, app, report), "upload_document");
      }),
    related: async (ctx, { answer: id }) => {
      const recalled = await recall(parts, id);
      if (recalled.kind === "gone") return recalled.why;
      const found = await relatedFigures(recalled.app.indexes, recalled.answer);
      if (found.length === 0) return BOT_TEXT.noRelated;
      await deliver(ctx, renderRelated(found), { replyTo: pressedMessage(ctx) });
      return undefined;
    },
    suggestion: async (ctx, { answer: id, place }) => {
      const recalled = await recall(parts, id);
      if (recalled.kind === "gone") return recalled.why;
      const question = recalled.answer.suggestions[place];
      if (question === undefined) return BOT_TEXT.unknownButton;
      await answerQuestion(ctx, parts, { question, history: [] });
      return undefined;
    },
    chart: (ctx, { answer }) => sendChart(ctx, parts, answer),
    table: (ctx, { answer, format }) => sendTable(ctx, parts, answer, format),
  };
}

async function withCitation(
  parts: BotParts,
  id: string,
  number: number,
  show: (recalled: Recalled & { kind: "recalled" }, citation: Citation) => Promise<void>,
): Promise<string | undefined> {
  const recalled = await recall(parts, id);
  if (recalled.kind === "gone") return recalled.why;
  const citation = recalled.answer.citations.find((one) => one.number === number);
  if (citation === undefined) return BOT_TEXT.unknownButton;
  await show(recalled, citation);
  return undefined;
}

async function sendChart(ctx: Context, parts: BotParts, id: string): Promise<string | undefined> {
  const { charts } = parts;
  if (charts === undefined) return BOT_TEXT.unknownButton;
  return withComparison(parts, id, (answer) =>
    whileTyping(
      ctx,
      parts.log,
      async () => {
        const picture = new InputFile(await charts.render(answer), `${id}.png`);
        await ctx.api.sendPhoto(chatOf(ctx), picture, belowAnswer(ctx));
      },
      "upload_photo",
    ),
  );
}

async function sendTable(
  ctx: Context,
  parts: BotParts,
  id: string,
  format: TableFormat,
): Promise<string | undefined> {
  const { tables } = parts;
  if (tables === undefined) return BOT_TEXT.unknownButton;
  return withComparison(parts, id, (answer) =>
    whileTyping(
      ctx,
      parts.log,
      async () => {
        const file = new InputFile(await tables[format](answer), tableName(answer, format));
        await ctx.api.sendDocument(chatOf(ctx), file, belowAnswer(ctx));
      },
      "upload_document",
    ),
  );
}

async function withComparison(
  parts: BotParts,
  id: string,
  show: (answer: ComparisonAnswer) => Promise<void>,
): Promise<string | undefined> {
  const recalled = await recall(parts, id);
  if (recalled.kind === "gone") return recalled.why;
  if (recalled.answer.kind !== "comparison") return BOT_TEXT.unknownButton;
  await show(recalled.answer);
  return undefined;
}

/** 比较-行政复议案件数.xlsx, without what a file system may mind. */
function tableName(answer: ComparisonAnswer, format: TableFormat): string {
  const title = comparisonTitle(answer).replace(/[^\p{L}\p{N}]+/gu, "");
  return `比较-${Array.from(title).slice(0, MAX_NAME_LENGTH).join("")}.${format}`;
}

function belowAnswer(
  ctx: Context,
): ReturnType<typeof replyParameters> & { message_thread_id?: number } {
  return { ...threadParameters(ctx), ...replyParameters(pressedMessage(ctx)) };
}

function pressedMessage(ctx: Context): number | undefined {
  return ctx.callbackQuery?.message?.message_id;
}

function renderSource(id: string, citation: Citation, passage: QuotedPassage): TelegramMessage {
  return {
    text: stack([
      FormattedString.bold(sourceLine(citation)),
      renderOpenQuote(passage.quote, passage.marks),
      FormattedString.italic(placeText(citation)),
    ]),
    buttons: [
      [
        {
          label: BOT_LABELS.file,
          action: { kind: "source-file", answer: id, citation: citation.number },
        },
      ],
    ],
  };
}

function renderRelated(found: readonly SectionFigures[]): TelegramMessage {
  const lines = found.flatMap(({ heading, sentences }) => [
    "",
    FormattedString.bold(heading),
    ...sentences.flatMap(({ quote, figures }) => [
      ...figures.map(({ indicator, raw }) =>
        FormattedString.join([`· ${indicator}：`, FormattedString.bold(raw)]),
      ),
      renderQuote(quote, []),
    ]),
  ]);
  return { text: stack(lines), buttons: [] };
}
