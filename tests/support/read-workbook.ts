import { unzipTexts } from "./unzip.ts";

/** A sheet as a spreadsheet program reads it; an empty cell is `undefined`, and those at the end of a row are left out. */
export interface ReadSheet {
  readonly name: string;
  /** The headings first. */
  readonly rows: readonly (readonly (string | number | undefined)[])[];
  /** The cells under the headings, one list a row. */
  readonly cells: (
    ...headings: readonly string[]
  ) => readonly (readonly (string | number | undefined)[])[];
}

/** Reads the sheets of an Excel workbook whose cells are numbers and shared texts (ECMA-376, part 1, section 18.3). */
export function readWorkbook(file: Buffer): readonly ReadSheet[] {
  const parts = unzipTexts(file);
  const texts = contentsOf(
    parts.get("xl/sharedStrings.xml") ?? "",
    /<t[^>]*>(?<found>[^<]*)<\/t>/gu,
  );
  const names = contentsOf(
    parts.get("xl/workbook.xml") ?? "",
    /<sheet [^>]*name="(?<found>[^"]*)"/gu,
  );
  return names.map((name, i) => {
    const sheet = parts.get(`xl/worksheets/sheet${String(i + 1)}.xml`) ?? "";
    const rows = contentsOf(sheet, /<row [^>]*>(?<found>.*?)<\/row>/gsu).map((row) =>
      cellsOf(row, texts),
    );
    const [head = [], ...body] = rows;
    return {
      name,
      rows,
      cells: (...headings) => {
        const places = headings.map((heading) => head.indexOf(heading));
        return body.map((row) => places.map((place) => row[place]));
      },
    };
  });
}

function cellsOf(row: string, texts: readonly string[]): (string | number | undefined)[] {
  const cells: (string | number | undefined)[] = [];
  for (const cell of row.matchAll(
    /<c r="(?<column>[A-Z])\d+"(?<kind>[^>]*?)(?:\/>|>(?<content>.*?)<\/c>)/gsu,
  )) {
    const { column = "A", kind = "", content = "" } = cell.groups ?? {};
    const value = /<v>(?<value>[^<]*)<\/v>/u.exec(content)?.groups?.["value"];
    const isText = kind.includes('t="s"');
    const place = column.charCodeAt(0) - "A".charCodeAt(0);
    while (cells.length < place) cells.push(undefined);
    cells.push(value === undefined ? undefined : isText ? texts[Number(value)] : Number(value));
  }
  return cells;
}

function contentsOf(xml: string, pattern: RegExp): readonly string[] {
  return [...xml.matchAll(pattern)].map((match) => match.groups?.["found"] ?? "");
}
