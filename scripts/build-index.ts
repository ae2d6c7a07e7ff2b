/** `npm run index -- [--corpus DIR] [--index DIR] [--rebuild]`: builds or refreshes the index.
 *
 * @module
 */
import { createProgress } from "../src/cli/progress.ts";
import { createTerminalLog } from "../src/cli/terminal-log.ts";
import { readConfig } from "../src/config.ts";
import { UsageError } from "../src/errors.ts";
import { buildFrom } from "../src/open.ts";
import { runScript } from "./evaluation/run-script.ts";
import { parseIndexArguments, type IndexArguments } from "./indexing/arguments.ts";

await runScript(async (words) => {
  const parsed = parseIndexArguments(words);
  if (parsed.kind === "print") process.stdout.write(parsed.text);
  else await buildIndex(parsed.arguments);
});

async function buildIndex({ corpus, index, rebuild }: IndexArguments): Promise<void> {
  const config = readConfig(process.env, new Date());
  const progress = createProgress(process.stderr);
  const controller = new AbortController();
  process.once("SIGINT", () => {
    controller.abort(new UsageError("已中断，旧索引未变。"));
  });
  const summary = await buildFrom(
    {
      ...config,
      ...(corpus === undefined ? {} : { corpusDirectory: corpus }),
      ...(index === undefined ? {} : { indexDirectory: index }),
    },
    {
      log: createTerminalLog(process.stderr),
      onProgress: progress.update,
      signal: controller.signal,
    },
    rebuild,
  ).finally(progress.stop);
  process.stdout.write(
    `索引已就绪：${String(summary.reports)} 篇报告，${String(summary.passages)} 段，${String(summary.sentences)} 句；` +
      `新算 ${String(summary.embedded)} 句，沿用 ${String(summary.reused)} 句，用时 ${(summary.ms / 1000).toFixed(1)} 秒。\n`,
  );
}
