/** What Telegram accepts as a formatted text.
 *
 * @module
 */
import { refuse } from "./api-error.ts";
import type { Entity } from "./telegram-objects.ts";

const TYPES = new Set([
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "spoiler",
  "code",
  "pre",
  "text_link",
  "blockquote",
  "expandable_blockquote",
]);
const LONE_SURROGATE = /\p{Surrogate}/u;
const QUOTES = new Set(["blockquote", "expandable_blockquote"]);

/** Beyond these Telegram drops entities without a word; here it is a fault. */
const MAX_ENTITIES = 100;

/** Refuses a text that is empty or too long, and entities that do not fit it. */
export function checkText(text: string, entities: readonly Entity[], max: number): void {
  if (text.trim() === "") refuse("message text is empty");
  if (text.length > max)
    refuse(max === 4096 ? "message is too long" : "message caption is too long");
  if (LONE_SURROGATE.test(text)) refuse("strings must be encoded in UTF-8");
  if (text !== text.trim()) refuse("text would be trimmed and its entities shifted");
  if (entities.length > MAX_ENTITIES) refuse("too many entities");
  for (const entity of entities) checkEntity(text, entity);
  checkNesting(entities);
}

function checkEntity(text: string, { type, offset, length, url }: Entity): void {
  if (!TYPES.has(type)) refuse(`unsupported entity ${type}`);
  if (offset < 0 || length < 1 || offset + length > text.length) {
    refuse(`entity ${type} [${offset}, ${offset + length}) beyond text of ${text.length}`);
  }
  if (LONE_SURROGATE.test(text.slice(offset, offset + length)))
    refuse(`entity ${type} cuts a character`);
  if (type === "text_link" && !/^(?:https?|tg):\/\//u.test(url ?? ""))
    refuse("wrong URL of entity");
}

/** Entities nest or stand apart; quotes do not nest, and code holds nothing. */
function checkNesting(entities: readonly Entity[]): void {
  const ordered = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  const open: Entity[] = [];
  for (const entity of ordered) {
    while ((open.at(-1)?.offset ?? 0) + (open.at(-1)?.length ?? Infinity) <= entity.offset)
      open.pop();
    const outer = open.at(-1);
    if (outer !== undefined) {
      if (entity.offset + entity.length > outer.offset + outer.length) refuse("entities cross");
      if (QUOTES.has(entity.type) && open.some((one) => QUOTES.has(one.type))) {
        refuse("blockquotes nest");
      }
      if (open.some((one) => one.type === "code" || one.type === "pre")) refuse("code nests");
    }
    open.push(entity);
  }
}
