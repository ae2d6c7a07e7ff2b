/** `npm run index -- [--corpus DIR] [--index DIR] [--rebuild]`: builds or refreshes the index.
 *
 * @module
 */
import { Command } from "commander";
import { createProgress } from "../src/cli/progress.ts";
import { createTerminalLog } from "../src/cli/terminal-log.ts";
import { readConfig } from "../src/config.ts";
import { AppError } from "../src/errors.ts";
import { buildFrom } from "../src/open.ts";

const command = new Command("npm run index --")
  .description("建立或更新索引")
  .option("--corpus <目录>", "报告所在目录")
  .option("--index <目录>", "索引所在目录")
  .option("--rebuild", "不用旧索引，全部重做")
  .helpOption("-h, --help", "显示帮助")
  .allowExcessArguments(false)
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse();
const options = command.opts<{ corpus?: string; index?: string; rebuild?: boolean }>();

const progress = createProgress(process.stderr);
const controller = new AbortController();
process.once("SIGINT", () => {
  controller.abort(new Error("已中断，旧索引未变"));
});
try {
  const config = readConfig(process.env, new Date());
  const summary = await buildFrom(
    {
      ...config,
      ...(options.corpus === undefined ? {} : { corpusDirectory: options.corpus }),
      ...(options.index === undefined ? {} : { indexDirectory: options.index }),
    },
    {
      log: createTerminalLog(process.stderr),
      onProgress: progress.update,
      signal: controller.signal,
    },
    options.rebuild === true,
  ).finally(progress.stop);
  process.stdout.write(
    `索引已就绪：${String(summary.reports)} 篇报告，${String(summary.passages)} 段，${String(summary.sentences)} 句；` +
      `新算 ${String(summary.embedded)} 句，沿用 ${String(summary.reused)} 句，用时 ${(summary.ms / 1000).toFixed(1)} 秒。\n`,
  );
} catch (error) {
  const isExpected = error instanceof AppError || controller.signal.aborted;
  const text = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${isExpected ? "" : "程序出错："}${text}\n`);
  if (process.env["DEBUG"] !== undefined && error instanceof Error) {
    process.stderr.write(`${error.stack ?? ""}\n`);
  }
  process.exitCode = isExpected ? 2 : 1;
}
