import { describe, expect, it } from "vitest";
import { createSearchForms } from "../../../src/answer/search/search-forms.ts";
import { rememberVectors } from "../../../src/embedding/remembering-embedder.ts";
import { BACKGROUND_WEIGHT } from "../../../src/question/follow-up.ts";
import { createFakeEmbedder } from "../../support/fake-embedder.ts";
import { createPlainSegmenter } from "../../support/plain-segmenter.ts";
import { app } from "../../support/opened-app.ts";

describe("createSearchForms", () => {
  it("embeds a follow-up alone where the turn before was searched for, with or without its mark", async () => {
    const model = createFakeEmbedder();
    const parts = {
      indexes: app.indexes,
      embedder: rememberVectors(model, 10),
      segmenter: createPlainSegmenter(),
    };
    await createSearchForms(parts, undefined).ofTopic("接了多少民生诉求");
    const background = { topic: "接了多少民生诉求？", weight: BACKGROUND_WEIGHT.silent };

    await createSearchForms(parts, background).ofTopic("那执法类的呢？");

    expect(model.embedded).toEqual(["接了多少民生诉求", "那执法类的呢"]);
  });
});
