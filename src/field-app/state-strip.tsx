import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { formatInstant } from '#platform/language/formats.ts';
import type { SyncFailure } from '#platform/offline/domain/protocol.ts';
import { useField } from '#platform/screens/field-world.ts';
import { Press } from '#platform/screens/press.tsx';
import { useChanges } from '#platform/screens/use-entries.ts';

import type { FieldKey } from './content/catalogue.ts';
import type { NewVersion } from './new-version.ts';
import { useOutbox } from './outbox-screen.tsx';
import type { PeopleOnDevice } from './people-on-device.ts';
import { Said, type Saying } from './said.tsx';
import { recoverAddress, signInAt } from './set-up-address.ts';
import { whatWaits } from './what-waits.ts';

type StateStripProps = Readonly<{
  people: PeopleOnDevice | null;
  newVersion: NewVersion | null;
  saying: Saying;
  lock: () => void;
}>;

/** A clock that is off by more than this makes wrong dates likely. */
const clockOffMs = 10 * 60_000;

/** How things stand, in one line on every screen, and whatever its reader has to know. */
export function StateStrip({ people, newVersion, saying, lock }: StateStripProps) {
  const { t, replica } = useField<FieldKey>();
  useChanges();
  const toWorkOut = useToWorkOut(people);
  const waits = whatWaits(useOutbox(replica) ?? [], replica);
  const { progress, isRunning, lastFailure, lastContactAt, clockOffMs: off, unreadable } = replica.status();
  return (
    <section class="field-strip" aria-label={t('field.strip.title')}>
      <div class="nhsuk-width-container">
        <div class="field-strip__line">
          <a class="nhsuk-link" href="#/outbox">
            {t('field.strip.waiting', waits)}
          </a>
          <button type="button" class="field-link" onClick={lock}>
            {t('field.lock')}
          </button>
        </div>
        <p class="field-strip__now" role="status">
          {progress !== null
            ? t('field.strip.first-sync', progress)
            : isRunning
              ? t('field.strip.running')
              : toWorkOut > 0
                ? t('field.strip.working-out', { count: toWorkOut })
                : lastFailure === 'no-network'
                  ? noNetworkSaid(t, lastContactAt)
                  : ''}
        </p>
        <Said saying={saying} />
        {lastFailure !== null && lastFailure !== 'no-network' && <Failure failure={lastFailure} />}
        {Math.abs(off) > clockOffMs && <Notice>{clockSaid(t, off)}</Notice>}
        {unreadable > 0 && <Notice>{t('field.strip.unreadable', { count: unreadable })}</Notice>}
        <Forgotten />
        {newVersion !== null && (
          <Notice>
            {t('field.strip.new-version')}{' '}
            <Press small variant="secondary" onPress={() => newVersion.use()}>
              {t('field.strip.use-now')}
            </Press>
          </Notice>
        )}
      </div>
    </section>
  );
}

/** That all works, and since when the lists may be wrong about who lives where. */
function noNetworkSaid(t: ReturnType<typeof useField<FieldKey>>['t'], lastContactAt: string | null): string {
  const works = t('field.strip.no-network');
  if (lastContactAt === null) return works;
  return `${works} ${t('field.strip.last-contact', { at: formatInstant(lastContactAt, t.language) })}`;
}

/** How many people the lists do not know yet; none of the time but on a first day. */
function useToWorkOut(people: PeopleOnDevice | null): number {
  const [count, setCount] = useState(people?.toWorkOut ?? 0);
  useEffect(() => people?.onChange(() => setCount(people.toWorkOut)), [people]);
  return count;
}

function Failure({ failure }: Readonly<{ failure: Exclude<SyncFailure, 'no-network'> }>) {
  const { t, replica } = useField<FieldKey>();
  const needsSignIn = failure === 'device-copied' || failure === 'unknown-device';
  return (
    <Notice>
      {t(`field.strip.${failure}`)}{' '}
      {needsSignIn && (
        <a class="nhsuk-link" href={signInAt(recoverAddress(replica.user.deviceId))}>
          {t('field.strip.sign-in')}
        </a>
      )}
    </Notice>
  );
}

/** Said until it was understood: otherwise somebody looks for a person who is no longer here. */
function Forgotten() {
  const { t, replica } = useField<FieldKey>();
  const forgotten = replica.forgotten();
  if (forgotten.length === 0) return null;
  return (
    <Notice>
      {forgotten.map(({ people, because }) => (
        <p key={because}>{t(`field.forgotten.${because}`, { people })}</p>
      ))}
      <Press small variant="secondary" onPress={() => void replica.acknowledgeForgotten()}>
        {t('field.strip.understood')}
      </Press>
    </Notice>
  );
}

function Notice({ children }: Readonly<{ children: ComponentChildren }>) {
  return (
    <div class="field-strip__notice" role="alert">
      {children}
    </div>
  );
}

function clockSaid(t: ReturnType<typeof useField<FieldKey>>['t'], off: number): string {
  const hours = Math.floor(Math.abs(off) / 3_600_000);
  return t('field.strip.clock-off', {
    days: Math.floor(hours / 24),
    hours,
    way: off > 0 ? 'ahead' : 'behind',
  });
}
