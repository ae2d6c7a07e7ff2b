/** A chat in the terminal: a question a line, answers in between, earlier turns kept for follow-ups.
 *
 * @module
 */
import { createInterface } from "node:readline/promises";
import type { App } from "../app.ts";
import type { AskArguments } from "./args.ts";
import type { Turn } from "../question/turn.ts";
import { CHAT } from "../render/copy.ts";
import { renderExplanation } from "../render/explanation-text.ts";
import { renderAnswer, type TerminalStyle } from "../render/terminal.ts";

/** Where the chat takes place. */
export interface ChatStreams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly isTerminal: boolean;
  style(): TerminalStyle;
}

/** What the command line says of the answers. */
export type ChatOptions = Pick<AskArguments, "top" | "explain">;

/** As many turns as a follow-up could refer to. */
const MAX_TURNS = 20;

/** Runs until `/quit`, the end of the input, or Ctrl-C. */
export async function chat(
  app: App,
  streams: ChatStreams,
  { top, explain }: ChatOptions,
): Promise<void> {
  const { input, output, isTerminal } = streams;
  const lines = createInterface({ input, output, terminal: isTerminal, prompt: CHAT.prompt });
  const history: Turn[] = [];
  lines.on("SIGINT", () => {
    lines.close();
  });
  if (isTerminal) output.write(`${CHAT.welcome}\n`);
  lines.prompt();
  for await (const line of lines) {
    const question = line.trim();
    if (question === "/quit" || question === "/exit") break;
    if (question === "/new") history.length = 0;
    else if (question !== "") {
      const input = { question, history, ...(top === undefined ? {} : { limit: top }) };
      const answer = await app.ask(input);
      output.write(`${renderAnswer(answer, streams.style())}\n\n`);
      if (explain) {
        const why = renderExplanation(answer, await app.explain(input), streams.style(), top);
        output.write(`${why}\n\n`);
      }
      history.push(
        { role: "user", content: question },
        { role: "assistant", content: renderAnswer(answer, { colour: false }) },
      );
      history.splice(0, Math.max(0, history.length - MAX_TURNS));
    }
    lines.prompt();
  }
  lines.close();
}
