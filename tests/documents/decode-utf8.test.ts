import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeUtf8 } from "../../src/documents/decode-utf8.ts";
import { CorpusError } from "../../src/errors.ts";

describe("decodeUtf8", () => {
  it("gives back every text that was encoded, a byte order mark included", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(decodeUtf8("a.txt", Buffer.from(`\ufeff${text}`))).toBe(`\ufeff${text}`);
      }),
    );
  });

  it.each([
    ["at the very first byte", "", 1],
    ["behind a character of three bytes", "区", 4],
    ["behind a line", "马尾区\n", 11],
  ])("names the byte that is no UTF-8, counted from 1 as editors do, %s", (_, before, place) => {
    const bytes = Buffer.concat([
      Buffer.from(before),
      Buffer.from([0xb2, 0xd4]),
      Buffer.from("区"),
    ]);

    expect(() => decodeUtf8("a.txt", bytes)).toThrow(
      new CorpusError("a.txt", [
        `不是有效的 UTF-8 文本（第 ${String(place)} 字节起），请另存为 UTF-8 编码`,
      ]),
    );
  });

  it.each([
    ["little end first", [0xff, 0xfe, 0x3a, 0x53]],
    ["big end first", [0xfe, 0xff, 0x53, 0x3a]],
  ])("knows UTF-16, %s", (_, bytes) => {
    expect(() => decodeUtf8("a.txt", Uint8Array.from(bytes))).toThrow(
      new CorpusError("a.txt", ["是 UTF-16 文本，请另存为 UTF-8 编码"]),
    );
  });
});
