/** What stands between quotation marks, title marks and brackets.
 *
 * @module
 */
import type { Span } from "../../text/span.ts";
import { matchesOf } from "../../text/matches.ts";

/** `title`: 《…》; `quote`: “…”, 「…」, '…'; `bracket`: （…）, 〔…〕, 【…】, […]. */
export type EnclosureKind = "title" | "quote" | "bracket";

/** A closed pair of marks. */
export interface Enclosure {
  readonly kind: EnclosureKind;
  /** With both marks. */
  readonly span: Span;
  /** How many other pairs hold this one. */
  readonly depth: number;
}

/** Each opening mark with the mark that closes it. */
const PAIRS: Readonly<Record<string, readonly [string, EnclosureKind]>> = {
  "《": ["》", "title"],
  "〈": ["〉", "title"],
  "“": ["”", "quote"],
  "‘": ["’", "quote"],
  "「": ["」", "quote"],
  "『": ["』", "quote"],
  '"': ['"', "quote"],
  "（": ["）", "bracket"],
  "(": [")", "bracket"],
  "〔": ["〕", "bracket"],
  "【": ["】", "bracket"],
  "[": ["]", "bracket"],
};

const MARKS = /[《》〈〉“”‘’「」『』"（）()〔〕【】[\]]/gu;

/** Deeper marks than this are taken for damage: 64 is far beyond prose and keeps the search for an opening mark short. */
const MAX_DEPTH = 64;

interface OpenMark {
  readonly start: number;
  readonly close: string;
  readonly kind: EnclosureKind;
}

/**
 * Finds the closed pairs of a text, by their end. A mark that is never closed encloses nothing: in 《甲（乙》丙 the
 * round bracket is passed over. A half-width and a full-width round bracket close each other. Linear in the text.
 */
export function findEnclosures(text: string): readonly Enclosure[] {
  const found: Enclosure[] = [];
  const open: OpenMark[] = [];
  for (const match of matchesOf(text, MARKS)) {
    const mark = match[0];
    const at = closingIndex(open, mark);
    const pair = PAIRS[mark];
    if (at >= 0) {
      const opening = open[at];
      open.length = at;
      if (opening !== undefined) {
        const span = { start: opening.start, end: match.index + 1 };
        found.push({ kind: opening.kind, span, depth: at });
      }
    } else if (pair !== undefined && open.length < MAX_DEPTH) {
      open.push({ start: match.index, close: pair[0], kind: pair[1] });
    }
  }
  return found;
}

function closingIndex(open: readonly OpenMark[], mark: string): number {
  const close = mark === ")" ? "）" : mark;
  return open.findLastIndex((opening) => (opening.close === ")" ? "）" : opening.close) === close);
}

/**
 * Marks, for each code unit of the text, whether it lies inside one of the stretches: 1 inside (marks included), else 0.
 */
export function maskOf(length: number, enclosures: readonly { readonly span: Span }[]): Uint8Array {
  const mask = new Uint8Array(length);
  if (enclosures.length === 0) return mask;
  const edges = new Int32Array(length + 1);
  for (const { span } of enclosures) {
    edges[span.start] = (edges[span.start] ?? 0) + 1;
    edges[span.end] = (edges[span.end] ?? 0) - 1;
  }
  let depth = 0;
  for (let i = 0; i < length; i++) {
    depth += edges[i] ?? 0;
    mask[i] = depth > 0 ? 1 : 0;
  }
  return mask;
}
