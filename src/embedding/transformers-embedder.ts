/** The embedder over transformers.js: bge-small-zh-v1.5, run on this machine without any network.
 *
 * @module
 */
import { basename, dirname, resolve } from "node:path";
import type { FeatureExtractionPipeline } from "@xenova/transformers";
import { ModelError } from "../errors.ts";
import type { Embedder } from "./embedder.ts";
import { MODEL_ID, verifyModelFiles } from "./model-files.ts";

/** Length of a vector of bge-small-zh-v1.5 (its config.json: hidden_size). */
const DIMENSIONS = 512;

/**
 * Opens the model in `modelDirectory` (models/bge-small-zh-v1.5), after its files were checked against the published
 * checksums.
 *
 * Vectors are the model's CLS state, which is what it was trained with (mean pooling is worse). Texts go in one at a
 * time: batches pad every text to the longest and were slower. Questions carry no prefix: the model's own made ours
 * worse (models/README.md). Thread settings of onnxruntime were tried and change nothing for texts this short.
 *
 * Costs about 0.3 s and 150 MB, once; then about 1 ms for a question and 3 ms for a sentence.
 *
 * @throws {ModelError} If a file is missing or altered, or the model cannot be loaded.
 */
export async function openTransformersEmbedder(modelDirectory: string): Promise<Embedder> {
  const directory = resolve(modelDirectory);
  const [library] = await Promise.all([
    import("@xenova/transformers"),
    verifyModelFiles(directory),
  ]);
  library.env.allowRemoteModels = false;
  library.env.useFSCache = false;
  library.env.localModelPath = dirname(directory);
  let extract: FeatureExtractionPipeline;
  try {
    extract = await library.pipeline("feature-extraction", basename(directory), {
      quantized: true,
      local_files_only: true,
    });
  } catch (cause) {
    throw new ModelError(directory, "模型无法加载，请重新安装依赖：npm ci", { cause });
  }
  return {
    id: MODEL_ID,
    dimensions: DIMENSIONS,
    embed: async (texts) => {
      const vectors: Float32Array[] = [];
      for (const text of texts) {
        vectors.push(await embedOne(extract, text, directory));
      }
      return vectors;
    },
  };
}

async function embedOne(
  extract: FeatureExtractionPipeline,
  text: string,
  directory: string,
): Promise<Float32Array> {
  let values: unknown;
  try {
    // The states of all tokens, the CLS state first.
    const { data, dims } = await extract(text, { pooling: "none" });
    if (dims.at(-1) === DIMENSIONS) values = data;
  } catch (cause) {
    throw new ModelError(directory, "模型运行失败，请重新安装依赖：npm ci", { cause });
  }
  if (!(values instanceof Float32Array)) {
    throw new ModelError(directory, `模型没有给出 ${DIMENSIONS} 维向量，请重新安装依赖：npm ci`);
  }
  return normalised(values.subarray(0, DIMENSIONS));
}

/**
 * A copy of the vector with length 1. The library pools and normalises too, index by index of tensors of any shape, which takes a
 * quarter of all the time of a short text; its sums are in single precision, as here, so that every bit is the same.
 */
function normalised(vector: Float32Array): Float32Array {
  let square = 0;
  for (const value of vector) square = Math.fround(square + value * value);
  const length = Math.fround(Math.sqrt(square));
  return vector.map((value) => value / length);
}
