import { v7 as newId } from 'uuid';

import type { Database } from '#platform/database/requester.ts';
import { compileInstrument } from '#platform/instruments/domain/form/compile-instrument.ts';
import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import { translator } from '#platform/language/translator.ts';
import { deskWriter } from '#platform/record/data/desk-writer.ts';
import type { Recorder } from '#platform/record/data/recorder.ts';

import { catalogues } from '../catalogues.ts';
import type { AssessmentFormNeeds } from '../features/assessments/web/form/form-needs.ts';
import { readEntries } from '../features/people/data/person-store.ts';
import { on } from './facts.ts';
import { aPerson } from './summary-person.ts';

/** What the pages of an assessment are given, with `instrument` for the form, on 15 March 2026; each thing that is written comes a minute after the last. */
export function assessmentFormNeeds(
  database: Readonly<{ db: Database }>,
  recorder: Recorder,
  instrument: Instrument,
): (mayBegin: boolean) => AssessmentFormNeeds {
  const compiled = compileInstrument(instrument);
  if (!compiled.ok) throw new Error('the form is not whole');
  const current = { id: instrument.id, version: instrument.version };
  let nowMs = Date.UTC(2026, 2, 15, 10);
  const write = deskWriter(recorder.kinds, 'test', () => (nowMs += 60_000), newId);
  return (mayBegin) => ({
    db: database.db,
    today: () => on('03-15'),
    nowMs: () => nowMs,
    newId,
    may: () => true,
    current,
    readPerson: async (tx, id) => {
      const row = await tx
        .selectFrom('person_now')
        .select(['person_id', 'name', 'members', 'languages'])
        .where('person_id', '=', id)
        .executeTakeFirst();
      if (row === undefined) return null;
      const { name, members, languages, person_id: personId } = row;
      const entries = await readEntries(tx, members);
      return { id: personId, name, members, languages, entries, summary: () => aPerson(personId) };
    },
    findInstrument: (_, { id, version }) =>
      Promise.resolve(
        id === current.id && version === current.version
          ? { compiled: compiled.value, isSigned: false, mayBegin }
          : null,
      ),
    dueOn: () => null,
    english: translator('en', catalogues),
    append: async (tx, requester, drafts) => {
      const entries = drafts.map((draft) => write(requester, draft));
      await recorder.appendAll(tx, entries, 'own');
      return entries.map(({ id }) => id);
    },
  });
}
