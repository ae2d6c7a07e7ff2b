/** Reports sent by admins: checked, shown as understood, taken into the corpus when confirmed, and out again.
 *
 * @module
 */
import { FormattedString } from "@grammyjs/parse-mode";
import { Composer, type Context } from "grammy";
import { AppError, CorpusError } from "../errors.ts";
import { BOT_LABELS, BOT_TEXT, reindexFailedText } from "../render/bot-copy.ts";
import {
  notAReportText,
  understoodUploadText,
  unusableFileText,
  uploadKeptText,
  uploadUndoneText,
} from "../render/upload-copy.ts";
import { plainMessage, type TelegramMessage } from "../render/telegram-message.ts";
import { noteDeed } from "./admin.ts";
import { openedApp } from "./ask.ts";
import { newId, type BotParts } from "./parts.ts";
import { deliver } from "./deliver.ts";
import { inBackground } from "./lifecycle.ts";
import type { HandlersOf, PressReply } from "./presses.ts";
import { MAX_UPLOAD_BYTES, readUpload, unusableFile, type ReadUpload } from "./read-upload.ts";
import type { Upload } from "./state/uploads.ts";

/** Files sent to the bot. */
export function uploadComposer(parts: BotParts): Composer<Context> {
  const composer = new Composer();
  composer.on("message:document").filter(
    (ctx) => ctx.chat.type === "private",
    async (ctx) => {
      if (!parts.state.access.isAdmin(ctx.from.id)) {
        await deliver(ctx, plainMessage(BOT_TEXT.uploadsByAdmins));
        return;
      }
      const { file_id: fileId, file_name: name = "", file_size: byteCount = 0 } = ctx.msg.document;
      const fault = unusableFile(name, byteCount);
      await deliver(
        ctx,
        fault === undefined
          ? await offer(ctx, parts, fileId, name)
          : plainMessage(unusableFileText(fault)),
      );
    },
  );
  return composer;
}

/** The buttons under an upload. */
export function uploadPresses(
  parts: BotParts,
): HandlersOf<"upload-keep" | "upload-drop" | "upload-undo"> {
  const { uploads } = parts.state;
  const underWay = new Set<string>();
  const build = (ctx: Context, { id }: Upload, task: () => Promise<TelegramMessage>): void => {
    underWay.add(id);
    inBackground(parts, ctx, async () => {
      try {
        await show(ctx, plainMessage(BOT_TEXT.uploadWorking));
        await show(ctx, await task());
      } finally {
        underWay.delete(id);
      }
    });
  };
  /** Runs on an upload in the state that the button is for, while no index is being built. */
  const withUpload = async (
    ctx: Context,
    { id, state }: Pick<Upload, "id" | "state">,
    act: (upload: Upload) => PressReply | Promise<PressReply>,
  ): Promise<PressReply> => {
    if (!parts.state.access.isAdmin(ctx.from?.id ?? 0)) return BOT_TEXT.adminsOnly;
    const upload = uploads.get(id);
    if (upload?.state !== state || underWay.has(id)) return BOT_TEXT.uploadGone;
    if (parts.knowledge.isRefreshing) return BOT_TEXT.reindexBusy;
    return act(upload);
  };
  return {
    "upload-keep": (ctx, { upload: id }) =>
      withUpload(ctx, { id, state: "offered" }, (upload) => {
        build(ctx, upload, () => keep(ctx, parts, upload));
        return undefined;
      }),
    "upload-drop": (ctx, { upload: id }) =>
      withUpload(ctx, { id, state: "offered" }, async () => {
        uploads.drop(id);
        await show(ctx, plainMessage(BOT_TEXT.uploadDropped));
        return undefined;
      }),
    "upload-undo": (ctx, { upload: id }) =>
      withUpload(ctx, { id, state: "kept" }, async (upload) => {
        const directory = await parts.knowledge.corpusDirectory();
        if (!uploads.isInPlace(id, directory)) return BOT_TEXT.uploadOvertaken;
        build(ctx, upload, () => takeBack(ctx, parts, upload));
        return undefined;
      }),
  };
}

async function offer(
  ctx: Context,
  parts: BotParts,
  fileId: string,
  name: string,
): Promise<TelegramMessage> {
  const app = await openedApp(ctx, parts);
  if (app === undefined) return plainMessage(BOT_TEXT.uploadGone);
  const { file_path: path = "" } = await ctx.api.getFile(fileId);
  const bytes = await parts.download(path, MAX_UPLOAD_BYTES);
  let read: ReadUpload;
  try {
    read = readUpload(name, bytes, app.indexes.reports);
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    return plainMessage(notAReportText(error.faults));
  }
  const id = newId();
  const userId = ctx.from?.id ?? 0;
  parts.state.uploads.offer(
    { id, at: parts.now(), userId, file: read.file, state: "offered" },
    bytes,
  );
  return {
    text: new FormattedString(understoodUploadText(read)),
    buttons: [
      [
        { label: BOT_LABELS.keep, action: { kind: "upload-keep", upload: id } },
        { label: BOT_LABELS.drop, action: { kind: "upload-drop", upload: id } },
      ],
    ],
  };
}

/** A report that the index cannot be built with is taken out again, so that it stops no later build. */
async function keep(ctx: Context, parts: BotParts, upload: Upload): Promise<TelegramMessage> {
  const { knowledge, state } = parts;
  const directory = await knowledge.corpusDirectory();
  state.uploads.keep(upload.id, directory);
  try {
    const { indexes } = await knowledge.refresh();
    noteDeed(ctx, parts, "upload", upload.file);
    return {
      text: new FormattedString(uploadKeptText(upload.file, indexes.reports)),
      buttons: [[{ label: BOT_LABELS.undo, action: { kind: "upload-undo", upload: upload.id } }]],
    };
  } catch (error) {
    state.uploads.takeBack(upload.id, directory);
    if (!(error instanceof AppError)) throw error;
    return plainMessage(reindexFailedText(error.message));
  }
}

async function takeBack(ctx: Context, parts: BotParts, upload: Upload): Promise<TelegramMessage> {
  const { knowledge, state } = parts;
  state.uploads.takeBack(upload.id, await knowledge.corpusDirectory());
  try {
    const { indexes } = await knowledge.refresh();
    noteDeed(ctx, parts, "undo", upload.file);
    return plainMessage(uploadUndoneText(upload.file, indexes.reports.length));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return plainMessage(reindexFailedText(error.message));
  }
}

/** In place of the message whose button was pressed. */
async function show(ctx: Context, message: TelegramMessage): Promise<void> {
  const pressed = ctx.callbackQuery?.message;
  await deliver(ctx, message, { inPlaceOf: pressed === undefined ? [] : [pressed.message_id] });
}
