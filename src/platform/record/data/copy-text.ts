/** One value as PostgreSQL's COPY text format writes it. Arrays are of text; objects become JSON unless `json` says that an array is JSON too. */
export function copyValue(value: unknown, json = false): string {
  if (value === null || value === undefined) return '\\N';
  if (Array.isArray(value) && !json) return escapeCopy(arrayLiteral(value as readonly unknown[]));
  if (typeof value === 'object') return escapeCopy(JSON.stringify(value));
  if (typeof value === 'boolean') return value ? 't' : 'f';
  return escapeCopy(typeof value === 'string' ? value : JSON.stringify(value));
}

/** A row of values, ended by a new line. */
export function copyLine(values: readonly string[]): string {
  return `${values.join('\t')}\n`;
}

function arrayLiteral(items: readonly unknown[]): string {
  return `{${items.map((item) => `"${String(item).replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}

function escapeCopy(text: string): string {
  return /[\\\t\n\r]/.test(text)
    ? text.replace(/\\/g, '\\\\').replace(/\t/g, '\\t').replace(/\n/g, '\\n').replace(/\r/g, '\\r')
    : text;
}
