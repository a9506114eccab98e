import { z } from 'zod';

import { instrumentSchema } from '#platform/instruments/domain/instrument-schema.ts';
import type { Instrument } from '#platform/instruments/domain/instrument.ts';

import { mostTakenAlong, takenAlongShape, type TakenAlong } from './taken-along.ts';

const alongShape = z.object({
  surveys: z.object({
    collections: z.array(takenAlongShape).max(mostTakenAlong),
    instruments: z.array(instrumentSchema).max(mostTakenAlong),
  }),
});

/** What this device has with it to ask people, each with its form; one whose form is not here is left out. Empty where the service sent none, or what this app cannot read. */
export function readAlongHere(
  along: Readonly<Record<string, unknown>> | undefined,
): readonly Readonly<{ taken: TakenAlong; instrument: Instrument }>[] {
  const read = alongShape.safeParse(along);
  if (!read.success) return [];
  const { collections, instruments } = read.data.surveys;
  return collections.flatMap((taken) => {
    const { id, version } = taken.form;
    const instrument = instruments.find((one) => one.id === id && one.version === version);
    return instrument === undefined ? [] : [{ taken, instrument }];
  });
}
