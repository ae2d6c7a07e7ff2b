/** Refusals of the Bot API, worded as Telegram words them.
 *
 * @module
 */

/** A call that is refused: the HTTP status and the description that go back. */
export class ApiError extends Error {
  readonly status: number;

  constructor(status: number, description: string) {
    super(description);
    this.status = status;
  }
}

/** Refuses a call for what it asks. */
export function refuse(reason: string): never {
  throw new ApiError(400, `Bad Request: ${reason}`);
}
