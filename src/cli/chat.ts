/** A chat in the terminal: a question a line, answers in between, earlier turns kept for follow-ups.
 *
 * @module
 */
import { createInterface } from "node:readline/promises";
import type { App } from "../app.ts";
import type { Turn } from "../question/turn.ts";
import { CHAT } from "../render/copy.ts";
import { renderAnswer, type TerminalStyle } from "../render/terminal.ts";

/** Where the chat takes place. */
export interface ChatStreams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly isTerminal: boolean;
  style(): TerminalStyle;
}

/** As many turns as a follow-up could refer to. */
const MAX_TURNS = 20;

/** Runs until `/quit`, the end of the input, or Ctrl-C. */
export async function chat(app: App, streams: ChatStreams, limit?: number): Promise<void> {
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
      const answer = await app.ask({
        question,
        history,
        ...(limit === undefined ? {} : { limit }),
      });
      output.write(`${renderAnswer(answer, streams.style())}\n\n`);
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
