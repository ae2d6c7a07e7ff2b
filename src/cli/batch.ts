/** Questions as lines of JSON: the input of `ask --json --batch`.
 *
 * @module
 */
import { z } from "zod";
import { UsageError } from "../errors.ts";
import type { Turn } from "../question/turn.ts";

/** One line of the batch. */
export interface BatchQuestion {
  readonly id: string;
  readonly question: string;
  readonly history: readonly Turn[];
}

const Schema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  question: z.string(),
  history: z
    .array(z.object({ role: z.enum(["user", "assistant"]), content: z.string() }))
    .nullish(),
});

/**
 * Reads the lines; blank ones are passed over, a byte order mark too.
 *
 * @throws {UsageError} Naming every line that is no question, so that nothing is answered before all are readable.
 */
export function parseBatch(text: string, file: string): readonly BatchQuestion[] {
  const faults: string[] = [];
  const questions: BatchQuestion[] = [];
  const lines = text.replace(/^\u{FEFF}/u, "").split(/\r?\n/u);
  for (const [i, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const parsed = readLine(line);
    if (parsed === undefined) faults.push(String(i + 1));
    else questions.push(parsed);
  }
  if (faults.length > 0) {
    throw new UsageError(
      `${file} 第 ${faults.slice(0, 20).join("、")} 行不是问题。每行应是一个 JSON 对象：{"id":"1","question":"…","history":[]}`,
    );
  }
  return questions;
}

function readLine(line: string): BatchQuestion | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  const parsed = Schema.safeParse(value);
  if (!parsed.success) return undefined;
  const { id, question, history } = parsed.data;
  return { id, question, history: history ?? [] };
}
