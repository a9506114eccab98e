import { plainString } from '#platform/instruments/domain/fhir/plain-strings.ts';

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

const escaped = (text: string): string =>
  plainString(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
