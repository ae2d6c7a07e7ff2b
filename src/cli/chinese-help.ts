/** Help texts in Chinese: commander's own headings translated, Han characters counted as two columns.
 *
 * @module
 */
import type { HelpConfiguration } from "commander";
import stringWidth from "string-width";

/** The headings that commander writes by itself. */
const TITLES: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Options:": "选项：",
  "Arguments:": "参数：",
};

/** To be given to `configureHelp` of every command that people call. */
export const CHINESE_HELP: HelpConfiguration = {
  commandUsage: (command) => `${command.name()} ${command.usage().replace("[options]", "[选项]")}`,
  styleTitle: (title) => TITLES[title] ?? title,
  displayWidth: (text) => stringWidth(text),
};
