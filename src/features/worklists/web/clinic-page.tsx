import type { LocalDate } from '#platform/calendar/local-date.ts';
import { formatDate } from '#platform/language/formats.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { ErrorSummary } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Input } from '#platform/ui/input.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';

import { ClinicLists, type ClinicListsProps } from '../ui/clinic-lists.tsx';
import type { SiteOnPage } from './site-page.tsx';

export type ClinicPageProps = ClinicListsProps &
  Readonly<{
    site: SiteOnPage;
    on: LocalDate;
    /** What was typed for the day when it is no date. */
    badDay: string | null;
  }>;

/** A day's clinic at a site, room by room, to work through or to print on A4. */
export function ClinicPage(props: ClinicPageProps) {
  const { t, site, list, on, lines } = props;
  const isEmpty = list.slots.length === 0;
  return (
    <>
      {props.badDay !== null && <ErrorSummary errorList={[{ text: t('worklists.clinic.bad-day'), href: '#on' }]} />}
      <h1>
        <span class="nhsuk-caption-l">{t('worklists.clinic.on', { on })}</span>
        <Dir>{t('worklists.clinic.title', { site: site.name })}</Dir>
      </h1>
      <Form method="get" action={`/sites/${site.code}/clinic`} classes="alongside-filter alongside-not-on-paper">
        <Input
          id="on"
          name="on"
          label={t('worklists.clinic.set-day')}
          hint={t('worklists.clinic.set-day-hint')}
          value={props.badDay ?? formatDate(on, 'en', 'short')}
          width={10}
          errorMessage={props.badDay === null ? undefined : t('worklists.clinic.bad-day')}
        />
        <Input
          id="lines"
          name="lines"
          label={t('worklists.clinic.set-lines')}
          value={String(lines)}
          width={2}
          inputmode="numeric"
        />
        <Button variant="secondary">{t('worklists.clinic.make')}</Button>
      </Form>
      {isEmpty ? (
        <p>{t('worklists.clinic.nobody')}</p>
      ) : (
        <>
          <ClinicLists {...props} />
          <InsetText classes="alongside-not-on-paper">{t('worklists.clinic.print')}</InsetText>
        </>
      )}
    </>
  );
}
