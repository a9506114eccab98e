import { compileInstrument } from '#platform/instruments/domain/form/compile-instrument.ts';
import type { CompiledInstrument } from '#platform/instruments/domain/form/definition.ts';
import type { Replica } from '#platform/offline/domain/replica.ts';

import type { KeptResponse } from '../../domain/on-device/kept-response.ts';
import { stillNeeded } from '../../domain/on-device/kept-response.ts';
import { readAlongHere } from '../../domain/on-device/read-along.ts';

type Along = ReturnType<typeof readAlongHere>[number];

/** A survey with its form, ready to be asked. */
export type SurveyHere = Along & Readonly<{ compiled: CompiledInstrument }>;

const keptName = 'surveys begun here';
type Kept = Readonly<Record<string, Along>>;

/** Read once for all who ask before the next sync. */
const read = new WeakMap<object, readonly Along[]>();

/** The surveys that the service let this device take along. */
export function surveysAlong(replica: Replica): readonly Along[] {
  const along = replica.reference()?.along;
  if (along === undefined) return [];
  const known = read.get(along) ?? readAlongHere(along);
  read.set(along, known);
  return known;
}

/** A survey that was taken along, or that somebody began here before the service stopped sending it. Null where its form is not on this device. */
export async function findSurvey(replica: Replica, collectionId: string): Promise<SurveyHere | null> {
  const isIt = ({ taken: { id } }: Along): boolean => id === collectionId;
  const found = surveysAlong(replica).find(isIt) ?? (await keptHere(replica)).find(isIt);
  if (found === undefined) return null;
  const compiled = compileInstrument(found.instrument);
  return compiled.ok ? { ...found, compiled: compiled.value } : null;
}

/** Keeps a survey for whoever begins it here, however long they stop. */
export async function keepForLater(replica: Replica, { taken, instrument }: Along): Promise<void> {
  const kept = await keptHere(replica);
  if (kept.some((one) => one.taken.id === taken.id)) return;
  await replica.keep(keptName, byId([...kept, { taken, instrument }]));
}

/** Lets go of the surveys in which nobody can go on any more. */
export async function letGo(replica: Replica, responses: readonly KeptResponse[]): Promise<void> {
  const [kept, needed] = [await keptHere(replica), stillNeeded(responses)];
  const left = kept.filter(({ taken }) => needed.has(taken.id));
  if (left.length < kept.length) await replica.keep(keptName, byId(left));
}

async function keptHere(replica: Replica): Promise<readonly Along[]> {
  const kept = ((await replica.kept(keptName)) ?? {}) as Kept;
  const [collections, instruments] = [
    Object.values(kept).map((one) => one.taken),
    Object.values(kept).map((one) => one.instrument),
  ];
  return readAlongHere({ surveys: { collections, instruments } });
}

const byId = (surveys: readonly Along[]): Kept => Object.fromEntries(surveys.map((one) => [one.taken.id, one]));
