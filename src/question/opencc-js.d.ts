/** The part of opencc-js 1.4 that is used; its own types import without file endings, which nodenext does not resolve.
 *
 * @module
 */
declare module "opencc-js/t2cn" {
  /** Makes a converter; `tw` is the standard of Taiwan, `cn` that of the mainland. */
  export function Converter(options: {
    readonly from: "t" | "tw" | "twp" | "hk";
    readonly to: "cn";
  }): (text: string) => string;
}
