/** The HTML that copies of web pages leave in a report.
 *
 * @module
 */

/**
 * A tag or an entity for a blank: `<br>`, `</p>`, `<span style="…">`, `&nbsp;`. Only tags of text and tables, so that an app's
 * name in such brackets, `<山东通>`, `<APP>`, stays.
 */
export const HTML_MARK =
  /<\/?(?:a|b|br|center|div|em|font|h[1-6]|hr|i|img|li|ol|p|span|strong|su[bp]|table|tbody|t[dhr]|u|ul)(?:\s[^<>]{0,300})?\/?>|&(?:nbsp|ensp|emsp);/giu;

/** An HTML mark that ends a line. */
export const HTML_LINE_MARK = /^<\/?(?:br|div|h[1-6]|hr|li|p|tr)\b/iu;
