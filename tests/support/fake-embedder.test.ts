import { describeEmbedder } from "../contracts/embedder.ts";
import { createFakeEmbedder } from "./fake-embedder.ts";

const embedder = createFakeEmbedder();

describeEmbedder("fake embedder", () => Promise.resolve(embedder));
