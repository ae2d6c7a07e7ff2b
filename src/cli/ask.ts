/** What `npm run ask` does: one answer, a batch, or a chat.
 *
 * @module
 */
import { readFile } from "node:fs/promises";
import { text as readAll } from "node:stream/consumers";
import type { Answer } from "../answer/answer.ts";
import type { App } from "../app.ts";
import { UsageError } from "../errors.ts";
import { questionFault } from "../question/normalise-question.ts";
import { toRecord } from "../render/answer-record.ts";
import { faultText, lackText } from "../render/copy.ts";
import { renderExplanation } from "../render/explanation-text.ts";
import { renderAnswer, type TerminalStyle } from "../render/terminal.ts";
import type { AskArguments } from "./args.ts";
import { parseBatch, type BatchQuestion } from "./batch.ts";
import { chat } from "./chat.ts";

/** The streams of the process, and how to write on its terminal. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly errors: NodeJS.WritableStream;
  readonly isTerminal: boolean;
  style(): TerminalStyle;
}

/**
 * Refuses a question that cannot be one, before anything is opened for it.
 *
 * @throws {UsageError} If it is empty, only punctuation, or too long.
 */
export function checkQuestion(question: string | undefined): void {
  if (question === undefined) return;
  const fault = questionFault(question);
  if (fault !== undefined)
    throw new UsageError(lackText({ reason: "not-understood", cause: fault }));
}

/**
 * Reads the batch before anything is opened for it.
 *
 * @throws {UsageError} If the file cannot be read or a line is no question.
 */
export async function readBatch(
  file: string,
  input: NodeJS.ReadableStream,
): Promise<readonly BatchQuestion[]> {
  let text: string;
  try {
    text = file === "-" ? await readAll(input) : await readFile(file, "utf8");
  } catch (cause) {
    throw new UsageError(`读不到问题文件 ${file}，请检查路径。`, { cause });
  }
  return parseBatch(text, file);
}

/**
 * Answers as the arguments ask. Standard output gets nothing but answers.
 *
 * @returns Whether every question was answered without a fault of the program.
 */
export async function answerAll(
  app: App,
  how: AskArguments,
  batch: readonly BatchQuestion[] | undefined,
  terminal: Terminal,
): Promise<boolean> {
  const limit = how.top === undefined ? {} : { limit: how.top };
  if (batch !== undefined) return answerBatch(app, batch, limit, terminal);
  if (how.question === undefined) {
    await chat(app, terminal, how);
    return true;
  }
  const input = { question: how.question, ...limit };
  const { answer, elapsedMs } = await timed(app, input);
  const text = how.json
    ? JSON.stringify(toRecord(answer, elapsedMs))
    : renderAnswer(answer, terminal.style());
  terminal.output.write(`${text}\n`);
  if (how.explain) {
    const why = renderExplanation(answer, await app.explain(input), terminal.style(), how.top);
    terminal.output.write(`\n${why}\n`);
  }
  return true;
}

/** A question that makes the program fail costs its own answer only, and is named on standard error. */
async function answerBatch(
  app: App,
  batch: readonly BatchQuestion[],
  limit: { readonly limit?: number },
  terminal: Terminal,
): Promise<boolean> {
  let isSound = true;
  for (const { id, question, history } of batch) {
    try {
      const { answer, elapsedMs } = await timed(app, { question, history, ...limit });
      terminal.output.write(`${JSON.stringify(toRecord(answer, elapsedMs, id))}\n`);
    } catch (error) {
      isSound = false;
      terminal.errors.write(`${faultText(id, error)}\n`);
      terminal.output.write(`${JSON.stringify({ ...FAILED, id, question })}\n`);
    }
  }
  return isSound;
}

/** Stands for the answer to a question at which the program failed. */
const FAILED = {
  kind: "abstention",
  abstained: true,
  reason: "not-understood",
  figures: [],
  citations: [],
  warnings: [],
  text: "",
  elapsedMs: 0,
} as const;

async function timed(
  app: App,
  input: Parameters<App["ask"]>[0],
): Promise<{ readonly answer: Answer; readonly elapsedMs: number }> {
  const start = performance.now();
  const answer = await app.ask(input);
  return { answer, elapsedMs: performance.now() - start };
}
