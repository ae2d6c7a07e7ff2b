/** Indexes over the corpus whose vectors mean nothing: built in no time, for tests of what is stored and how. */
import { join } from "node:path";
import type { Embedder } from "../../src/embedding/embedder.ts";
import { buildIndex, type BuildOptions } from "../../src/indexes/build.ts";
import { silentLog } from "../../src/log.ts";
import { theCorpus } from "./a-corpus.ts";
import { createFakeEmbedder } from "./fake-embedder.ts";
import { createPlainSegmenter } from "./plain-segmenter.ts";
import { aTemporaryDirectory } from "./temporary-directory.ts";

export const corpus = await theCorpus();
export const segmenter = createPlainSegmenter();

/** Builds an index into a directory, with what the test is about put in its place. */
export function build(
  indexDirectory: string,
  options: Partial<BuildOptions> = {},
): ReturnType<typeof buildIndex> {
  const embedder = createFakeEmbedder();
  return buildIndex({ corpus, indexDirectory, embedder, segmenter, log: silentLog, ...options });
}

/** Builds an index and gives its directory. */
export async function anIndex(): Promise<string> {
  const indexDirectory = join(await aTemporaryDirectory(), "index");
  await build(indexDirectory);
  return indexDirectory;
}

/** An embedder that waits after some texts until it is let go on. */
export function anEmbedderThatWaits(after: number): {
  embedder: Embedder;
  reached: Promise<void>;
  goOn: () => void;
} {
  const fake = createFakeEmbedder();
  const reached = aGate();
  const gate = aGate();
  const embed: Embedder["embed"] = async (texts) => {
    if (fake.embedded.length === after) {
      reached.open();
      await gate.opened;
    }
    return fake.embed(texts);
  };
  return {
    embedder: { ...fake, embed },
    reached: reached.opened,
    goOn: gate.open,
  };
}

function aGate(): { opened: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
