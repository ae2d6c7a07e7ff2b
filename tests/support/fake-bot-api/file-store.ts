/** Files sent by people and by the bot, with their checks and their download paths.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { refuse } from "./api-error.ts";
import type { UploadedFile } from "./request-body.ts";
import type { SentFile } from "./telegram-objects.ts";

const MAX_DOWNLOAD_BYTES = 20 * 1024 * 1024;
const MAX_PHOTO_BYTES = 10_000_000;
const PNG = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

interface StoredFile {
  readonly path: string;
  readonly bytes: Buffer;
  readonly name: string;
}

/** Keeps files by id. */
export class FileStore {
  readonly #files = new Map<string, StoredFile>();

  /** Keeps a file. The same bytes under the same name have the same id. */
  add(bytes: Buffer, name: string, mimeType?: string): SentFile {
    const digest = createHash("sha1").update(name).update(bytes).digest("hex");
    const file_id = `F${digest.slice(0, 16)}`;
    this.#files.set(file_id, { path: `documents/${file_id}`, bytes, name });
    return {
      file_id,
      file_unique_id: file_id.slice(0, 9),
      file_name: name,
      file_size: bytes.length,
      ...(mimeType === undefined ? {} : { mime_type: mimeType }),
    };
  }

  /** The file that a parameter means: one that came with the call, or one sent before. */
  resolve(value: unknown, files: ReadonlyMap<string, UploadedFile>): SentFile & { bytes: Buffer } {
    const reference = String(value);
    const attached = /^attach:\/\/(?<name>.+)$/u.exec(reference)?.groups?.["name"];
    if (attached === undefined) {
      const known = this.#files.get(reference);
      if (known === undefined) return refuse("wrong file identifier/HTTP URL specified");
      return { ...this.add(known.bytes, known.name), bytes: known.bytes };
    }
    const file = files.get(attached);
    if (file === undefined) return refuse("there is no file in the request");
    if (file.bytes.length === 0) refuse("file must be non-empty");
    return { ...this.add(file.bytes, file.name), bytes: file.bytes };
  }

  /** What `getFile` answers. */
  describe(fileId: string): SentFile & { readonly file_path: string } {
    const file = this.#files.get(fileId);
    if (file === undefined) return refuse("invalid file_id");
    if (file.bytes.length > MAX_DOWNLOAD_BYTES) refuse("file is too big");
    return { ...this.add(file.bytes, file.name), file_path: file.path };
  }

  bytesAt(path: string): Buffer | undefined {
    return [...this.#files.values()].find((file) => file.path === path)?.bytes;
  }

  bytesOf(fileId: string): Buffer | undefined {
    return this.#files.get(fileId)?.bytes;
  }
}

/** The size of a picture, after the checks that Telegram makes of photos. */
export function checkPhoto(bytes: Buffer): { readonly width: number; readonly height: number } {
  if (bytes.length > MAX_PHOTO_BYTES) refuse("file is too big");
  if (!bytes.subarray(0, PNG.length).equals(PNG)) return refuse("IMAGE_PROCESS_FAILED");
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  if (width + height > 10_000 || Math.max(width / height, height / width) > 20) {
    refuse("PHOTO_INVALID_DIMENSIONS");
  }
  return { width, height };
}
