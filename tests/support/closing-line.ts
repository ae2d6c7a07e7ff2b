/** A vitest reporter that closes the run with one plain line, `N passed, N failed, N skipped`, for any CI to read.
 *
 * @module
 */
import type { Reporter, TestCase, TestModule } from "vitest/node";

/** How many tests ended in which way. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Writes the counts in the agreed form, without colour. */
export function formatClosingLine({ passed, failed, skipped }: TestCounts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * Counts the tests of a run.
 *
 * A file that failed outside its tests (it did not load, or a hook threw) and an error that no test caught are one
 * failure each: a run that vitest calls failed never closes with `0 failed`.
 */
export function countTests(
  modules: readonly TestModule[],
  unhandledErrorCount: number,
): TestCounts {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const countOf = (state: ReturnType<TestCase["result"]>["state"]): number =>
    tests.filter((test) => test.result().state === state).length;
  const brokenModules = modules.filter(
    (module) => !module.ok() && [...module.children.allTests("failed")].length === 0,
  );
  return {
    passed: countOf("passed"),
    failed: countOf("failed") + brokenModules.length + unhandledErrorCount,
    skipped: countOf("skipped") + countOf("pending"),
  };
}

export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    process.stdout.write(`${formatClosingLine(countTests(modules, unhandledErrors.length))}\n`);
  }
}
