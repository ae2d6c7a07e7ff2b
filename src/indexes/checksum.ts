/** Checksums of the index's files.
 *
 * @module
 */

/**
 * Computes the SHA-256 of bytes, in hexadecimal.
 *
 * Runs on a worker thread, so that several files are checked at once while others are still read.
 */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return Buffer.from(await crypto.subtle.digest("SHA-256", bytes)).toString("hex");
}

/** Computes the SHA-256 of a text's UTF-8 form, in hexadecimal. */
export function sha256OfText(text: string): Promise<string> {
  return sha256Of(new TextEncoder().encode(text));
}
