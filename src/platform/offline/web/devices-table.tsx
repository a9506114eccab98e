import type { LocalDate } from '#platform/calendar/local-date.ts';
import { londonDate } from '#platform/calendar/london.ts';
import { Dir } from '#platform/ui/dir.tsx';
import { Table } from '#platform/ui/table.tsx';
import { Tag } from '#platform/ui/tag.tsx';

import { daysSilent, stateOfDevice, type DeviceShown, type DeviceState } from '../domain/device-shown.ts';
import type { Say } from './desk-needs.ts';

type DevicesTableProps = Readonly<{
  t: Say;
  today: LocalDate;
  devices: readonly DeviceShown[];
  /** Whether to say whose each is. */
  withOwner: boolean;
}>;

/** Devices, each with when it was last heard of and the way to revoke it. */
export function DevicesTable({ t, today, devices, withOwner }: DevicesTableProps) {
  return (
    <Table
      caption={{ text: t('offline.desk.device.caption'), classes: 'nhsuk-u-visually-hidden' }}
      responsive
      head={[
        t('offline.desk.device.device'),
        ...(withOwner ? [t('offline.desk.device.owner')] : []),
        t('offline.desk.device.lock'),
        t('offline.desk.device.contact'),
        t('offline.desk.device.state'),
        { text: <span class="nhsuk-u-visually-hidden">{t('offline.desk.device.revoke')}</span> },
      ]}
      rows={devices.map((device) => {
        const state = stateOfDevice(device, today);
        const words = device.words === '' ? t('offline.desk.device.unknown') : device.words;
        return [
          { text: <Dir>{words}</Dir> },
          ...(withOwner ? [{ text: <Dir>{device.userName}</Dir> }] : []),
          t('offline.desk.device.lock-is', { lock: device.lock }),
          contactOf(t, device, today),
          { text: <State t={t} device={device} state={state} /> },
          {
            text: device.revokedAt === null && (
              <a class="nhsuk-link" href={`/devices/${device.id}/revoke`}>
                {t('offline.desk.device.revoke')}
                <span class="nhsuk-u-visually-hidden">
                  {': '}
                  {t('offline.desk.device.revoke-which', { device: words, name: device.userName })}
                </span>
              </a>
            ),
          },
        ];
      })}
    />
  );
}

function contactOf(t: Say, device: DeviceShown, today: LocalDate): string {
  return device.lastContactAt === null
    ? t('offline.desk.device.never', { on: londonDate(device.enrolledAt.getTime()) })
    : t('offline.desk.device.ago', { days: daysSilent(device, today) });
}

const colours = { 'in-use': 'green', silent: 'orange', revoked: 'red', told: 'grey' } as const satisfies Record<
  DeviceState,
  string
>;

function State({ t, device, state }: Readonly<{ t: Say; device: DeviceShown; state: DeviceState }>) {
  const { copiedAt, revokedAt, revokeReason, revokedByName, forgetAfterDays } = device;
  return (
    <>
      <Tag colour={colours[state]}>{t('offline.desk.device.state-is', { state })}</Tag>
      {state === 'silent' && (
        <p class="nhsuk-body-s nhsuk-u-margin-bottom-0">
          {t('offline.desk.device.silent-why', { days: forgetAfterDays })}
        </p>
      )}
      {copiedAt !== null && revokedAt === null && (
        <p class="nhsuk-body-s nhsuk-u-margin-bottom-0">
          {t('offline.desk.device.copied', { on: londonDate(copiedAt.getTime()) })}
        </p>
      )}
      {revokedAt !== null && (
        <p class="nhsuk-body-s nhsuk-u-margin-bottom-0">
          {t('offline.desk.device.revoked', {
            reason: revokeReason ?? 'none',
            name: revokedByName ?? '–',
            on: londonDate(revokedAt.getTime()),
          })}
        </p>
      )}
    </>
  );
}
