/** Sidecars: the JSON file beside a report (`huancui-2021.json`) that says what the text does not, or says better.
 *
 * @module
 */
import { z } from "zod";

import { CorpusError } from "../errors.ts";

/** What a sidecar says. It counts before anything found in the text. */
export interface Sidecar {
  /** Full name: 山东省威海市环翠区. */
  readonly region: string;
  /** The year that the report is about. */
  readonly year: number;
  readonly title?: string | undefined;
  readonly issuer?: string | undefined;
  /** ISO date. */
  readonly publishedOn?: string | undefined;
  readonly sourceUrl?: string | undefined;
  /** Wrong writing → right writing, applied to the whole report: {"峰城": "峄城"}. */
  readonly misprints?: Readonly<Record<string, string>> | undefined;
}

const Schema = z.strictObject({
  region: z
    .string("应为地区全称，如“山东省威海市环翠区”")
    .trim()
    .min(2, "应为地区全称，如“山东省威海市环翠区”"),
  year: z
    .int("应为四位年份，如 2021")
    .min(1980, "应为四位年份，如 2021")
    .max(2100, "应为四位年份，如 2021"),
  title: z.string("应为报告标题").trim().min(1, "应为报告标题").optional(),
  issuer: z.string("应为发布机关名称").trim().min(1, "应为发布机关名称").optional(),
  publishedOn: z.iso.date("应为日期，如“2022-01-11”").optional(),
  sourceUrl: z.url("应为网址").optional(),
  misprints: z
    .record(
      z.string().min(1, "错字不能为空"),
      z.string().min(1, "改正不能为空"),
      '应为对象，如 {"峰城": "峄城"}',
    )
    .optional(),
});

/**
 * Reads a sidecar.
 *
 * @param path Names the file in messages.
 * @param json The file's text.
 * @throws {CorpusError} If it is no JSON, lacks region or year, or has a field too many or wrong; names every fault at once.
 */
export function readSidecar(path: string, json: string): Sidecar {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/u, ""));
  } catch (cause) {
    throw new CorpusError(path, ["不是有效的 JSON，请检查引号、逗号和括号"], { cause });
  }
  const result = Schema.safeParse(value);
  if (result.success) return result.data;
  throw new CorpusError(path, result.error.issues.map(toFault), { cause: result.error });
}

function toFault(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") return `不认识的字段 ${issue.keys.join("、")}`;
  if (issue.path.length === 0) return "应为一个对象，含 region、year";
  return `字段 ${issue.path.join(".")} ${issue.message}`;
}
