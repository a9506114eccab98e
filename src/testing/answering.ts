import { sql } from 'kysely';
import { parseHTML } from 'linkedom';

import { asRequester, type Database, type Requester } from '#platform/database/requester.ts';

import { openCollection } from '../features/forms/data/collection-store.ts';
import type { Way } from '../features/forms/domain/collection.ts';
import type { Browsing, Seen } from './browsing.ts';

/** The fields of a page as its browser would send them back. */
export function fieldsOf({ body }: Pick<Seen, 'body'>): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const input of parseHTML(body).document.querySelectorAll('main input, main select, main textarea')) {
    const type = input.getAttribute('type');
    const isOff = (type === 'radio' || type === 'checkbox') && !input.hasAttribute('checked');
    const name = input.getAttribute('name') ?? '';
    if (name !== '' && name !== '_csrf' && !isOff) fields[name] = input.getAttribute('value') ?? input.textContent;
  }
  return fields;
}

/** Where the first form of a page is sent. */
export const actionOf = ({ body, url }: Pick<Seen, 'body' | 'url'>): string =>
  parseHTML(body).document.querySelector('main form')?.getAttribute('action') ?? url;

/** Sends the first form of a page, with what was typed. */
export const say = (browser: Browsing, page: Seen, fields: Record<string, string>, wish = 'next'): Promise<Seen> =>
  browser.send(actionOf(page), { ...fieldsOf(page), ...fields, do: wish });

/** Opens a published form for answers; gives the collection and its link. */
export async function openFor(
  db: Database,
  author: Requester,
  form: Readonly<{ id: string; version: string }>,
  token: string,
  ways: readonly Way[],
): Promise<Readonly<{ collection: string; link: string }>> {
  const collection = await asRequester(db, author, (tx) =>
    openCollection(tx, {
      form,
      teamId: author.teamId,
      token,
      ways,
      opensOn: '2026-11-01' as never,
      closesOn: null,
    }),
  );
  return { collection, link: `/f/${token}` };
}

/** What was kept of the answers to a form, oldest first. */
export async function keptOf(db: Database, form: string) {
  const { rows } = await sql<{ body: { answers: { path: string; said: unknown }[]; mode: unknown } }>`
    select a.body from form_answers a join form_response r on r.id = a.response_id
    where r.instrument_id = ${form} order by a.seq`.execute(db);
  return rows.map(({ body }) => body);
}
