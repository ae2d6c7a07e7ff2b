/** Getting updates by being called, and telling a supervisor how the bot is.
 *
 * @module
 */
import { timingSafeEqual } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Bot } from "grammy";
import type { Update } from "grammy/types";
import { z } from "zod";
import { ConfigError } from "../errors.ts";
import type { Log } from "../log.ts";
import type { WebhookConfig } from "./bot-config.ts";
import { ALLOWED_UPDATES, type Intake } from "./polling.ts";

/** Telegram's updates have a few kB. */
const MAX_BODY_BYTES = 1024 * 1024;

/** A caller that sends its request slower than this is cut off when the bot is stopped. */
const CLOSING_TIMEOUT_MS = 2000;

/** What /healthz tells. */
export interface Health {
  readonly isReady: boolean;
  readonly [fact: string]: string | number | boolean;
}

/** What the server needs beside the bot. */
export interface WebhookOptions {
  readonly config: WebhookConfig;
  /** Takes an update on, and waits for nothing. */
  readonly handle: (update: Update) => void;
  readonly health: () => Health;
  readonly log: Log;
}

/** An intake that listens. */
export interface WebhookServer extends Intake {
  /** The port that it got, where the settings left it open. */
  readonly port: number;
}

const UpdateSchema = z.looseObject({ update_id: z.int() });

/**
 * Listens, and then tells Telegram where.
 *
 * @throws {ConfigError} If the port cannot be had.
 */
export async function startWebhook(
  bot: Bot,
  { config, handle, health, log }: WebhookOptions,
): Promise<WebhookServer> {
  const path = new URL(config.url).pathname;
  const server = createServer((request, response) => {
    route(request, response).catch((error: unknown) => {
      log.warn("webhook 请求没有读完。", { cause: String(error) });
      response.destroy();
    });
  });
  const route = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = (request.url ?? "").split("?")[0];
    if (request.method === "GET" && asked === "/healthz") {
      const facts = health();
      reply(response, facts.isReady ? 200 : 503, facts);
    } else if (request.method !== "POST" || asked !== path) {
      reply(response, 404, {});
    } else if (!isSecret(request, config.secret)) {
      log.warn("webhook 请求的密钥不对。", { from: request.socket.remoteAddress ?? "" });
      reply(response, 401, {});
    } else {
      const update = await readUpdate(request);
      reply(response, update === undefined ? 400 : 200, {});
      // Answered first: Telegram repeats what it waits too long for, and the journal holds what is under way.
      if (update !== undefined) handle(update);
    }
  };
  await listen(server, config.port);
  await bot.api.setWebhook(config.url, {
    secret_token: config.secret,
    allowed_updates: ALLOWED_UPDATES,
  });
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : config.port,
    ended: once(server, "close").then(() => undefined),
    async stop() {
      server.close();
      server.closeIdleConnections();
      const closing = setTimeout(() => {
        server.closeAllConnections();
      }, CLOSING_TIMEOUT_MS);
      await once(server, "close");
      clearTimeout(closing);
    },
  };
}

async function listen(server: Server, port: number): Promise<void> {
  try {
    server.listen(port);
    await once(server, "listening");
  } catch (cause) {
    throw new ConfigError(`不能在端口 ${String(port)} 上监听（${String(cause)}），请检查 PORT。`, {
      cause,
    });
  }
}

/** Compared in a time that tells nothing of how much was right. */
function isSecret(request: IncomingMessage, secret: string): boolean {
  const given = Buffer.from(String(request.headers["x-telegram-bot-api-secret-token"] ?? ""));
  const expected = Buffer.from(secret);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

async function readUpdate(request: IncomingMessage): Promise<Update | undefined> {
  const chunks: Buffer[] = [];
  let byteCount = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk as Uint8Array);
    byteCount += bytes.length;
    if (byteCount > MAX_BODY_BYTES) return undefined;
    chunks.push(bytes);
  }
  return parseUpdate(Buffer.concat(chunks).toString("utf8"));
}

/** Only Telegram knows the secret, so beyond its number the update is taken as Telegram writes it. */
function parseUpdate(text: string): Update | undefined {
  try {
    const parsed = UpdateSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
  response.end(JSON.stringify(body));
}
