import { directionOf } from '#platform/instruments/domain/direction-of.ts';
import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import { Button } from '#platform/ui/button.tsx';
import { DateInput } from '#platform/ui/date-input.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { ErrorSummary, type ErrorItem } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Textarea } from '#platform/ui/textarea.tsx';

import { tagsOf } from '../domain/design-question.ts';
import type { FormName, Say } from './design-needs.ts';
import { sayLanguage } from './say-language.ts';

/** The field for the words of invitation in a language. */
export const invitationField = (tag: string): string => `invitation-${tag}`;

type OpenRoundPageProps = Readonly<{
  t: Say;
  form: FormName & Readonly<{ title: string }>;
  instrument: Instrument;
  value: (field: string) => string;
  errorList: readonly ErrorItem[];
  errorFor: (field: string) => string | undefined;
}>;

/** Words of invitation and a last day. */
export function OpenRoundPage({ t, form, instrument, value, errorList, errorFor }: OpenRoundPageProps) {
  return (
    <>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      <h1>
        <span class="nhsuk-caption-l">
          <Dir>{`${form.title} (${form.version})`}</Dir>
        </span>
        {t('co-design.open.title')}
      </h1>
      <p>{t('co-design.open.stays')}</p>
      <Form action="/co-design/new">
        <input type="hidden" name="form" value={form.id} />
        <input type="hidden" name="version" value={form.version} />
        <h2>{t('co-design.open.invitation')}</h2>
        <p>{t('co-design.open.invitation-hint')}</p>
        {tagsOf(instrument).map((tag) => (
          <Textarea
            name={invitationField(tag)}
            label={sayLanguage(t, tag)}
            value={value(invitationField(tag))}
            errorMessage={errorFor(invitationField(tag))}
            attributes={{ lang: tag, dir: directionOf(tag) }}
          />
        ))}
        <DateInput
          id="closes"
          namePrefix="closes"
          fieldset={{ legend: { text: t('co-design.open.closes'), size: 'm' } }}
          hint={t('co-design.open.closes-hint')}
          errorMessage={errorFor('closes')}
          values={{ day: value('closes[day]'), month: value('closes[month]'), year: value('closes[year]') }}
        />
        <Button preventDoubleClick>{t('co-design.open.do')}</Button>
      </Form>
    </>
  );
}
