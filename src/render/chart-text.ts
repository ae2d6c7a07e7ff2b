/** The text of a picture: what it may hold, and how wide it is.
 *
 * @module
 */

/** Advance widths of U+0020 to U+007E in thousandths of the type size, measured with resvg in Noto Sans Hans Regular. */
const ADVANCES: readonly number[] = [
  224, 323, 475, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555, 555,
  555, 555, 555, 555, 555, 555, 555, 278, 278, 555, 555, 555, 474, 946, 607, 657, 638, 687, 588,
  552, 689, 728, 293, 536, 646, 542, 812, 722, 742, 632, 742, 635, 597, 599, 721, 575, 878, 573,
  531, 603, 338, 392, 338, 555, 559, 606, 564, 618, 509, 620, 554, 325, 563, 607, 275, 275, 552,
  285, 926, 611, 606, 620, 620, 388, 468, 377, 607, 521, 802, 498, 521, 474, 338, 269, 338, 555,
];

/** Han characters and full-width punctuation fill the type size; other characters of the font are narrower. */
const FULL_ADVANCE = 1000;

/**
 * What a picture cannot show: controls, invisible characters, halves of surrogate pairs and non-characters (XML refuses
 * some of them), and emoji, for which the font has but an empty box. Matches `\u0000`, `😀`; not `㎡`, `①`.
 */
const NOT_SHOWN =
  /[\p{Cc}\p{Cs}\p{Cn}\p{Co}\p{Default_Ignorable_Code_Point}\p{Emoji_Presentation}]/gu;

/** Takes out what a picture cannot show; each run of white space becomes one blank. */
export function showable(text: string): string {
  return text.replace(/\s+/gu, " ").replace(NOT_SHOWN, "").trim();
}

/** Gives an upper bound of a text's width in pixels at a type size in pixels; exact for ASCII and Han characters. */
export function textWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const character of text) {
    thousandths += ADVANCES[(character.codePointAt(0) ?? 0) - 0x20] ?? FULL_ADVANCE;
  }
  return (thousandths * size) / 1000;
}
