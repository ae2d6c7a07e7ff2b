/** The files of the embedding model, and the check that they are the ones this program was measured with.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ModelError } from "../errors.ts";

/** A file of the model, by its path within the model's directory. */
interface ModelFile {
  readonly path: string;
  /** SHA-256 in hexadecimal, as published in models/README.md. */
  readonly sha256: string;
}

/**
 * bge-small-zh-v1.5 (BAAI, MIT), attention fused and weights quantized to int8. Checksums and the steps that made the
 * file: models/README.md. Another model needs other constants, and gives every index another identity.
 */
const MODEL_FILES: readonly ModelFile[] = [
  {
    path: "onnx/model_quantized.onnx",
    sha256: "73a7d5a0fd117e36fa34c5c0a06d9bdabe7a5841f8efa18a7a9730644e4cb327",
  },
  {
    path: "tokenizer.json",
    sha256: "48cea5d44424912a6fd1ea647bf4fe50b55ab8b1e5879c3275f80e339e8fae26",
  },
  {
    path: "config.json",
    sha256: "7805b889a047e8418637a3f22ae295e5236833c9b092d2d6aae0464d372d3984",
  },
  {
    path: "tokenizer_config.json",
    sha256: "bfad818a152224b2564af3c60fbd2a95485cbf561360b3a3a1a82e8255c6bae6",
  },
];

/** Name and checksum of the model in one short word: what an index remembers of it. */
export const MODEL_ID = `bge-small-zh-v1.5-${createHash("sha256")
  .update(MODEL_FILES.map((file) => file.sha256).join(""))
  .digest("hex")
  .slice(0, 12)}`;

/**
 * Checks that every file of the model is there and unaltered.
 *
 * Reads 24 MB. The digest runs on a worker thread, so the caller can load other things meanwhile (30 ms, all of it
 * hidden behind the import of the library).
 *
 * @throws {ModelError} Naming every file that is missing or altered.
 */
export async function verifyModelFiles(modelDirectory: string): Promise<void> {
  const faults = await Promise.all(
    MODEL_FILES.map(async (file) => faultOf(join(modelDirectory, file.path), file)),
  );
  const found = faults.filter((fault) => fault !== undefined);
  if (found.length > 0) {
    throw new ModelError(
      modelDirectory,
      `${found.join("；")}。请恢复代码库自带的模型文件：git checkout -- models（来源与校验值见 models/README.md）`,
    );
  }
}

async function faultOf(path: string, file: ModelFile): Promise<string | undefined> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch {
    return `缺少模型文件 ${file.path}，或无法读取`;
  }
  const digest = Buffer.from(await crypto.subtle.digest("SHA-256", bytes)).toString("hex");
  return digest === file.sha256 ? undefined : `模型文件 ${file.path} 与公布的校验值不符`;
}
