/** How alike two short texts are.
 *
 * @module
 */

/** Dice's coefficient of their pairs of neighbouring characters: 0 where they share none, 1 where they have the same. */
export function likeness(a: string, b: string): number {
  const [one, other] = [pairSetOf(a), pairSetOf(b)];
  if (one.size + other.size === 0) return 0;
  let common = 0;
  for (const pair of one) if (other.has(pair)) common += 1;
  return (2 * common) / (one.size + other.size);
}

/** The pairs of `pairsOf`, each once; without lists on the way, since names are compared with all others of a report. */
function pairSetOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  let before = "";
  for (const character of text) {
    if (before !== "") pairs.add(before + character);
    before = character;
  }
  return pairs;
}

/** Every two characters in a row, in their order: 法律, 律援 and 援助 of 法律援助. One that stands twice is given twice. */
export function pairsOf(text: string): readonly string[] {
  const characters = Array.from(text);
  return characters.slice(1).map((next, i) => `${characters[i] ?? ""}${next}`);
}

/** Says whether two texts have two characters in a row in common: 法律援助 and 援助案件. */
export function sharesPair(a: string, b: string): boolean {
  for (let i = 0; i + 2 <= a.length; i += 1) if (b.includes(a.slice(i, i + 2))) return true;
  return false;
}
