/** The bot's settings from the environment. Nobody may ask unless a setting says so.
 *
 * @module
 */
import { z } from "zod";
import { readConfig, type Config } from "../config.ts";
import { ConfigError } from "../errors.ts";

/** How the bot gets its updates when it does not fetch them itself. */
export interface WebhookConfig {
  /** Where Telegram sends updates: https://bot.example.gov.cn/telegram. */
  readonly url: string;
  /** What Telegram sends along to prove itself. */
  readonly secret: string;
  /** On which the server listens, behind the proxy that holds the certificate. */
  readonly port: number;
}

/** The settings of the bot beside those that answering needs. */
export interface BotConfig {
  /** A secret: never logged, never shown. */
  readonly token: string;
  readonly allowedUsers: ReadonlySet<number>;
  /** Groups in which every member may ask. */
  readonly allowedChats: ReadonlySet<number>;
  /** They may ask, manage the lists, and add reports. */
  readonly admins: ReadonlySet<number>;
  /** Absent: the bot fetches updates by long polling. */
  readonly webhook?: WebhookConfig;
  /** Without a slash at the end. */
  readonly apiRoot: string;
  /** Through which the Bot API is reached. */
  readonly proxy?: string;
  /** Where access list, sessions, answers, audit log and uploads are kept. */
  readonly stateDirectory: string;
  /** After so many days, records about people are removed. */
  readonly retentionDays: number;
  /** How many messages and presses of one person are served in a minute. */
  readonly requestsPerMinute: number;
  /** After so many minutes without a question, a conversation is forgotten. */
  readonly sessionMinutes: number;
}

/** Every setting of a process that runs the bot. */
export interface Settings {
  readonly answering: Config;
  readonly bot: BotConfig;
}

const DEFAULT_API_ROOT = "https://api.telegram.org";
const LIST_SEPARATOR = /[\s,，、;；]+/u;

const Ids = z
  .string()
  .transform((list) => list.split(LIST_SEPARATOR).filter((id) => id !== ""))
  .pipe(z.array(z.string().regex(/^-?\d{1,16}$/u, "应为数字编号，用逗号分隔")))
  .transform((ids): ReadonlySet<number> => new Set(ids.map(Number)));

const Url = z.url({ protocol: /^https?$/u, error: "应为网址" });

const count = (what: string, min: number, max: number): z.ZodType<number> =>
  z.coerce
    .number(`应为${what}`)
    .int(`应为${what}`)
    .min(min, `应为${what}，不少于${min}`)
    .max(max, `应为${what}，不多于${max}`);

const Schema = z
  .object({
    BOT_TOKEN: z
      .string("没有设置，请向 @BotFather 申请")
      .regex(/^\d{5,16}:[\w-]{8,}$/u, "格式不对，应形如 123456:ABC…"),
    ALLOWED_USERS: Ids.default(new Set()),
    ALLOWED_CHATS: Ids.default(new Set()),
    ADMINS: Ids.default(new Set()),
    WEBHOOK_URL: Url.optional(),
    WEBHOOK_SECRET: z
      .string()
      .regex(/^[\w-]{16,256}$/u, "应为16至256个字母、数字、_ 或 -")
      .optional(),
    PORT: count("端口号", 0, 65_535).default(8443),
    TELEGRAM_API_ROOT: Url.default(DEFAULT_API_ROOT),
    HTTPS_PROXY: Url.optional(),
    STATE_DIR: z.string().min(1).default(".state"),
    RETENTION_DAYS: count("天数", 1, 3650).default(90),
    RATE_LIMIT: count("次数", 1, 10_000).default(20),
    SESSION_MINUTES: count("分钟数", 1, 1440).default(30),
  })
  .refine(
    ({ WEBHOOK_URL, WEBHOOK_SECRET }) =>
      (WEBHOOK_URL === undefined) === (WEBHOOK_SECRET === undefined),
    {
      path: ["WEBHOOK_SECRET"],
      error: "须与 WEBHOOK_URL 一起设置",
      // Reported beside the faults of single settings, not only after they are mended.
      when: () => true,
    },
  );

/**
 * Reads all settings; empty variables count as unset.
 *
 * @throws {ConfigError} Naming every setting that is wrong, never its value.
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  today: Date,
): Settings {
  const faults: string[] = [];
  const answering = attempt(faults, () => readConfig(environment, today));
  const bot = attempt(faults, () => readBotConfig(environment));
  if (answering === undefined || bot === undefined) throw new ConfigError(faults.join("\n"));
  return { answering, bot };
}

function readBotConfig(environment: Readonly<Record<string, string | undefined>>): BotConfig {
  const set = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = Schema.safeParse(set);
  if (!parsed.success) {
    const names = parsed.error.issues.map(
      (issue) => `${String(issue.path[0])}（${issue.message}）`,
    );
    throw new ConfigError(
      `机器人的环境变量有误：${[...new Set(names)].join("、")}。请对照 .env.example 修改。`,
    );
  }
  const { data } = parsed;
  return {
    token: data.BOT_TOKEN,
    allowedUsers: data.ALLOWED_USERS,
    allowedChats: data.ALLOWED_CHATS,
    admins: data.ADMINS,
    ...webhookOf(data.WEBHOOK_URL, data.WEBHOOK_SECRET, data.PORT),
    apiRoot: data.TELEGRAM_API_ROOT.replace(/\/$/u, ""),
    ...(data.HTTPS_PROXY === undefined ? {} : { proxy: data.HTTPS_PROXY }),
    stateDirectory: data.STATE_DIR,
    retentionDays: data.RETENTION_DAYS,
    requestsPerMinute: data.RATE_LIMIT,
    sessionMinutes: data.SESSION_MINUTES,
  };
}

function webhookOf(
  url: string | undefined,
  secret: string | undefined,
  port: number,
): { webhook?: WebhookConfig } {
  return url === undefined || secret === undefined ? {} : { webhook: { url, secret, port } };
}

function attempt<T>(faults: string[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    faults.push(error.message);
    return undefined;
  }
}
