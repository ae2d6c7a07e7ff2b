/** The entry of a process that brings an index up to date for another one, which answers meanwhile: bot/build-beside.ts.
 *
 * Places come as JSON in the first argument; progress and outcome go back as messages.
 *
 * @module
 */
import { z } from "zod";
import { AppError } from "../errors.ts";
import { silentLog } from "../log.ts";
import { openFreshIndexes } from "../open.ts";

const PlacesSchema = z.object({
  corpusDirectory: z.string(),
  indexDirectory: z.string(),
  modelDirectory: z.string(),
});

function tell(message: object): Promise<void> {
  return new Promise((resolve) => {
    if (process.send === undefined) resolve();
    else {
      process.send(message, () => {
        resolve();
      });
    }
  });
}

try {
  const places = PlacesSchema.parse(JSON.parse(process.argv[2] ?? ""));
  await openFreshIndexes(places, {
    log: silentLog,
    onProgress: (done, total) => void tell({ kind: "progress", done, total }),
  });
  await tell({ kind: "built" });
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  await tell({ kind: "fault", isExpected: error instanceof AppError, message });
}
process.exit();
