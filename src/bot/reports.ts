/** What the corpus holds: /reports and /sources, in pages, and the reports themselves as files.
 *
 * @module
 */
import { fmt, FormattedString } from "@grammyjs/parse-mode";
import { Composer, InputFile, type Context } from "grammy";
import type { App } from "../app.ts";
import type { ReportMetadata } from "../documents/report.ts";
import { createCatalogue } from "../indexes/catalogue.ts";
import { BOT_LABELS, BOT_TEXT, pageText, provenanceText, reportLine } from "../render/bot-copy.ts";
import {
  INDENT,
  inRows,
  stack,
  type Button,
  type TelegramMessage,
} from "../render/telegram-message.ts";
import { openedApp } from "./ask.ts";
import { indexTag } from "./callbacks.ts";
import type { BotParts } from "./parts.ts";
import { chatOf, deliver, replyParameters, threadParameters } from "./deliver.ts";
import type { HandlersOf } from "./presses.ts";
import { whileTyping } from "./typing.ts";

const PAGE_LENGTH = 8;

type Listing = "reports" | "sources";

/** The commands. */
export function reportsComposer(parts: BotParts): Composer<Context> {
  const composer = new Composer();
  for (const listing of ["reports", "sources"] as const) {
    composer.command(listing, async (ctx) => {
      const app = await openedApp(ctx, parts);
      if (app !== undefined) await deliver(ctx, renderPage(app, listing, 0));
    });
  }
  return composer;
}

/** The buttons that turn pages and send reports. */
export function reportPresses(parts: BotParts): HandlersOf<"reports" | "sources" | "report-file"> {
  const turn =
    (listing: Listing) =>
    async (ctx: Context, { page }: { readonly page: number }): Promise<undefined> => {
      const app = await openedApp(ctx, parts);
      const message = ctx.callbackQuery?.message;
      if (app === undefined || message === undefined) return;
      await deliver(ctx, renderPage(app, listing, page), { inPlaceOf: [message.message_id] });
    };
  return {
    reports: turn("reports"),
    sources: turn("sources"),
    "report-file": async (ctx, { place, version }) => {
      const app = await openedApp(ctx, parts);
      if (app === undefined) return undefined;
      if (version !== indexTag(app.indexes.version)) return BOT_TEXT.oldIndex;
      const report = createCatalogue(app.indexes.reports).reports[place];
      if (report === undefined) return BOT_TEXT.unknownButton;
      await whileTyping(ctx, parts.log, () => sendReport(ctx, app, report), "upload_document");
      return undefined;
    },
  };
}

/** Sends a report as a file: the text that citations point into, byte for byte. */
export async function sendReport(ctx: Context, app: App, report: ReportMetadata): Promise<void> {
  const { raw } = await app.indexes.passages.text(report.id);
  await ctx.api.sendDocument(
    chatOf(ctx),
    new InputFile(new TextEncoder().encode(raw), report.file),
    {
      caption: reportLine(report).slice(0, 1000),
      ...threadParameters(ctx),
      ...replyParameters(ctx.callbackQuery?.message?.message_id),
    },
  );
}

function renderPage(app: App, listing: Listing, wanted: number): TelegramMessage {
  const { reports } = createCatalogue(app.indexes.reports);
  const pageCount = Math.max(1, Math.ceil(reports.length / PAGE_LENGTH));
  const page = Math.min(wanted, pageCount - 1);
  const first = page * PAGE_LENGTH;
  const shown = reports.slice(first, first + PAGE_LENGTH);
  const lines = shown.flatMap((report, i) => {
    const line = fmt`${String(first + i + 1)}. ${reportLine(report)}`;
    return listing === "reports" ? [line] : [line, provenance(report)];
  });
  return {
    text: stack([pageText(reports.length, page, pageCount), "", ...lines]),
    buttons: [
      ...(listing === "sources" ? fileButtons(shown, first, app.indexes.version) : []),
      ...inRows(pageButtons(listing, page, pageCount)),
    ],
  };
}

function provenance(report: ReportMetadata): FormattedString {
  const text = provenanceText(report);
  return report.sourceUrl === undefined
    ? fmt`${INDENT}${text}`
    : fmt`${INDENT}${text}，${FormattedString.link(BOT_LABELS.page, report.sourceUrl)}`;
}

function fileButtons(
  reports: readonly ReportMetadata[],
  first: number,
  version: string,
): TelegramMessage["buttons"] {
  const buttons = reports.map((_, i): Button => {
    const place = first + i;
    return {
      label: `${BOT_LABELS.file} ${String(place + 1)}`,
      action: { kind: "report-file", place, version: indexTag(version) },
    };
  });
  return inRows(buttons, 3);
}

function pageButtons(kind: Listing, page: number, pageCount: number): readonly Button[] {
  return [
    ...(page > 0 ? [{ label: BOT_LABELS.previous, action: { kind, page: page - 1 } }] : []),
    ...(page < pageCount - 1 ? [{ label: BOT_LABELS.next, action: { kind, page: page + 1 } }] : []),
  ];
}
