import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';

import { ActionsNow } from '../../ui/actions-now.tsx';
import type { FillingWords } from '../../ui/filling-words.ts';
import { SectionList } from '../../ui/section-list.tsx';
import { formAddress } from './address.ts';
import { BesideLanguages, FormNotices } from './form-notices.tsx';
import type { OpenedResponse } from './open-response.ts';

type SectionsPageProps = Readonly<{
  t: FillingWords;
  opened: OpenedResponse;
  beside: string | null;
  mayFill: boolean;
}>;

/** How far an assessment has come: its sections, in any order, for whoever goes on with it. */
export function SectionsPage({ t, opened, beside, mayFill }: SectionsPageProps) {
  const { person, response, form, instrument } = opened;
  const at = (page: Parameters<typeof formAddress>[2], query: Parameters<typeof formAddress>[3] = {}) =>
    formAddress(person.id, response.id, page, { ...query, beside });
  return (
    <>
      <h1>
        <span class="nhsuk-caption-l">{t.rich('assessments.record.for', { name: <Dir>{person.name}</Dir> })}</span>
        {t('assessments.form.title')}
      </h1>
      <FormNotices t={t} form={form} isSigned={instrument.isSigned} />
      <ActionsNow t={t} form={form} needed={opened.needed} recordAt={`/people/${person.id}/follow-up`} />
      {response.differing.length > 0 && (
        <p class="alongside-notice">
          <a href={at('differing')}>{t('assessments.form.differing', { count: response.differing.length })}</a>
        </p>
      )}
      <p>{t('assessments.form.any-order')}</p>
      <SectionList
        t={t}
        form={form}
        beside={beside}
        hrefOf={({ pages }) => (mayFill ? at('page', { at: pages[0]?.path ?? '' }) : undefined)}
      />
      <p class="alongside-actions">
        {mayFill && <Button href={at('finish')}>{t('assessments.form.to-finish')}</Button>}
        <Button href={at('summary')} variant="secondary">
          {t('assessments.form.to-summary')}
        </Button>
      </p>
      <BesideLanguages
        t={t}
        compiled={instrument.compiled}
        beside={beside}
        at={(tag) => formAddress(person.id, response.id, '', { beside: tag })}
      />
    </>
  );
}
