import { fromDevices, type FromDevices } from '../domain/progress/from-devices.ts';
import type { Wave } from '../domain/survey.ts';
import type { Say } from './surveys-needs.ts';

type MayBringProps = Readonly<{ t: Say; waves: readonly Wave[]; when: readonly FromDevices[] }>;

/** That numbers may still grow by what colleagues' devices bring, where one of the waves was asked on them and is as `when` says. Each state is said once. */
export function MayBring({ t, waves, when }: MayBringProps) {
  const found = new Set(waves.map(({ waysIn }) => fromDevices(waysIn)));
  return (
    <>
      {when
        .filter((state) => state !== 'none' && found.has(state))
        .map((state) => (
          <p>{t('surveys.page.devices', { state })}</p>
        ))}
    </>
  );
}
