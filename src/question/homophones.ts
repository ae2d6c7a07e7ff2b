/** Region names written with the wrong characters of the right sound: 环萃 for 环翠, 大五口 for 大武口.
 *
 * @module
 */
import { pinyin } from "pinyin-pro";
import type { Region } from "../documents/region.ts";
import { memoise } from "../memoise.ts";
import { overlapsSpan, type Span } from "../text/span.ts";

/** A stretch of a question that sounds like a region's name. */
export interface HomophoneMention {
  readonly span: Span;
  readonly region: Region;
}

const HAN = /^\p{Script=Han}+$/u;

/**
 * Finds the names of the given regions, or their short forms, by sound without tones, longest name first. Meant for
 * questions in which no name was found as written: a sound proves less than a name.
 *
 * `环萃2021年复议收了几件` names 环翠区. Names shorter than two characters are not looked for.
 */
export function findHomophones(
  text: string,
  regions: readonly Region[],
): readonly HomophoneMention[] {
  const sounds = soundsOf(text);
  const names = regions
    .flatMap((region) => nameSoundsOf(region).map((sound) => ({ region, sound })))
    .sort((a, b) => b.sound.length - a.sound.length);
  const found: HomophoneMention[] = [];
  for (const { region, sound } of names) {
    for (let at = 0; at + sound.length <= sounds.length; at++) {
      const span = { start: at, end: at + sound.length };
      const isTaken = found.some((one) => overlapsSpan(one.span, span));
      if (!isTaken && sound.every((syllable, i) => sounds[at + i] === syllable)) {
        found.push({ span, region });
      }
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** The sounds of the names that a region is looked for by. */
const nameSoundsOf = memoise(({ name: full, aliases }: Region) =>
  [full, ...aliases].filter((name) => name.length >= 2 && HAN.test(name)).map(soundsOf),
);

/** One syllable for each code unit; what is no Han character stands for itself. */
function soundsOf(text: string): readonly string[] {
  return text.split("").map((unit) => (HAN.test(unit) ? syllableOf(unit) : unit));
}

/** The library takes 5 µs a character. There are some 28,000, and never more than that here. */
const knownSyllables = new Map<string, string>();

function syllableOf(character: string): string {
  const known = knownSyllables.get(character);
  if (known !== undefined) return known;
  const syllable = pinyin(character, { toneType: "none", type: "array" })[0] ?? character;
  knownSyllables.set(character, syllable);
  return syllable;
}
