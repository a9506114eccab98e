import { useEffect, useState } from 'preact/hooks';

import { londonDate } from '#platform/calendar/london.ts';
import { formBegun } from '#platform/instruments/domain/filling/filling-kinds.ts';
import type { Replica } from '#platform/offline/domain/replica.ts';
import { settle } from '#platform/record/domain/settle.ts';
import { useField } from '#platform/screens/field-world.ts';
import { Button } from '#platform/ui/button.tsx';

import type { AssessmentsKey } from '../content/catalogue.ts';
import { begunAmong, type BegunResponse } from './begun-among.ts';
import { beginAddress, fillingAddress } from './filling-address.ts';
import { assessmentForm, type FillingScreenNeeds } from './filling-needs.ts';

export const mayFill = (role: string): boolean => (formBegun.writers as readonly string[]).includes(role);

type PressesProps = Readonly<{ personId: string; recordsOf: FillingScreenNeeds['recordsOf'] }>;

/** Begins somebody's assessment, or goes on with the one that was begun, wherever that was and by whom. */
export function FillingPresses({ personId, recordsOf }: PressesProps) {
  const { t, replica } = useField<AssessmentsKey>();
  const begun = useBegun(personId, recordsOf);
  if (begun === null) return null;
  const open = begun.filter(({ isDone }) => !isDone);
  const by = ({ response: { begun: entry } }: BegunResponse): string =>
    entry.author === replica.user.userId ? replica.user.name : (replica.nameOf(entry.author) ?? '–');
  const on = ({ response: { begun: entry } }: BegunResponse): string =>
    entry.happened?.on ?? londonDate(entry.written.ms);
  return (
    <>
      {open.map((one) => (
        <Button key={one.response.id} href={`#/${fillingAddress(personId, one.response.id)}`}>
          {t('assessments.field.go-on-with', { on: on(one), by: by(one) })}
        </Button>
      ))}
      {begun
        .filter(({ isDone }) => isDone)
        .map((one) => (
          <Button key={one.response.id} href={`#/${fillingAddress(personId, one.response.id)}`} variant="secondary">
            {t('assessments.field.look-at', { on: on(one) })}
          </Button>
        ))}
      {open.length === 0 && <Button href={`#/${beginAddress(personId)}`}>{t('assessments.field.begin')}</Button>}
    </>
  );
}

/** Fillings of the assessment about somebody; null until they are read. */
function useBegun(personId: string, recordsOf: PressesProps['recordsOf']): readonly BegunResponse[] | null {
  const { replica } = useField();
  const [begun, setBegun] = useState<readonly BegunResponse[] | null>(null);
  useEffect(() => {
    let isOn = true;
    const read = async (): Promise<void> => {
      const found = await begunOf(replica, recordsOf(personId));
      if (isOn) setBegun(found);
    };
    // A device that has locked meanwhile has nothing to read, and nobody to show it to.
    const readOrNot = (): void => void read().catch(() => undefined);
    readOrNot();
    const stop = replica.onChange((ids) => {
      const records = recordsOf(personId);
      if (ids === null || ids.some((id) => records.includes(id))) readOrNot();
    });
    return () => {
      isOn = false;
      stop();
    };
  }, [replica, personId]);
  return begun;
}

async function begunOf(replica: Replica, records: readonly string[]): Promise<readonly BegunResponse[]> {
  const held = await replica.entriesOf(records);
  return begunAmong(settle([...held.values()].flat())).filter(
    ({ response }) => response.instrument.id === assessmentForm,
  );
}
