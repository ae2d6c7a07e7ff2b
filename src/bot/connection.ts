/** The way to the Bot API: its root, a proxy, bounded retries, downloads.
 *
 * @module
 */
import { get as getHttp } from "node:http";
import { get as getHttps } from "node:https";
import { setTimeout as sleep } from "node:timers/promises";
import { autoRetry } from "@grammyjs/auto-retry";
import { HttpError, type ApiClientOptions, type Transformer } from "grammy";
import { HttpsProxyAgent } from "https-proxy-agent";
import type { Log } from "../log.ts";
import type { BotConfig } from "./bot-config.ts";

/** A call may take so long; a poll waits 30 seconds by itself. */
const TIMEOUT_SECONDS = 45;

/** What 429 may ask us to wait before we give up on a message. */
const MAX_RETRY_AFTER_SECONDS = 60;

/** Tries after the first. */
const RETRY_COUNT = 4;

/** Before the first retry; doubled with each. Four retries span 15 times this, so a short outage passes unnoticed. */
const FIRST_DELAY_MS = 500;

/** Fetches a file of Telegram by the path that getFile gives. */
export type Download = (path: string, maxBytes: number) => Promise<Uint8Array>;

/** Options for grammY's client. */
export function clientOptions(config: BotConfig): ApiClientOptions {
  return {
    apiRoot: config.apiRoot,
    timeoutSeconds: TIMEOUT_SECONDS,
    ...(config.proxy === undefined
      ? {}
      : { baseFetchConfig: { agent: new HttpsProxyAgent(config.proxy), compress: true } }),
  };
}

/** Transformers for grammY's client: what fails for the moment is tried again, within bounds. */
export function retrying(firstDelayMs: number = FIRST_DELAY_MS): readonly Transformer[] {
  return [
    retryNetwork(firstDelayMs),
    autoRetry({
      maxRetryAttempts: RETRY_COUNT,
      maxDelaySeconds: MAX_RETRY_AFTER_SECONDS,
      // Its waits for these two begin at three seconds and its tries have no end; ours stand above.
      rethrowHttpErrors: true,
      rethrowInternalServerErrors: true,
    }),
  ];
}

/** Logs that the Bot API cannot be reached, and that it can again, once each: polls are repeated for as long as it takes. */
export function noticingOutages(log: Log): Transformer {
  let isOut = false;
  const note = (isFault: boolean, cause: string): void => {
    if (isFault && !isOut) log.warn("连不上 Telegram，继续尝试。", { cause });
    if (!isFault && isOut) log.info("又连上了 Telegram。");
    isOut = isFault;
  };
  return async (previous, method, payload, signal) => {
    try {
      const response = await previous(method, payload, signal);
      note(!response.ok && response.error_code >= 500, response.ok ? "" : response.description);
      return response;
    } catch (error) {
      if (error instanceof HttpError && signal?.aborted !== true) note(true, error.message);
      throw error;
    }
  };
}

/** Tries again after network faults, pages of a gateway instead of an answer, and 5xx. Polls have the runner's own retries. */
function retryNetwork(firstDelayMs: number): Transformer {
  return async (previous, method, payload, signal) => {
    for (let attempt = 0; ; attempt++) {
      const isLast = attempt >= RETRY_COUNT || method === "getUpdates" || signal?.aborted === true;
      try {
        const response = await previous(method, payload, signal);
        if (response.ok || response.error_code < 500 || isLast) return response;
      } catch (error) {
        if (isLast || !(error instanceof HttpError)) throw error;
      }
      await sleep(firstDelayMs * 2 ** attempt);
    }
  };
}

/** Creates the download, over the same root and proxy as calls. */
export function createDownload(config: BotConfig): Download {
  const agent = config.proxy === undefined ? undefined : new HttpsProxyAgent(config.proxy);
  const get = config.apiRoot.startsWith("https:") ? getHttps : getHttp;
  return (path, maxBytes) =>
    new Promise((resolve, reject) => {
      const url = `${config.apiRoot}/file/bot${config.token}/${path}`;
      const request = get(
        url,
        { ...(agent && { agent }), timeout: TIMEOUT_SECONDS * 1000 },
        (response) => {
          const chunks: Buffer[] = [];
          let byteCount = 0;
          response.on("data", (chunk: Buffer) => {
            byteCount += chunk.length;
            if (byteCount > maxBytes)
              request.destroy(new Error(`download larger than ${maxBytes} bytes`));
            chunks.push(chunk);
          });
          response.on("end", () => {
            if (response.statusCode === 200) resolve(Buffer.concat(chunks));
            else reject(new Error(`download answered ${response.statusCode ?? 0}`));
          });
          response.on("error", reject);
        },
      );
      request.on("timeout", () => request.destroy(new Error("download timed out")));
      request.on("error", reject);
    });
}
