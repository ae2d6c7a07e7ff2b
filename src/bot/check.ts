/** What `npm start -- --check` looks at: everything that the bot needs, each with what to do where it is missing.
 *
 * @module
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Api, GrammyError, HttpError } from "grammy";
import type { App } from "../app.ts";
import { AppError } from "../errors.ts";
import { clientOptions } from "./connection.ts";
import type { BotConfig } from "./bot-config.ts";

/** One thing that was looked at. */
export interface Finding {
  readonly what: string;
  readonly isGood: boolean;
  /** What was found, or what to do. */
  readonly detail: string;
}

/** Looks at token, state directory, index and model; the index is built where it is missing. */
export async function checkAll(
  config: BotConfig,
  open: () => Promise<App>,
): Promise<readonly Finding[]> {
  return [
    await checkToken(config),
    checkAccess(config),
    await checkState(config.stateDirectory),
    await checkIndex(open),
  ];
}

async function checkToken(config: BotConfig): Promise<Finding> {
  const what = "令牌和网络";
  try {
    const me = await new Api(config.token, clientOptions(config)).getMe();
    return { what, isGood: true, detail: `@${me.username}` };
  } catch (error) {
    const detail =
      error instanceof GrammyError
        ? `Telegram 不认这个令牌（${String(error.error_code)}），请检查 BOT_TOKEN`
        : error instanceof HttpError
          ? `连不上 ${config.apiRoot}，请检查网络、HTTPS_PROXY 和 TELEGRAM_API_ROOT`
          : String(error);
    return { what, isGood: false, detail };
  }
}

function checkAccess({ admins, allowedUsers, allowedChats }: BotConfig): Finding {
  const count = admins.size + allowedUsers.size + allowedChats.size;
  return {
    what: "使用权限",
    isGood: count > 0,
    detail:
      count > 0
        ? `管理员${String(admins.size)}人，用户${String(allowedUsers.size)}人，群${String(allowedChats.size)}个`
        : "谁都不能用，请至少设置 ADMINS",
  };
}

async function checkState(directory: string): Promise<Finding> {
  const what = "状态目录";
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    const probe = join(directory, ".probe");
    await writeFile(probe, "");
    await rm(probe);
    return { what, isGood: true, detail: directory };
  } catch (error) {
    return {
      what,
      isGood: false,
      detail: `${directory} 不能写入（${String(error)}），请检查 STATE_DIR`,
    };
  }
}

async function checkIndex(open: () => Promise<App>): Promise<Finding> {
  const what = "索引和模型";
  try {
    const { indexes } = await open();
    return {
      what,
      isGood: true,
      detail: `${String(indexes.reports.length)}篇报告，${indexes.version}`,
    };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { what, isGood: false, detail: error.message };
  }
}
