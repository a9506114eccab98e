import { Spoken } from '#platform/instruments/ui/spoken.tsx';
import type { FillWords } from '#platform/instruments/ui/fill-words.ts';
import { sectionsOf, type FormSection } from '#platform/instruments/domain/sections.ts';
import type { Translator } from '#platform/language/translator.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { TaskList } from '#platform/ui/task-list.tsx';

import type { AssessmentsKey } from '../../content/catalogue.ts';
import { ActionsNow } from '../../ui/actions-now.tsx';
import { formAddress } from './address.ts';
import { BesideLanguages, FormNotices } from './form-notices.tsx';
import type { OpenedResponse } from './open-response.ts';

type SectionsPageProps = Readonly<{
  t: Translator<AssessmentsKey>;
  opened: OpenedResponse;
  beside: string | null;
  mayFill: boolean;
}>;

const colour = { 'not-begun': 'grey', partly: 'blue', complete: 'green', declined: 'purple' } as const;

/** How far an assessment has come: its sections, in any order, for whoever goes on with it. */
export function SectionsPage({ t, opened, beside, mayFill }: SectionsPageProps) {
  const { person, response, form, instrument } = opened;
  const at = (page: Parameters<typeof formAddress>[2], query: Parameters<typeof formAddress>[3] = {}) =>
    formAddress(person.id, response.id, page, { ...query, beside });
  const say = t as unknown as FillWords;
  const status = ({ standing, answered, asked }: FormSection) => ({
    tag: { text: say(`instruments.fill.standing.${standing}`, { answered, asked }), colour: colour[standing] },
  });
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
      <TaskList
        items={sectionsOf(form).map((section) => ({
          heading: {
            text:
              section.path === '' ? (
                say('instruments.fill.section')
              ) : (
                <Spoken
                  said={form.label(section.path)}
                  beside={beside === null ? null : form.label(section.path, 'label', beside)}
                  otherwise={section.path}
                />
              ),
          },
          href: mayFill ? at('page', { at: section.pages[0]?.path ?? '' }) : undefined,
          status: status(section),
        }))}
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
