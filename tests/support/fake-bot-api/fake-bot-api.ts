/** A Bot API over real HTTP, with no network beyond this machine: what the bot talks to in tests.
 *
 * It has the state that a bot can see (messages, files, presses, updates, webhook), refuses what Telegram refuses, can be
 * made to fail, and records every call. It speaks to no other program.
 *
 * @module
 */
import { EventEmitter, once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { ApiError } from "./api-error.ts";
import { FaultPlan, type Fault } from "./faults.ts";
import { FileStore } from "./file-store.ts";
import { MessageStore } from "./message-store.ts";
import { callMethod, type World } from "./methods.ts";
import { readBody, type CallBody } from "./request-body.ts";
import type { Message } from "./telegram-objects.ts";
import { UpdateQueue } from "./update-queue.ts";

/** A call that the bot made. */
export interface ApiCall extends CallBody {
  readonly method: string;
  readonly isOk: boolean;
  /** Why it was refused. */
  readonly refusal?: string;
  /** From `performance.now()`. */
  readonly at: number;
}

/** Calls: /bot<token>/<method>. Downloads: /file/bot<token>/<path>. */
const PATH = /^(?<isFile>\/file)?\/bot(?<token>[^/]+)\/(?<rest>.+)$/u;

export const FAKE_TOKEN = "123456:TEST-TOKEN";

export class FakeBotApi implements World {
  readonly me = { id: 123456, is_bot: true, first_name: "问报", username: "wenbao_test_bot" };
  readonly messages = new MessageStore();
  readonly files = new FileStore();
  readonly updates = new UpdateQueue();
  readonly openPresses = new Set<string>();
  readonly commands: World["commands"] = new Map();
  readonly faults = new FaultPlan();
  readonly calls: ApiCall[] = [];
  /** Whether calls are kept; not so in long runs that measure memory. */
  isRecording = true;
  readonly #events = new EventEmitter().setMaxListeners(0);
  readonly #server = createServer((request, response) => void this.#serve(request, response));

  /** Begins to listen; gives the root for the bot's settings. */
  async start(): Promise<string> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    const address = this.#server.address();
    if (address === null || typeof address === "string") throw new Error("not listening on a port");
    return `http://127.0.0.1:${String(address.port)}`;
  }

  async stop(): Promise<void> {
    this.updates.release();
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, "close");
  }

  /** Orders a fault for the next calls. */
  fail(fault: Fault): void {
    this.faults.add(fault);
  }

  /** Waits for a call, looking back too. */
  async waitFor(isMeant: (call: ApiCall) => boolean, timeoutMs = 4000): Promise<ApiCall> {
    const made = this.calls.find(isMeant);
    if (made !== undefined) return made;
    return new Promise((resolve, reject) => {
      const look = (call: ApiCall): void => {
        if (!isMeant(call)) return;
        clearTimeout(timer);
        this.#events.off("call", look);
        resolve(call);
      };
      const timer = setTimeout(() => {
        this.#events.off("call", look);
        reject(new Error(`no such call within ${String(timeoutMs)} ms; made: ${this.#summary()}`));
      }, timeoutMs);
      this.#events.on("call", look);
    });
  }

  /** Calls `look` for each call that is made from now on. */
  onCall(look: (call: ApiCall) => void): void {
    this.#events.on("call", look);
  }

  /** What the bot wrote in a chat and still stands there, oldest first. */
  botMessages(chatId: number): readonly Message[] {
    return this.messages.all.filter(({ chat, from }) => chat.id === chatId && from.is_bot);
  }

  #summary(): string {
    return this.calls
      .filter(({ method }) => method !== "getUpdates")
      .map(({ method, refusal }) => (refusal === undefined ? method : `${method} (${refusal})`))
      .join(", ");
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://bot.api");
    const bytes = await readAll(request);
    const target = PATH.exec(url.pathname)?.groups;
    if (target === undefined) {
      reply(response, 404, "Not Found");
    } else if (target["token"] !== FAKE_TOKEN) {
      reply(response, 401, "Unauthorized");
    } else if (target["isFile"] !== undefined) {
      this.#serveFile(target["rest"] ?? "", response);
    } else {
      const contentType = request.headers["content-type"] ?? "";
      const body = readBody(contentType, bytes, url.searchParams.toString());
      await this.#serveCall(target["rest"] ?? "", body, response);
    }
  }

  #serveFile(path: string, response: ServerResponse): void {
    const bytes = this.files.bytesAt(decodeURIComponent(path));
    if (bytes === undefined) {
      reply(response, 404, "Not Found");
      return;
    }
    response.writeHead(200, { "content-type": "application/octet-stream" });
    response.end(bytes);
  }

  async #serveCall(method: string, body: CallBody, response: ServerResponse): Promise<void> {
    const fault = this.faults.take(method);
    if (fault !== undefined && fault.kind !== "delay") {
      this.#note({ method, ...body, isOk: false, refusal: fault.kind });
      strike(fault, response);
      return;
    }
    if (fault?.kind === "delay") await new Promise((resolve) => setTimeout(resolve, fault.ms));
    const closed = new Promise<void>((resolve) => response.once("close", resolve));
    try {
      const result = await callMethod(method, this, body, closed);
      this.#note({ method, ...body, isOk: true });
      send(response, 200, { ok: true, result });
    } catch (error) {
      const { status, message } =
        error instanceof ApiError ? error : new ApiError(500, String(error));
      this.#note({ method, ...body, isOk: false, refusal: message });
      reply(response, status, message);
    }
  }

  #note(call: Omit<ApiCall, "at">): void {
    const made = { ...call, at: performance.now() };
    if (this.isRecording) this.calls.push(made);
    this.#events.emit("call", made);
  }
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

function strike(fault: Fault, response: ServerResponse): void {
  switch (fault.kind) {
    case "too-many-requests":
      send(response, 429, {
        ok: false,
        error_code: 429,
        description: `Too Many Requests: retry after ${String(fault.retryAfter)}`,
        parameters: { retry_after: fault.retryAfter },
      });
      return;
    case "server-error":
      reply(response, 500, "Internal Server Error");
      return;
    case "bad-gateway":
      response.writeHead(502, { "content-type": "text/html" });
      response.end("<html><body>502 Bad Gateway</body></html>");
      return;
    case "reset":
      response.destroy();
      return;
    case "blocked-by-user":
      reply(response, 403, "Forbidden: bot was blocked by the user");
      return;
    case "delay":
  }
}

function reply(response: ServerResponse, status: number, description: string): void {
  send(response, status, { ok: false, error_code: status, description });
}

function send(response: ServerResponse, status: number, body: unknown): void {
  if (response.destroyed) return;
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}
