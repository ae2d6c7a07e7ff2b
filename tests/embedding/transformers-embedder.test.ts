import { cp, mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openTransformersEmbedder } from "../../src/embedding/transformers-embedder.ts";
import type { Embedder } from "../../src/embedding/embedder.ts";
import { ModelError } from "../../src/errors.ts";
import { describeEmbedder } from "../contracts/embedder.ts";

const MODEL_DIRECTORY = new URL("../../models/bge-small-zh-v1.5", import.meta.url).pathname;

let opened: Promise<Embedder> | undefined;
const openOnce = (): Promise<Embedder> => (opened ??= openTransformersEmbedder(MODEL_DIRECTORY));

describeEmbedder("transformers embedder", openOnce);

describe("openTransformersEmbedder", () => {
  let directory = "";
  beforeEach(async () => {
    directory = join(await mkdtemp(join(tmpdir(), "wenbao-model-")), "bge-small-zh-v1.5");
    await cp(MODEL_DIRECTORY, directory, { recursive: true });
  });
  afterEach(async () => {
    await rm(dirname(directory), { recursive: true });
  });

  it("sets a question nearer to the sentence that answers it than to another of the same report", async () => {
    const embedder = await openOnce();

    const [question, answer, other] = await embedder.embed([
      "受理了多少件行政复议案件？",
      "2021年，环翠区行政复议机关共收到行政复议申请50件。",
      "推进公共法律服务体系建设。",
    ]);

    expect(dot(question, answer)).toBeGreaterThan(dot(question, other) + 0.1);
  });

  it("writes nothing to the console", async () => {
    const log = vi.spyOn(console, "log");
    const warn = vi.spyOn(console, "warn");

    const embedder = await openTransformersEmbedder(MODEL_DIRECTORY);
    await embedder.embed(["环翠区"]);

    expect([...log.mock.calls, ...warn.mock.calls]).toEqual([]);
  });

  it("names every missing file, and how to get it back", async () => {
    await rm(join(directory, "onnx/model_quantized.onnx"));
    await rm(join(directory, "tokenizer.json"));

    const opening = openTransformersEmbedder(directory);

    await expect(opening).rejects.toThrow(ModelError);
    await expect(opening).rejects.toThrow(
      /缺少模型文件 onnx\/model_quantized\.onnx.*缺少模型文件 tokenizer\.json.*git checkout -- models/u,
    );
  });

  it("refuses a truncated model by its checksum, before it is loaded", async () => {
    await truncate(join(directory, "onnx/model_quantized.onnx"), 20_000_000);

    await expect(openTransformersEmbedder(directory)).rejects.toThrow(
      /模型文件 onnx\/model_quantized\.onnx 与公布的校验值不符/u,
    );
  });

  it("refuses an altered setting by its checksum", async () => {
    await writeFile(join(directory, "tokenizer_config.json"), '{"do_lower_case":false}');

    await expect(openTransformersEmbedder(directory)).rejects.toThrow(
      /模型文件 tokenizer_config\.json 与公布的校验值不符/u,
    );
  });
});

function dot(a: Float32Array = new Float32Array(), b: Float32Array = new Float32Array()): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
