import { parseXml } from './parse-xml.ts';
import { unescapeText } from './unescape-text.ts';

/** The texts that cells point to by number. Runs of different lettering are one text; readings for pronunciation are left out. */
export function readSharedStrings(xml: Uint8Array): readonly string[] {
  const texts: string[] = [];
  let text = '';
  let inText = false;
  let inReading = 0;
  parseXml(xml, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') inReading += 1;
      else if (name === 't') inText = inReading === 0;
    },
    text(part) {
      if (inText) text += part;
    },
    close(name) {
      if (name === 'si') texts.push(unescapeText(text));
      else if (name === 'rPh') inReading -= 1;
      else if (name === 't') inText = false;
    },
  });
  return texts;
}
