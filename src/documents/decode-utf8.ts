/** Strict decoding of UTF-8.
 *
 * @module
 */
import { CorpusError } from "../errors.ts";

/**
 * Decodes a file as UTF-8, a byte order mark kept.
 *
 * @param path Names the file in messages.
 * @param bytes Its contents.
 * @throws {CorpusError} At the first byte that is no UTF-8; names its place, counted from 1.
 */
export function decodeUtf8(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    const found = isUtf16(bytes)
      ? "是 UTF-16 文本"
      : `不是有效的 UTF-8 文本（第 ${String(firstInvalidByte(bytes) + 1)} 字节起）`;
    throw new CorpusError(path, [`${found}，请另存为 UTF-8 编码`], { cause });
  }
}

/** Whether the bytes begin with a byte order mark of UTF-16, which some editors call Unicode. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Finds the offset of the first byte that is no UTF-8, by halving: a valid prefix decodes, a longer one does not. */
function firstInvalidByte(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isValidPrefix(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  return valid;
}

/** A prefix may end within a character: streaming leaves such an end undecided. */
function isValidPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
