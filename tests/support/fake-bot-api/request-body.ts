/** Reading the body of a call: JSON, a form, or multipart with files.
 *
 * @module
 */

/** A file that came with a call. */
export interface UploadedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** What a call brings. */
export interface CallBody {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly files: ReadonlyMap<string, UploadedFile>;
}

/** Reads a body by its content type; parameters of a GET come in its query. */
export function readBody(contentType: string, body: Buffer, query: string): CallBody {
  const boundary = /^multipart\/form-data;.*boundary="?(?<boundary>[^";]+)/u.exec(contentType)
    ?.groups?.["boundary"];
  if (boundary !== undefined) return readMultipart(body, boundary);
  if (contentType.startsWith("application/json") && body.length > 0) {
    const parameters: unknown = JSON.parse(body.toString("utf8"));
    return { parameters: toRecord(parameters), files: new Map() };
  }
  const form = new URLSearchParams(body.length > 0 ? body.toString("utf8") : query);
  return { parameters: Object.fromEntries(form), files: new Map() };
}

/** The fetch of Node 20 does not accept the client's multipart (header names in lower case), so it is read here. */
function readMultipart(body: Buffer, boundary: string): CallBody {
  const parameters: Record<string, unknown> = {};
  const files = new Map<string, UploadedFile>();
  const delimiter = Buffer.from(`--${boundary}`);
  let at = body.indexOf(delimiter);
  while (at >= 0) {
    const next = body.indexOf(delimiter, at + delimiter.length);
    if (next < 0) break;
    const part = body.subarray(at + delimiter.length + 2, next - 2);
    const split = part.indexOf("\r\n\r\n");
    const head = part.subarray(0, split).toString("utf8");
    const bytes = Buffer.from(part.subarray(split + 4));
    const name = /name="?(?<name>[^";\r\n]*)/u.exec(head)?.groups?.["name"] ?? "";
    const fileName = /filename="?(?<name>[^";\r\n]*)/u.exec(head)?.groups?.["name"];
    if (fileName === undefined) parameters[name] = parseField(bytes.toString("utf8"));
    else {
      const type = /content-type:\s*(?<type>[^\r\n]+)/iu.exec(head)?.groups?.["type"] ?? "";
      files.set(name, { name: fileName, type, bytes });
    }
    at = next;
  }
  return { parameters, files };
}

/** Fields of a form that hold objects are JSON. */
function parseField(value: string): unknown {
  if (!/^[[{]/u.test(value)) return value;
  try {
    const parsed: unknown = JSON.parse(value);
    return parsed;
  } catch {
    return value;
  }
}

function toRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
