/** What stands around an amount, as far as the refusals look.
 *
 * @module
 */
import type { Amount } from "./amount.ts";

/** An amount with the text near it. */
export interface Surroundings {
  readonly amount: Amount;
  /** The number alone: 37.62. */
  readonly number: string;
  /** Before the number, its approximation words included. */
  readonly before: string;
  /** Before the number and its approximation words. */
  readonly wordsBefore: string;
  /** After the number: scale, measure word and what follows. */
  readonly afterNumber: string;
  /** After the whole amount. */
  readonly after: string;
  /** The clause that holds the amount, as far as it is near. */
  readonly around: string;
}

/** How far the rules look to either side. No rule needs more, and a bound keeps them linear. */
const REACH = 12;

/** Gives the surroundings of an amount in its sentence. */
export function surroundingsOf(text: string, amount: Amount): Surroundings {
  const at = amount.numberSpan.start;
  return {
    amount,
    number: text.slice(at, Math.min(amount.numberSpan.end, at + REACH)),
    before: text.slice(Math.max(0, at - REACH), at),
    wordsBefore: text.slice(Math.max(0, amount.span.start - REACH), amount.span.start),
    afterNumber: text.slice(amount.numberSpan.end, amount.numberSpan.end + REACH),
    after: text.slice(amount.span.end, amount.span.end + REACH),
    around: clauseAround(text, amount),
  };
}

/** The clause that holds the amount, as far as it is near. */
function clauseAround(text: string, { span }: Amount): string {
  const before = text.slice(Math.max(0, span.start - 24), span.start).replace(/^.*[，,。；;]/u, "");
  const end = Math.min(span.end, span.start + REACH);
  const after = text.slice(span.end, span.end + REACH).replace(/[，,。；;].*$/u, "");
  return before + text.slice(span.start, end) + after;
}
