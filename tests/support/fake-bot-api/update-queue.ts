/** The updates that wait for the bot: fetched by long polling, confirmed by the next offset, or pushed to a webhook.
 *
 * @module
 */
import { ApiError } from "./api-error.ts";
import type { Update, UpdateContent } from "./telegram-objects.ts";

/** Where updates are pushed to. */
export interface Webhook {
  readonly url: string;
  readonly secret?: string | undefined;
}

/** What the bot asks for. */
export interface Poll {
  readonly offset: number;
  readonly limit: number;
  readonly timeoutSeconds: number;
}

/** Holds updates until the bot confirms them. */
export class UpdateQueue {
  webhook: Webhook | undefined;
  #waiting: Update[] = [];
  #nextId = 1000;
  #wake: (() => void) | undefined;

  /** How many updates are not confirmed. */
  get pendingCount(): number {
    return this.#waiting.length;
  }

  /** Adds an update; with a webhook it is pushed, and the status of the bot's answer comes back. */
  async push(
    content: UpdateContent,
  ): Promise<{ readonly updateId: number; readonly status: number }> {
    const update: Update = { update_id: this.#nextId++, ...content };
    if (this.webhook !== undefined) {
      return { updateId: update.update_id, status: await deliver(this.webhook, update) };
    }
    this.#waiting.push(update);
    this.#wake?.();
    return { updateId: update.update_id, status: 200 };
  }

  /** Gives what waits from the offset on, or waits for it; what lies before the offset is confirmed. */
  async poll(
    { offset, limit, timeoutSeconds }: Poll,
    closed: Promise<void>,
  ): Promise<readonly Update[]> {
    if (this.webhook !== undefined) {
      throw new ApiError(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    }
    this.#wake?.();
    if (offset < 0) this.#waiting = this.#waiting.slice(offset);
    else this.#waiting = this.#waiting.filter((update) => update.update_id >= offset);
    if (this.#waiting.length === 0 && timeoutSeconds > 0)
      await this.#somethingNew(timeoutSeconds, closed);
    return this.#waiting.slice(0, limit);
  }

  /** Forgets what waits. */
  clear(): void {
    this.#waiting = [];
  }

  /** Ends a poll that waits. */
  release(): void {
    this.#wake?.();
  }

  async #somethingNew(timeoutSeconds: number, closed: Promise<void>): Promise<void> {
    let end = (): void => undefined;
    const woken = new Promise<void>((resolve) => {
      end = resolve;
    });
    const timer = setTimeout(end, timeoutSeconds * 1000);
    this.#wake = end;
    await Promise.race([woken, closed]);
    clearTimeout(timer);
    if (this.#wake === end) this.#wake = undefined;
  }
}

/** Pushes one update as Telegram does. */
export async function deliver(webhook: Webhook, update: Update): Promise<number> {
  const response = await fetch(webhook.url, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(webhook.secret === undefined
        ? {}
        : { "x-telegram-bot-api-secret-token": webhook.secret }),
    },
    body: JSON.stringify(update),
  });
  await response.arrayBuffer();
  return response.status;
}
