/** The journal of updates: nothing is answered twice, and nothing that was accepted is lost, also when the process is killed.
 *
 * Telegram forgets an update once the next ones are fetched, while this one may still be worked on; and it gives one again
 * that was answered but not yet confirmed. So each update is written down when it comes, when its answer begins to go out
 * and when it is done. Its numbers are no count: they jump after a quiet week, so they are remembered one by one.
 *
 * @module
 */
import { appendFileSync, mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import type { Log } from "../../log.ts";
import { isMissing, writeTextFile } from "./json-file.ts";

/** An update of Telegram; what else it holds is grammY's matter. */
export interface JournalUpdate {
  readonly update_id: number;
}

/** Remembers updates. All calls write at once. */
export interface UpdateJournal {
  /** What was begun before the restart and got no answer, oldest first. */
  readonly unfinished: readonly JournalUpdate[];
  /** Takes an update on; `false` where it was answered already or is being worked on. */
  begin(update: JournalUpdate): boolean;
  /** Notes that something is about to be sent for it: from here on it counts as answered. */
  answering(updateId: number): void;
  end(updateId: number): void;
  /** Takes what people wrote out of the file, but what has no answer yet. */
  prune(): void;
}

/** So many answered updates are remembered; Telegram repeats at most the last hundred. */
const REMEMBERED_COUNT = 2000;

/** After so many lines the file is written anew with what still matters. */
const MAX_LINES = 10_000;

/** An update that was cut off so often is given up: perhaps it is what kills the process. */
const MAX_ATTEMPTS = 2;

const Line = z.union([
  z.object({ begin: z.looseObject({ update_id: z.number() }) }),
  z.object({ answered: z.number() }),
]);

/** Opens the journal kept in a file; one that cannot be written is logged, and works in memory. */
export function openUpdateJournal(path: string, log: Log): UpdateJournal {
  const { answered, unfinished } = readHistory(path);
  const untaken = new Set(unfinished.map((update) => update.update_id));
  const running = new Map<number, JournalUpdate>();
  let lineCount = 0;

  const compact = (): void => {
    for (const id of [...answered].slice(0, -REMEMBERED_COUNT)) answered.delete(id);
    const pending = [
      ...unfinished.filter(({ update_id: id }) => untaken.has(id)),
      ...[...running.values()].filter(({ update_id: id }) => !answered.has(id)),
    ];
    const lines = [
      ...[...answered].map((id) => ({ answered: id })),
      ...pending.map((update) => ({ begin: update })),
    ];
    lineCount = lines.length;
    writeTextFile(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  };
  const tryToCompact = (): void => {
    try {
      compact();
    } catch (error) {
      log.error("消息编号没有写下，请检查磁盘。", { path, cause: String(error) });
    }
  };
  const write = (line: z.input<typeof Line>): void => {
    try {
      appendFileSync(path, `${JSON.stringify(line)}\n`, { mode: 0o600 });
      if (++lineCount > MAX_LINES) compact();
    } catch (error) {
      // Better an answer given twice after a crash than none while the disk is full.
      log.error("消息编号没有写下，请检查磁盘。", { path, cause: String(error) });
    }
  };
  const settle = (id: number): void => {
    if (answered.has(id)) return;
    answered.add(id);
    write({ answered: id });
  };
  mkdirSync(dirname(path), { recursive: true });
  compact();
  return {
    unfinished,
    begin(update) {
      const id = update.update_id;
      if (answered.has(id) || running.has(id)) return false;
      untaken.delete(id);
      running.set(id, update);
      write({ begin: { ...update } });
      return true;
    },
    answering: settle,
    end(id) {
      running.delete(id);
      settle(id);
    },
    prune: tryToCompact,
  };
}

/** What was answered, and what is to be taken up again. */
function readHistory(path: string): {
  readonly answered: Set<number>;
  readonly unfinished: readonly JournalUpdate[];
} {
  const open = new Map<number, { readonly update: JournalUpdate; readonly attempts: number }>();
  const answered = new Set<number>();
  for (const line of readLines(path)) {
    if ("answered" in line) {
      open.delete(line.answered);
      answered.add(line.answered);
    } else {
      const { update_id: id } = line.begin;
      open.set(id, { update: line.begin, attempts: (open.get(id)?.attempts ?? 0) + 1 });
    }
  }
  const unfinished = [...open.values()]
    .filter(({ attempts }) => attempts < MAX_ATTEMPTS)
    .map(({ update }) => update);
  return { answered, unfinished };
}

function readLines(path: string): readonly z.infer<typeof Line>[] {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
  return text.split("\n").flatMap((line) => {
    try {
      const parsed = Line.safeParse(JSON.parse(line));
      return parsed.success ? [parsed.data] : [];
    } catch {
      // The last line of a killed process may be torn.
      return [];
    }
  });
}
