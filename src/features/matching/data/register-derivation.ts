import { sql } from 'kysely';

import type { Tx } from '#platform/database/requester.ts';
import type { Derivation } from '#platform/record/data/derivation.ts';
import { settle } from '#platform/record/domain/settle.ts';

import { factsOfDetails } from '../domain/register/registered-facts.ts';
import { registerKeys } from '../domain/register/register-keys.ts';
import { keyDigest, type KeyDigest } from './key-digest.ts';

/** Whoever has one of these on their record is found by nobody: the record is not of a person, or the person does not want to be looked for. */
const notFound = new Set(['recorded-in-error', 'matching-refused']);

/** How `match_record` and `match_key` follow from the log: what each record says of its person's names, birth and numbers. */
export const registerDerivation: Derivation<KeyDigest> = {
  subjectKind: 'person',
  tables: [
    { name: 'match_record', owner: 'record_id', columns: ['record_id', 'person_id', 'facts'], json: ['facts'] },
    { name: 'match_key', owner: 'record_id', columns: ['key', 'record_id'], isSet: true },
  ],
  readReference: readDigest,
  derive: ({ members, entriesOf }, digest) => {
    const settled = members.map((id) => [id, settle(entriesOf.get(id) ?? [])] as const);
    if (settled.some(([, { facts }]) => facts.some(({ kind }) => notFound.has(kind))))
      return { match_record: [], match_key: [] };
    const records = settled.map(([id, { details }]) => ({ id, facts: factsOfDetails(details) }));
    return {
      match_record: records.map(({ id, facts }) => ({ record_id: id, person_id: members[0], facts })),
      match_key: records.flatMap(({ id, facts }) =>
        [...new Set(registerKeys(facts, 'kept').map(({ text }) => digest(text)))]
          .sort()
          .map((key) => ({ key, record_id: id })),
      ),
    };
  },
};

/** The digest of this database. Runs as the recorder, or as the owner. */
export async function readDigest(tx: Tx): Promise<KeyDigest> {
  const { rows } = await sql<{ secret: Buffer }>`select secret from matching_secret`.execute(tx);
  const [row] = rows;
  if (row === undefined) throw new Error('matching_secret is empty; a migration fills it');
  return keyDigest(row.secret);
}
