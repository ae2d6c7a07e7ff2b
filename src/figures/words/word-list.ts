/** Word lists and the regular expressions made of them.
 *
 * @module
 */

/** Reads a list of words parted by blanks and line breaks. */
export function wordList(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}

/** Writes a word so that a regular expression takes each of its characters as it stands: `场(次)` → `场\(次\)`. */
export function escapePattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}

/**
 * Joins words to the body of a regular expression, the longest first, so that of two that fit the longer wins; each once.
 * `toPattern` writes one word, where what stands around it matters too.
 */
export function alternation(list: readonly string[], toPattern = escapePattern): string {
  return [...new Set(list)]
    .sort((a, b) => b.length - a.length)
    .map(toPattern)
    .join("|");
}
