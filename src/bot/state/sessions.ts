/** Conversations: what a person asked lately in a chat, so that 那马尾呢？ has something to lean on.
 *
 * @module
 */
import { z } from "zod";
import type { Log } from "../../log.ts";
import { readJsonFile, tryToWriteJsonFile } from "./json-file.ts";

/** A question of a conversation with the answer that it got. */
export interface SessionTurn {
  readonly answerId: string;
  readonly question: string;
}

/** Who speaks where. Topics of a group are separate conversations. */
export interface SessionKey {
  readonly chatId: number;
  readonly threadId: number | undefined;
  readonly userId: number;
}

/** Keeps conversations over restarts, and forgets them after a while. */
export interface Sessions {
  /** The turns so far, oldest first; none where the last is too long ago. */
  turns(key: SessionKey): readonly SessionTurn[];
  /** Adds a turn; one with the same answer is replaced, and what came after it forgotten. */
  add(key: SessionKey, turn: SessionTurn): void;
  forget(key: SessionKey): void;
  /** Removes what is forgotten from the file too. */
  prune(): void;
  /** Writes what is not yet written. */
  flush(): void;
}

/** How sessions are kept. */
export interface SessionOptions {
  readonly path: string;
  readonly forgetAfterMs: number;
  readonly now: () => number;
  readonly log: Log;
}

/** A follow-up leans on few questions; more are never looked at. */
const MAX_TURNS = 6;

/** So long a change may stay in memory only: one write for many messages. */
const WRITE_DELAY_MS = 300;

interface Session {
  readonly at: number;
  readonly turns: readonly SessionTurn[];
}

const Schema = z.record(
  z.string(),
  z.object({
    at: z.number(),
    turns: z.array(z.object({ answerId: z.string(), question: z.string() })),
  }),
);

/** Opens the sessions kept in a file. */
export function openSessions({ path, forgetAfterMs, now, log }: SessionOptions): Sessions {
  const sessions = new Map<string, Session>(Object.entries(readJsonFile(path, Schema, log) ?? {}));
  let timer: NodeJS.Timeout | undefined;

  const write = (): void => {
    clearTimeout(timer);
    timer = undefined;
    for (const [key, { at }] of sessions) if (now() - at > forgetAfterMs) sessions.delete(key);
    tryToWriteJsonFile(path, Object.fromEntries(sessions), log);
  };
  const flush = (): void => {
    if (timer !== undefined) write();
  };
  const changed = (): void => {
    timer ??= setTimeout(flush, WRITE_DELAY_MS).unref();
  };
  const turnsOf = (key: SessionKey): readonly SessionTurn[] => {
    const session = sessions.get(nameOf(key));
    return session === undefined || now() - session.at > forgetAfterMs ? [] : session.turns;
  };
  return {
    turns: turnsOf,
    add(key, turn) {
      const before = turnsOf(key);
      const same = before.findIndex(({ answerId }) => answerId === turn.answerId);
      const kept = same < 0 ? before : before.slice(0, same);
      sessions.set(nameOf(key), { at: now(), turns: [...kept, turn].slice(-MAX_TURNS) });
      changed();
    },
    forget(key) {
      if (sessions.delete(nameOf(key))) changed();
    },
    prune() {
      const isOld = ({ at }: Session): boolean => now() - at > forgetAfterMs;
      if ([...sessions.values()].some(isOld)) write();
    },
    flush,
  };
}

function nameOf({ chatId, threadId, userId }: SessionKey): string {
  return [chatId, threadId ?? 0, userId].join(":");
}
