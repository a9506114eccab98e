import type { SummaryBlock } from '../summary-blocks.ts';

export type Narrative = Readonly<{ status: 'generated' | 'additional'; div: string }>;

/** A part of a summary as FHIR's readable text: XHTML without style, script, link or picture. Whatever anybody typed is text in it. */
export function narrativeOf({ notes, lines }: SummaryBlock): Narrative {
  const rows = lines
    .map(({ what, says, why }) => {
      const reason = why === undefined ? '' : `<br/>${escaped(why)}`;
      return `<tr><td>${escaped(what)}</td><td>${escaped(says)}${reason}</td></tr>`;
    })
    .join('');
  const table = rows === '' ? '' : `<table><tbody>${rows}</tbody></table>`;
  const paragraphs = notes.map((note) => `<p>${escaped(note)}</p>`).join('');
  return { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml">${paragraphs}${table}</div>` };
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that XML cannot hold, control characters and halves of a pair, are left out: a document that holds one cannot be opened at all. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '');
