import { toTypedDate } from '#platform/calendar/typed-date.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import { Button } from '#platform/ui/button.tsx';
import { DateInput } from '#platform/ui/date-input.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Input } from '#platform/ui/input.tsx';

import type { FoundInstrument } from '../data/find-instrument.ts';
import { formAddress } from '../domain/stored-form.ts';
import type { Say } from './forms-needs.ts';

type FormActionsProps = Readonly<{
  t: Say;
  found: FoundInstrument;
  /** True for an author of the team whose form it is. */
  isOwn: boolean;
  maySign: boolean;
  today: LocalDate;
  typed: Readonly<Record<string, string>>;
  errorFor: (field: string) => string | undefined;
}>;

/** What may be done with a version now, each in a form of its own. */
export function FormActions(props: FormActionsProps) {
  const { found, isOwn, maySign } = props;
  return (
    <>
      {isOwn && found.state === 'draft' && <Publish {...props} />}
      {maySign && found.state === 'published' && found.signOff === null && <Sign {...props} />}
      {isOwn && found.state === 'published' && found.stored !== null && <Withdraw {...props} />}
    </>
  );
}

function Publish({ t, found }: FormActionsProps) {
  const address = formAddress(found.instrument);
  return (
    <>
      <h2>{t('forms.form.publish-heading')}</h2>
      <p>{t('forms.form.publish-intro')}</p>
      <p>{t('forms.form.draft-only')}</p>
      <div class="alongside-actions">
        <Form action={`${address}/publish`}>
          <input type="hidden" name="seen" value={found.stored?.changedAt.getTime()} />
          <Button preventDoubleClick>{t('forms.form.publish')}</Button>
        </Form>
        <Form action={`${address}/throw-away`}>
          <Button variant="secondary">{t('forms.form.throw-away')}</Button>
        </Form>
      </div>
    </>
  );
}

function Sign({ t, found, today, typed, errorFor }: FormActionsProps) {
  const day = toTypedDate(today);
  return (
    <>
      <h2>{t('forms.form.sign-heading')}</h2>
      <p>{t('forms.form.sign-intro')}</p>
      <Form action={`${formAddress(found.instrument)}/sign`}>
        <Input
          name="by"
          label={t('forms.form.sign-by')}
          value={typed['by'] ?? ''}
          errorMessage={errorFor('by')}
          autocomplete="off"
        />
        <DateInput
          id="on"
          namePrefix="on"
          fieldset={{ legend: { text: t('forms.form.sign-on'), size: 's' } }}
          values={{
            day: typed['on[day]'] ?? day.day,
            month: typed['on[month]'] ?? day.month,
            year: typed['on[year]'] ?? day.year,
          }}
          errorMessage={errorFor('on')}
        />
        <Button>{t('forms.form.sign')}</Button>
      </Form>
    </>
  );
}

function Withdraw({ t, found, typed, errorFor }: FormActionsProps) {
  return (
    <>
      <h2>{t('forms.form.withdraw-heading')}</h2>
      <p>{t('forms.form.withdraw-intro')}</p>
      <Form action={`${formAddress(found.instrument)}/withdraw`}>
        <Input
          name="reason"
          label={t('forms.form.withdraw-reason')}
          value={typed['reason'] ?? ''}
          errorMessage={errorFor('reason')}
          autocomplete="off"
        />
        <Button variant="warning">{t('forms.form.withdraw')}</Button>
      </Form>
    </>
  );
}
