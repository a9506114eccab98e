import { useEffect, useState } from 'preact/hooks';

import type { RoleName } from '#platform/access/domain/roles.ts';
import { formatInstant, formatNumber } from '#platform/language/formats.ts';
import type { FieldDevice, ProfileName, Replica } from '#platform/offline/domain/replica.ts';
import type { FieldScreen } from '#platform/screens/field-screen.ts';
import { useField } from '#platform/screens/field-world.ts';
import { Press } from '#platform/screens/press.tsx';
import { ScreenHeading } from '#platform/screens/screen-heading.tsx';
import { useChanges } from '#platform/screens/use-entries.ts';
import { Dir } from '#platform/ui/dir.tsx';
import { SummaryList } from '#platform/ui/summary-list.tsx';

import { appVersion } from './app-version.ts';
import type { FieldKey } from './content/catalogue.ts';
import { recoverAddress } from './set-up-address.ts';
import { answersHere, photographsWaiting } from './what-waits.ts';

type DeviceScreenNeeds = Readonly<{
  roles: readonly RoleName[];
  replica: Replica;
  device: FieldDevice;
  lock: () => void;
  /** Takes the profile off the browser; false where something still waits and `evenWaiting` was not said. */
  remove: (evenWaiting: boolean) => Promise<boolean>;
}>;

/** What this device holds, how it opens, and until when it works by itself. */
export const deviceScreen = (needs: DeviceScreenNeeds): FieldScreen => ({
  path: 'device',
  roles: needs.roles,
  menu: { text: 'field.menu.device', order: 90 },
  Screen: () => <DeviceScreen {...needs} />,
});

const dayMs = 86_400_000;

function DeviceScreen({ replica, device, lock, remove }: DeviceScreenNeeds) {
  const { t } = useField<FieldKey>();
  useChanges();
  const profiles = useRead<readonly ProfileName[]>(() => device.profiles(), []);
  const space = useRead(readSpace, null);
  const { user } = replica;
  const settings = replica.reference()?.settings;
  const { lastContactAt } = replica.status();
  const own = profiles.find(({ deviceId }) => deviceId === user.deviceId);
  const daysLeft =
    lastContactAt === null || settings === undefined
      ? null
      : Math.max(0, Math.floor(settings.forgetAfterDays - (Date.now() - Date.parse(lastContactAt)) / dayMs));
  const row = (key: FieldKey, value: string) => ({ key: t(key), value: { text: <Dir>{value}</Dir> } });
  return (
    <>
      <ScreenHeading text={t('field.device.title')} />
      <p class="alongside-actions">
        <Press onPress={() => void replica.sync()}>{t('field.device.meet')}</Press>
        <Press variant="secondary" onPress={lock}>
          {t('field.lock')}
        </Press>
      </p>
      <SummaryList
        rows={[
          row('field.device.who', `${user.name}, ${user.teamName}`),
          row(
            'field.device.last-contact',
            lastContactAt === null ? t('field.device.never') : formatInstant(lastContactAt, t.language),
          ),
          ...(daysLeft === null ? [] : [row('field.device.days-left', t('field.device.days', { days: daysLeft }))]),
          row('field.device.people', formatNumber(replica.subjects('person').length, t.language)),
          row('field.device.lock-kind', t('field.device.lock-is', { lock: own?.lock ?? 'other' })),
          ...(settings === undefined
            ? []
            : [row('field.device.locks-after', t('field.device.minutes', { minutes: settings.lockAfterMinutes }))]),
          ...(space === null
            ? []
            : [
                row(
                  'field.device.storage',
                  `${t('field.device.megabytes', { size: space.megabytes })}. ${t('field.device.persisted', { kept: space.isPersisted ? 'yes' : 'no' })}`,
                ),
              ]),
          row(
            'field.device.others',
            profiles.map(({ initials, teamName }) => t('field.first.profile', { initials, team: teamName })).join('; '),
          ),
          row('field.device.version', appVersion),
        ]}
      />
      <p>
        <a class="nhsuk-link" href={recoverAddress(user.deviceId)}>
          {t('field.device.change-lock')}
        </a>
      </p>
      <h2>{t('field.device.forget')}</h2>
      <p>{t('field.device.forget-why')}</p>
      <Forget replica={replica} remove={remove} />
    </>
  );
}

function Forget({ replica, remove }: Pick<DeviceScreenNeeds, 'replica' | 'remove'>) {
  const { t } = useField<FieldKey>();
  const [asked, setAsked] = useState<'no' | 'once' | 'waiting'>('no');
  const press = async (): Promise<void> => {
    if (asked === 'no') {
      setAsked('once');
      return;
    }
    const isKept = asked === 'once' && answersHere(replica) + photographsWaiting(replica) > 0;
    if (isKept || !(await remove(asked === 'waiting'))) setAsked('waiting');
  };
  return (
    <>
      {asked === 'waiting' && <p role="alert">{t('field.device.forget-waiting', { answers: answersHere(replica) })}</p>}
      <Press variant={asked === 'no' ? 'secondary' : 'warning'} onPress={() => void press()}>
        {t(
          asked === 'no'
            ? 'field.device.forget'
            : asked === 'once'
              ? 'field.device.forget-sure'
              : 'field.first.take-off-anyway',
        )}
      </Press>
    </>
  );
}

type Space = Readonly<{ megabytes: number; isPersisted: boolean }> | null;

async function readSpace(): Promise<Space> {
  if (!('storage' in navigator)) return null;
  const { usage = 0 } = await navigator.storage.estimate();
  return { megabytes: Math.ceil(usage / 1_000_000), isPersisted: await navigator.storage.persisted() };
}

function useRead<Value>(read: () => Promise<Value>, before: Value): Value {
  const [value, setValue] = useState(before);
  useEffect(() => {
    let isOn = true;
    void read().then((found) => {
      if (isOn) setValue(() => found);
    });
    return () => {
      isOn = false;
    };
  }, []);
  return value;
}
