import { londonDate } from '#platform/calendar/london.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { ErrorSummary, type ErrorItem } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';
import { Radios } from '#platform/ui/radios.tsx';

import { revokeReasons } from '../domain/device-forms.ts';
import type { DeviceShown } from '../domain/device-shown.ts';
import type { Say } from './desk-needs.ts';

export type RevokePageProps = Readonly<{
  t: Say;
  device: DeviceShown;
  typed: string;
  problem?: string | undefined;
}>;

/** What revoking a device does, in plain words, and why it is done. */
export function RevokePage({ t, device, typed, problem }: RevokePageProps) {
  const errorList: readonly ErrorItem[] = problem === undefined ? [] : [{ text: problem, href: '#reason' }];
  const words = device.words === '' ? t('offline.desk.device.unknown') : device.words;
  return (
    <>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      <h1>{t('offline.desk.revoke.title')}</h1>
      <p>
        <Dir>{t('offline.desk.revoke.which', { device: words, on: londonDate(device.enrolledAt.getTime()) })}</Dir>
        <br />
        {t('offline.desk.revoke.owner', { name: device.userName, team: device.teamName })}
      </p>
      <h2>{t('offline.desk.revoke.what')}</h2>
      <ul class="nhsuk-list nhsuk-list--bullet">
        <li>{t('offline.desk.revoke.what-now')}</li>
        <li>{t('offline.desk.revoke.what-contact')}</li>
        <li>{t('offline.desk.revoke.what-silent', { days: device.forgetAfterDays })}</li>
        <li>{t('offline.desk.revoke.lock', { lock: device.lock })}</li>
      </ul>
      <InsetText>{t('offline.desk.revoke.final')}</InsetText>
      <Form action={`/devices/${device.id}/revoke`}>
        <Radios
          name="reason"
          value={typed}
          fieldset={{ legend: { text: t('offline.desk.revoke.reason'), size: 'm' } }}
          errorMessage={problem}
          items={revokeReasons.map((reason) => ({
            value: reason,
            text: t('offline.desk.revoke.reason-is', { reason }),
          }))}
        />
        <Button variant="warning">{t('offline.desk.revoke.save')}</Button>
      </Form>
    </>
  );
}
