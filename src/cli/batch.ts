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

/** What the earlier turns of a conversation look like has to be shown: nobody guesses it. */
const FORM =
  "每行应是一个 JSON 对象，history 是前几轮对话（可不写）：\n" +
  '{"id":"1","question":"那马尾区呢？","history":[{"role":"user","content":"环翠区2021年复议多少件？"},{"role":"assistant","content":"50件"}]}';

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
    if (typeof parsed === "string") faults.push(`  第 ${String(i + 1)} 行：${parsed}`);
    else questions.push(parsed);
  }
  if (faults.length > 0) {
    throw new UsageError(
      `${file} 里有不是问题的行，一行也没有回答。\n${faults.join("\n")}\n${FORM}`,
    );
  }
  return questions;
}

/** Gives the question, or what is wrong with the line. */
function readLine(line: string): BatchQuestion | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "不是有效的 JSON";
  }
  const parsed = Schema.safeParse(value);
  if (!parsed.success) return [...new Set(parsed.error.issues.map(toFault))].join("，");
  const { id, question, history } = parsed.data;
  return { id, question, history: history ?? [] };
}

/** Of what is wrong within a turn, the whole history is named. */
function toFault({ path: [field] }: z.core.$ZodIssue): string {
  return (field === undefined ? undefined : FAULTS.get(field)) ?? "不是 JSON 对象";
}

const FAULTS: ReadonlyMap<PropertyKey, string> = new Map([
  ["id", "id 应为文字或数"],
  ["question", "question 应为文字"],
  ["history", "history 的每一项应有 role（user 或 assistant）和 content"],
]);
