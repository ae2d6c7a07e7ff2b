/** Who may ask: the lists of the settings, changed by what admins decided in the chat.
 *
 * @module
 */
import { z } from "zod";
import type { Log } from "../../log.ts";
import type { BotConfig } from "../bot-config.ts";
import { readJsonFile, writeJsonFile } from "./json-file.ts";

/** Answers who may do what. A number below 0 is a group, above 0 a person. */
export interface AccessList {
  isAdmin(userId: number): boolean;
  /** Whether a person may ask here. In a group the group must be allowed, in a private chat the person; who was denied may nowhere. */
  mayAsk(userId: number, chatId: number): boolean;
  allow(id: number): void;
  /** Takes the right away, also where a setting gave it. Admins keep theirs. */
  deny(id: number): void;
}

const Schema = z.object({ allowed: z.array(z.number()), denied: z.array(z.number()) });

/** Opens the list; what admins decided is kept in a file. */
export function openAccessList(
  config: Pick<BotConfig, "admins" | "allowedUsers" | "allowedChats">,
  path: string,
  log: Log,
): AccessList {
  const decided = readJsonFile(path, Schema, log) ?? { allowed: [], denied: [] };
  const allowed = new Set(decided.allowed);
  const denied = new Set(decided.denied);
  const save = (): void => {
    writeJsonFile(path, { allowed: [...allowed], denied: [...denied] });
  };
  const isAllowed = (id: number): boolean =>
    !denied.has(id) &&
    (allowed.has(id) || (id < 0 ? config.allowedChats : config.allowedUsers).has(id));
  const isAdmin = (userId: number): boolean => config.admins.has(userId);
  return {
    isAdmin,
    mayAsk: (userId, chatId) =>
      chatId < 0
        ? isAllowed(chatId) && (!denied.has(userId) || isAdmin(userId))
        : isAllowed(userId) || isAdmin(userId),
    allow(id) {
      denied.delete(id);
      allowed.add(id);
      save();
    },
    deny(id) {
      allowed.delete(id);
      denied.add(id);
      save();
    },
  };
}
