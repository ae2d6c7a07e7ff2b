/** Names of the files of an index directory, and the form of its pointer file.
 *
 * @module
 */
import { sha256OfText } from "./checksum.ts";
import { GENERATION_NAME } from "./manifest.ts";
import type { Pointer } from "./manifest.ts";

/** Says which generation is the index. */
export const POINTER_FILE = "current";

/** The next pointer while it is written, before it replaces the current one. */
export const NEXT_POINTER_FILE = "current.next";

/** Says what a generation holds; beside its parts. */
export const MANIFEST_FILE = "manifest.json";

/** Held by the process that builds: a directory, since making one is atomic everywhere. */
export const LOCK_NAME = "build.lock";

/** Says whether the program itself gives this name to something in an index directory. */
export function isOwnName(name: string): boolean {
  return [POINTER_FILE, NEXT_POINTER_FILE, LOCK_NAME].includes(name) || GENERATION_NAME.test(name);
}

/** Gives the content of a pointer file: one line of JSON, one of its checksum. */
export async function formatPointer(pointer: Pointer): Promise<string> {
  const json = JSON.stringify(pointer);
  return `${json}\n${await sha256OfText(json)}\n`;
}

/** Gives the JSON of a pointer file's content, or `undefined` where it is not exactly what `formatPointer` wrote. */
export async function unwrapPointer(content: string): Promise<string | undefined> {
  const [json = "", digest = ""] = content.split("\n");
  const isWhole = content === `${json}\n${digest}\n` && (await sha256OfText(json)) === digest;
  return isWhole ? json : undefined;
}
