import type { Tx } from '#platform/database/requester.ts';
import { compileInstrument } from '#platform/instruments/domain/form/compile-instrument.ts';
import type { CompiledInstrument } from '#platform/instruments/domain/form/definition.ts';
import type { Instrument, SignOff } from '#platform/instruments/domain/instrument.ts';
import type { FormNote } from '#platform/instruments/domain/xlsform/form-problem.ts';
import { AlongsideError } from '#platform/problems/alongside-error.ts';

import { paperCodes, type PaperCodes } from '../domain/paper-codes.ts';
import type { FormState } from '../domain/stored-form.ts';
import { findListed, readBody, type FormListed } from './form-store.ts';
import { findSignOff } from './sign-off-store.ts';

/** A version of an instrument, whoever it comes from. */
export type FoundInstrument = Readonly<{
  instrument: Instrument;
  compiled: CompiledInstrument;
  codes: PaperCodes;
  notes: readonly FormNote[];
  state: FormState;
  signOff: SignOff | null;
  /** Null for one that comes with the service. */
  stored: FormListed | null;
}>;

export type FindInstrument = (tx: Tx, id: string, version: string) => Promise<FoundInstrument | null>;

type Parts = Pick<FoundInstrument, 'instrument' | 'compiled' | 'codes' | 'notes'>;

/** How many brought forms are kept compiled. */
const mostKept = 20;

/** Finds an instrument among those that are shipped, then among those that somebody brought and the requester may see. Null for neither. */
export function instrumentFinder(shipped: readonly Instrument[]): FindInstrument {
  const ours = new Map(
    shipped.map((instrument) => [`${instrument.id} ${instrument.version}`, lazily(() => compile(instrument))]),
  );
  const kept = new Map<string, Parts>();

  async function partsOf(tx: Tx, listed: FormListed): Promise<Parts> {
    // A draft may be replaced; its words are then another's.
    const name = JSON.stringify([listed.id, listed.version, listed.changedAt.getTime()]);
    const known = kept.get(name);
    if (known !== undefined) return known;
    const { body, codes, notes } = await readBody(tx, listed);
    const parts = { ...compile(body), codes, notes };
    kept.set(name, parts);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return parts;
  }

  return async (tx, id, version) => {
    const own = ours.get(`${id} ${version}`);
    const signed = await findSignOff(tx, { id, version });
    if (own !== undefined) {
      const parts = own();
      return { ...parts, state: 'published', signOff: parts.instrument.signOff ?? signed, stored: null };
    }
    const stored = await findListed(tx, { id, version });
    if (stored === null) return null;
    return { ...(await partsOf(tx, stored)), state: stored.state, signOff: signed, stored };
  };
}

function compile(instrument: Instrument): Parts {
  const compiled = compileInstrument(instrument);
  if (!compiled.ok) {
    throw new AlongsideError('ALO-FORMS-003', `${instrument.id}, version ${instrument.version}, is not whole`);
  }
  return { instrument, compiled: compiled.value, codes: paperCodes(instrument), notes: [] };
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
