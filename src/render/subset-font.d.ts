/** The part of subset-font 2.9 that the chart's font uses; the package ships no types.
 *
 * @module
 */
declare module "subset-font" {
  /** Makes a font of the characters of `text`; characters that the font lacks are left out. */
  function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: "sfnt";
      /** Tags of the OpenType features that are kept. */
      readonly keepFeatures: readonly string[];
      readonly noHinting: boolean;
    },
  ): Promise<Uint8Array>;
  export = subsetFont;
}
