/** Figures in a document that a script keeps up to date.
 *
 * @module
 */
import { readFile, writeFile } from "node:fs/promises";

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. */
export async function writeBlock(path: string, name: string, content: string): Promise<void> {
  const text = await readFile(path, "utf8");
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${path} has no place for ${name}`);
  const head = text.slice(0, from + start.length);
  await writeFile(path, `${head}\n\n${content}\n\n${text.slice(to)}`);
}
