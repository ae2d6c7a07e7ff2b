/** What admins may do: /allow, /deny, /stats, /reindex.
 *
 * @module
 */
import { Composer, type Context } from "grammy";
import { AppError } from "../errors.ts";
import {
  accessText,
  ADMIN_COMMANDS,
  BOT_TEXT,
  reindexedText,
  reindexFailedText,
} from "../render/bot-copy.ts";
import { plainMessage } from "../render/telegram-message.ts";
import type { BotParts } from "./parts.ts";
import { chatOf, deliver } from "./deliver.ts";
import { inBackground } from "./lifecycle.ts";
import { statsText } from "./stats.ts";

/** A person's number or, below 0, a group's. Matches `666`, `-1001234`; not `0`, `@name`. */
const ID = /^-?[1-9]\d{0,15}$/u;

/** The commands; who is no admin is told so. */
export function adminComposer(parts: BotParts): Composer<Context> {
  const composer = new Composer();
  const names = ADMIN_COMMANDS.map(({ command }) => command);
  composer
    .command(names)
    .filter((ctx) => !parts.state.access.isAdmin(ctx.from?.id ?? 0))
    .use((ctx) => deliver(ctx, plainMessage(BOT_TEXT.adminsOnly)));
  const admins = composer.filter((ctx) => parts.state.access.isAdmin(ctx.from?.id ?? 0));
  admins.command("allow", (ctx) => changeAccess(ctx, parts, ctx.match, "allow"));
  admins.command("deny", (ctx) => changeAccess(ctx, parts, ctx.match, "deny"));
  admins.command("stats", (ctx) => deliver(ctx, plainMessage(statsText(parts))));
  admins.command("reindex", (ctx) => reindex(ctx, parts));
  return composer;
}

/** Notes in the audit log what an admin did. */
export function noteDeed(
  ctx: Context,
  { state, now }: BotParts,
  deed: "allow" | "deny" | "reindex" | "upload" | "undo",
  object: string,
): void {
  const [userId, chatId] = [ctx.from?.id ?? 0, chatOf(ctx)];
  state.audit.append({ kind: "admin", at: now(), userId, chatId, deed, object });
}

async function changeAccess(
  ctx: Context,
  parts: BotParts,
  typed: string,
  deed: "allow" | "deny",
): Promise<void> {
  if (!ID.test(typed.trim())) {
    await deliver(ctx, plainMessage(deed === "allow" ? BOT_TEXT.allowUsage : BOT_TEXT.denyUsage));
    return;
  }
  const id = Number(typed);
  if (deed === "deny" && parts.state.access.isAdmin(id)) {
    await deliver(ctx, plainMessage(BOT_TEXT.adminStays));
    return;
  }
  parts.state.access[deed](id);
  noteDeed(ctx, parts, deed, String(id));
  await deliver(ctx, plainMessage(accessText(id, deed === "allow")));
}

async function reindex(ctx: Context, parts: BotParts): Promise<void> {
  const { knowledge } = parts;
  if (knowledge.isRefreshing) {
    await deliver(ctx, plainMessage(BOT_TEXT.reindexBusy));
    return;
  }
  noteDeed(ctx, parts, "reindex", "");
  await deliver(ctx, plainMessage(BOT_TEXT.reindexStarted));
  inBackground(parts, ctx, async () => {
    await deliver(ctx, plainMessage(await refreshedText(parts)));
  });
}

async function refreshedText({ knowledge }: BotParts): Promise<string> {
  const before = knowledge.app?.indexes.version;
  const startedAt = performance.now();
  try {
    const { indexes } = await knowledge.refresh();
    if (indexes.version === before) return BOT_TEXT.reindexUnchanged;
    const seconds = (performance.now() - startedAt) / 1000;
    return reindexedText({ reports: indexes.reports.length, seconds });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return reindexFailedText(error.message);
  }
}
