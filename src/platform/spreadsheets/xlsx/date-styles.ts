import { parseXml } from './parse-xml.ts';

/** What a date format shows: a whole day, only a month and a year, only a year, or a time of day. */
export type DateShown = 'day' | 'month' | 'year' | 'time';

/** For each cell style, what of a date it shows; null where it shows a plain number. */
export function readDateStyles(xml: Uint8Array): readonly (DateShown | null)[] {
  const formats = new Map<number, string>();
  const styles: (DateShown | null)[] = [];
  let inCellStyles = false;
  parseXml(xml, {
    open(name, attributes) {
      if (name === 'numFmt') formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) {
        const id = Number(attributes['numFmtId'] ?? 0);
        const custom = formats.get(id);
        styles.push(custom === undefined ? builtInFormat(id) : dateShownBy(custom));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return styles;
}

/** The formats that every workbook has by number, also those that differ by the sender's country (27 to 36 and 50 to 58). */
function builtInFormat(id: number): DateShown | null {
  if (id === 17 || id === 55 || id === 52) return 'month';
  if ((id >= 14 && id <= 16) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58))
    return 'day';
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) return 'time';
  return null;
}

/** Reads a format such as `[$-809]dd mmmm yyyy;@` without what it quotes, escapes or puts in brackets. */
export function dateShownBy(format: string): DateShown | null {
  const bare = (format.split(';')[0] ?? '')
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/general/gi, '')
    .toLowerCase();
  if (/[ehs]/.test(bare) && !/[dy]/.test(bare) && /[hs]/.test(bare)) return 'time';
  if (/d/.test(bare)) return 'day';
  if (/y/.test(bare)) return /m/.test(bare) ? 'month' : 'year';
  return null;
}
