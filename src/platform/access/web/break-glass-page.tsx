import { formatInstant } from '#platform/language/formats.ts';
import { Button } from '#platform/ui/button.tsx';
import { DateInput } from '#platform/ui/date-input.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Input } from '#platform/ui/input.tsx';
import { Textarea } from '#platform/ui/textarea.tsx';
import { WarningCallout } from '#platform/ui/warning-callout.tsx';
import type { Typed } from '#platform/web/read-form.ts';

import { NarrowPage } from './narrow-page.tsx';
import type { Faults, Say } from './say.ts';

type OpenGrant = Readonly<{ id: string; subjectId: string; reason: string; untilAt: Date }>;

export type BreakGlassPageProps = Faults &
  Readonly<{ t: Say; typed: Typed; open: readonly OpenGrant[]; hours: number }>;

/** What is open now, what break-glass is, and the form for it. */
export function BreakGlassPage({ t, errorList, errorFor, typed, open, hours }: BreakGlassPageProps) {
  const was = (field: string) => String(typed[field] ?? '');
  return (
    <NarrowPage title={t('access.break-glass.title')} errorList={errorList}>
      {open.length > 0 && (
        <>
          <h2>{t('access.break-glass.open')}</h2>
          {open.map((grant) => (
            <OpenNow t={t} grant={grant} />
          ))}
        </>
      )}
      <WarningCallout heading={{ text: t('access.break-glass.warning-title'), level: 2 }}>
        <p>{t('access.break-glass.warning', { hours })}</p>
      </WarningCallout>
      <Form action="/break-glass">
        <h2>{t('access.break-glass.who')}</h2>
        <p>{t('access.break-glass.who-hint')}</p>
        <Input
          name="nhsNumber"
          label={t('access.break-glass.nhs-number')}
          inputmode="numeric"
          autocomplete="off"
          width={20}
          code
          value={was('nhsNumber')}
          errorMessage={errorFor('nhsNumber')}
        />
        <Input
          name="portReference"
          label={t('access.break-glass.port-reference')}
          autocomplete="off"
          width={20}
          value={was('portReference')}
          errorMessage={errorFor('portReference')}
        />
        <Input
          name="name"
          label={t('access.break-glass.name')}
          autocomplete="off"
          spellcheck={false}
          value={was('name')}
          errorMessage={errorFor('name')}
        />
        <DateInput
          id="bornOn"
          fieldset={{ legend: t('access.break-glass.born-on') }}
          values={{ day: was('day'), month: was('month'), year: was('year') }}
          errorMessage={errorFor('bornOn')}
        />
        <h2>{t('access.break-glass.why')}</h2>
        <Textarea
          name="reason"
          label={t('access.break-glass.reason')}
          hint={t('access.break-glass.reason-hint')}
          value={was('reason')}
          errorMessage={errorFor('reason')}
        />
        <Button variant="warning">{t('access.break-glass.submit', { hours })}</Button>
      </Form>
    </NarrowPage>
  );
}

function OpenNow({ t, grant }: Readonly<{ t: Say; grant: OpenGrant }>) {
  const { id, subjectId, reason, untilAt } = grant;
  return (
    <Form action="/break-glass/end">
      <p>
        <a href={`/people/${subjectId}`}>{t('access.break-glass.go')}</a>{' '}
        {t('access.break-glass.until', { time: formatInstant(untilAt.toISOString(), t.language, 'time') })}
        <br />
        <Dir>{reason}</Dir>
      </p>
      <Button name="id" value={id} variant="secondary" small>
        {t('access.break-glass.end')}
      </Button>
    </Form>
  );
}
