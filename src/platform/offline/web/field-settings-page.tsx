import { Button } from '#platform/ui/button.tsx';
import { Checkboxes } from '#platform/ui/checkboxes.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { ErrorSummary, type ErrorItem } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Input } from '#platform/ui/input.tsx';

import type { Say } from './desk-needs.ts';

export type FieldSettingsPageProps = Readonly<{
  t: Say;
  team: Readonly<{ id: string; name: string }>;
  typed: (field: string) => string;
  errorList?: readonly ErrorItem[];
  errorFor?: (field: string) => string | undefined;
}>;

/** When a team's devices forget and lock, and what may open them. */
export function FieldSettingsPage({ t, team, typed, errorList = [], errorFor }: FieldSettingsPageProps) {
  const field = (name: string) => ({ name, value: typed(name), errorMessage: errorFor?.(name) });
  return (
    <>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      <h1>
        <span class="nhsuk-caption-l">
          <Dir>{team.name}</Dir>
        </span>
        {t('offline.desk.settings.title')}
      </h1>
      <p>{t('offline.desk.settings.when')}</p>
      <Form action={`/devices/team/${team.id}/rules`}>
        <Input
          {...field('forgetAfterDays')}
          label={t('offline.desk.settings.forget')}
          hint={t('offline.desk.settings.forget-hint')}
          inputmode="numeric"
          width={3}
        />
        <Input
          {...field('lockAfterMinutes')}
          label={t('offline.desk.settings.lock')}
          hint={t('offline.desk.settings.lock-hint')}
          inputmode="numeric"
          width={3}
        />
        <Checkboxes
          name="passkeyOnly"
          fieldset={{ legend: { text: t('offline.desk.settings.passkey'), size: 's' } }}
          hint={t('offline.desk.settings.passkey-hint')}
          items={[
            {
              value: 'yes',
              text: t('offline.desk.settings.passkey-only'),
              checked: typed('passkeyOnly') === 'yes',
            },
          ]}
        />
        <Button>{t('offline.desk.settings.save')}</Button>
      </Form>
    </>
  );
}
