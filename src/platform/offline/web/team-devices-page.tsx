import type { LocalDate } from '#platform/calendar/local-date.ts';
import { Dir } from '#platform/ui/dir.tsx';
import { NotificationBanner } from '#platform/ui/notification-banner.tsx';

import type { TeamWithDevices } from '../data/list-devices.ts';
import type { DeviceShown } from '../domain/device-shown.ts';
import type { FieldSettings } from '../domain/protocol.ts';
import type { Say } from './desk-needs.ts';
import { DevicesTable } from './devices-table.tsx';
import { Waiting } from './own-devices-page.tsx';

export type TeamDevicesPageProps = Readonly<{
  t: Say;
  today: LocalDate;
  team: Readonly<{ id: string; name: string }>;
  devices: readonly DeviceShown[];
  settings: FieldSettings;
  /** Whether the rules may be changed, and other teams chosen. */
  mayAdminister: boolean;
  waiting: number | null;
  news: 'revoked' | 'saved' | null;
}>;

/** A team's devices: who has which, how long each has been silent, and the way to revoke one. */
export function TeamDevicesPage(props: TeamDevicesPageProps) {
  const { t, today, team, devices, settings, mayAdminister, waiting, news } = props;
  return (
    <>
      {news !== null && (
        <NotificationBanner variant="success">
          {t(news === 'saved' ? 'offline.desk.settings.saved' : 'offline.desk.revoke.done')}
        </NotificationBanner>
      )}
      <h1>
        <span class="nhsuk-caption-l">
          <Dir>{team.name}</Dir>
        </span>
        {t('offline.desk.team.title')}
      </h1>
      <p>{t('offline.desk.team.intro')}</p>
      {devices.length === 0 ? (
        <p>{t('offline.desk.team.none')}</p>
      ) : (
        <DevicesTable t={t} today={today} devices={devices} withOwner />
      )}
      <Waiting t={t} waiting={waiting} />
      <h2>{t('offline.desk.settings.title')}</h2>
      <p>
        {t('offline.desk.settings.is', {
          days: settings.forgetAfterDays,
          minutes: settings.lockAfterMinutes,
          passkey: settings.passkeyOnly ? 'yes' : 'no',
        })}
      </p>
      {mayAdminister && (
        <p>
          <a class="nhsuk-link" href={`/devices/team/${team.id}/rules`}>
            {t('offline.desk.settings.link')}
          </a>
        </p>
      )}
    </>
  );
}

/** For an administrator: which team. */
export function ChooseTeamPage({ t, teams }: Readonly<{ t: Say; teams: readonly TeamWithDevices[] }>) {
  return (
    <>
      <h1>{t('offline.desk.team.all')}</h1>
      <p>{t('offline.desk.team.choose')}</p>
      <ul class="nhsuk-list">
        {teams.map(({ id, name, devices }) => (
          <li>
            <a class="nhsuk-link" href={`/devices/team/${id}`}>
              {t('offline.desk.team.count', { name, devices })}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
