import type { LocalDate } from '#platform/calendar/local-date.ts';
import { ActionLink } from '#platform/ui/action-link.tsx';
import { NotificationBanner } from '#platform/ui/notification-banner.tsx';

import type { DeviceShown } from '../domain/device-shown.ts';
import type { Say } from './desk-needs.ts';
import { DevicesTable } from './devices-table.tsx';

export type OwnDevicesPageProps = Readonly<{
  t: Say;
  today: LocalDate;
  devices: readonly DeviceShown[];
  /** Where the field app is; null for a role that has no work on a device. */
  fieldApp: string | null;
  mayManage: boolean;
  /** Things that wait to be read in; null for a role that reads nothing in. */
  waiting: number | null;
  isRevoked: boolean;
}>;

/** One's own devices, and the ways to the team's. */
export function OwnDevicesPage(props: OwnDevicesPageProps) {
  const { t, today, devices, fieldApp, mayManage, waiting, isRevoked } = props;
  return (
    <>
      {isRevoked && <NotificationBanner variant="success">{t('offline.desk.revoke.done')}</NotificationBanner>}
      <h1>{t('offline.desk.own.title')}</h1>
      <p>{t('offline.desk.own.intro')}</p>
      {devices.length === 0 ? (
        <p>{t('offline.desk.own.none')}</p>
      ) : (
        <DevicesTable t={t} today={today} devices={devices} withOwner={false} />
      )}
      {fieldApp !== null && <ActionLink href={fieldApp}>{t('offline.desk.own.open')}</ActionLink>}
      <Waiting t={t} waiting={waiting} />
      {mayManage && (
        <p>
          <a class="nhsuk-link" href="/devices/team">
            {t('offline.desk.team.link')}
          </a>
        </p>
      )}
    </>
  );
}

/** The way to what devices handed in, with how much of it waits. */
export function Waiting({ t, waiting }: Readonly<{ t: Say; waiting: number | null }>) {
  if (waiting === null) return null;
  return (
    <>
      <h2>{t('offline.desk.handed.title')}</h2>
      <p>{t('offline.desk.handed.waiting', { count: waiting })}</p>
      <p>
        <a class="nhsuk-link" href="/handed-in">
          {t('offline.desk.handed.link')}
        </a>
      </p>
    </>
  );
}
