/** How far a figure may be from what was counted because the report writes it in 万 or 亿: 18.9万件 is anything from 188500 to 189500.
 *
 * @module
 */
import type { Figure } from "../../figures/figure.ts";

/** 18.9万, 27亿, ２.９万; not 一万二千三百, which ends in its last place. Groups: the decimals, the scale. */
const SCALED =
  /(?:[.．点](?<decimals>[\d\uFF10-\uFF19零〇一二三四五六七八九]+))?\s*[余多]?(?<scale>万亿|千万|百万|亿|万)(?![\d\uFF10-\uFF19零〇一二三四五六七八九十百千])/u;

const SCALES: Readonly<Record<string, number>> = {
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
};

/**
 * The place to which a figure is rounded, in its own unit: 1000 for 18.9万件, 10000 for 2万本. 0 where every digit is written, and for whole
 * 万元, which is what money is counted in: 126万元.
 */
export function roundedTo({ raw, kind }: Pick<Figure, "raw" | "kind">): number {
  const { decimals = "", scale } = SCALED.exec(raw)?.groups ?? {};
  const size = scale === undefined ? undefined : SCALES[scale];
  if (size === undefined || (kind === "money" && scale === "万" && decimals === "")) return 0;
  return size / 10 ** decimals.length;
}

/** How far the sum or the difference of figures may be off for their rounding alone: 1000 for 18.9万件－18.8万件. */
export function roundingOf(figures: readonly Figure[]): number {
  return figures.reduce((total, figure) => total + roundedTo(figure) / 2, 0);
}
