import { sql } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Tx } from '#platform/database/requester.ts';
import type { Instrument } from '#platform/instruments/domain/instrument.ts';

import { goAlong, type TakenAlong } from '../domain/on-device/taken-along.ts';
import { findCollection, teamName } from './collection-store.ts';
import type { FindInstrument } from './find-instrument.ts';

/** What a device takes with it to ask people where there is no network. */
export type Along = Readonly<{ collections: readonly TakenAlong[]; instruments: readonly Instrument[] }>;

type AlongNeeds = Readonly<{
  find: FindInstrument;
  today: LocalDate;
  /** Days without contact after which a device forgets. */
  keptForDays: number;
  /** True where forms that nobody signed may be tried out. */
  isDemonstration: boolean;
}>;

/**
 * The surveys that whoever asks may ask people on a device, with their forms, each once, and the words that people agree to, in every language. Of a form
 * that was withdrawn, or that nobody signed, nothing goes along.
 */
export async function readAlong(tx: Tx, { find, today, keptForDays, isDemonstration }: AlongNeeds): Promise<Along> {
  const { rows } = await sql<{
    collection_id: string;
    consent: Record<string, string>;
    title: string;
    place: string | null;
  }>`select collection_id, consent, title, place from words_for_devices()`.execute(tx);
  const surveys = new Map(rows.map((row) => [row.collection_id, row]));
  const found = await Promise.all([...surveys.keys()].map((id) => findCollection(tx, id)));
  const collections: TakenAlong[] = [];
  const instruments = new Map<string, Instrument>();
  for (const one of goAlong(
    found.filter((collection) => collection !== null),
    today,
    keptForDays,
  )) {
    const version = await find(tx, one.form.id, one.form.version);
    if (version === null || version.state !== 'published') continue;
    if (version.signOff === null && !isDemonstration) continue;
    instruments.set(`${one.form.id} ${one.form.version}`, version.instrument);
    const { id, form, token, opensOn, closesOn, teamId } = one;
    const name = await teamName(tx, teamId);
    const { consent: agreedTo = {}, title = '', place = null } = surveys.get(id) ?? {};
    collections.push({
      id,
      form,
      token,
      teamName: name,
      agreedTo,
      opensOn,
      closesOn,
      isSigned: version.signOff !== null,
      title,
      place,
    });
  }
  return { collections, instruments: [...instruments.values()] };
}
