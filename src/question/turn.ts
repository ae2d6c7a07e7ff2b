/** Turns of a conversation.
 *
 * @module
 */

/** One turn of a conversation before the question. */
export interface Turn {
  readonly role: "user" | "assistant";
  readonly content: string;
}
