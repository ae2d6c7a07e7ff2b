/** Traditional characters to Simplified ones, since the reports are written in these.
 *
 * @module
 */
import { Converter } from "opencc-js/t2cn";

/** Made at the first call, since reading the dictionary takes longer than a question may. */
let converter: ((text: string) => string) | undefined;

/**
 * Gives the text in Simplified characters: `馬尾區行政復議受理了多少件` → `马尾区行政复议受理了多少件`. Simplified text stays as it is.
 * The dictionary of OpenCC is read at the first call (about 10 ms).
 */
export function toSimplified(text: string): string {
  const convert = (converter ??= Converter({ from: "tw", to: "cn" }));
  return convert(text);
}
