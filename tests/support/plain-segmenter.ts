import type { Segmenter } from "../../src/text/segmenter.ts";

const TERM = /《[^《》]+》|\d+(?:[.,]\d+)*|[a-z]+|\p{Script=Han}/gu;

/** A segmenter without a dictionary: single characters, with numbers and words kept whole. Starts at once. */
export function createPlainSegmenter(id = "plain-segmenter-1"): Segmenter {
  return {
    id,
    segment: (text) =>
      [...text.normalize("NFKC").toLowerCase().matchAll(TERM)].map(([term]) => term),
  };
}
