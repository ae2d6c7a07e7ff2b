/** How a script of the project ends: what somebody can mend gets a sentence and exit code 2, a bug its stack and 1.
 *
 * @module
 */
import { AppError } from "../../src/errors.ts";

/** Runs a script with the words after its name. */
export async function runScript(
  script: (words: readonly string[]) => Promise<void>,
): Promise<void> {
  try {
    await script(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
