import { isUnanswered, questionsOf } from '#platform/instruments/domain/paging.ts';
import type { FormSection } from '#platform/instruments/domain/sections.ts';
import { useField } from '#platform/screens/field-world.ts';
import { Button } from '#platform/ui/button.tsx';

import { SectionList } from '../../ui/section-list.tsx';
import { fillingAddress, type FillingPlace } from '../filling-address.ts';
import type { FillingScreenNeeds } from '../filling-needs.ts';
import { BesideChoice } from './beside-choice.tsx';
import { screenOf, type FillingProps } from './filling-screen.tsx';
import type { Fillings } from './fillings.ts';
import { ScreenHead } from './screen-head.tsx';
import { isSigned } from './told-forms.ts';
import { always, useDrawn } from './use-filling.ts';

/** How far an assessment has come: its sections, in any order, for whoever goes on with it. */
export const sectionsScreen = (needs: FillingScreenNeeds, fillings: Fillings) => screenOf(needs, fillings, Sections);

function Sections({ t, filling, name, personId }: FillingProps) {
  const { replica } = useField();
  useDrawn(filling, always);
  const { form, response, beside, compiled } = filling;
  const at = (place: FillingPlace, query: Readonly<Record<string, string>> = {}): string =>
    `#/${fillingAddress(personId, response.id, place, query)}`;
  return (
    <>
      <ScreenHead
        t={t}
        filling={filling}
        name={name}
        title={t('assessments.form.title')}
        isSigned={isSigned(replica.reference(), compiled.instrument)}
        recordAt={at('seen-to')}
      />
      {filling.isDone && <p class="alongside-notice">{t('assessments.finish.is-done')}</p>}
      {response.differing.length > 0 && (
        <p class="alongside-notice">
          <a href={at('differing')}>{t('assessments.form.differing', { count: response.differing.length })}</a>
        </p>
      )}
      <p>{t('assessments.fill.any-order')}</p>
      <SectionList t={t} form={form} beside={beside} hrefOf={(section) => at('page', { at: whereToGoOn(section) })} />
      <p class="alongside-actions">
        <Button href={at('finish')}>{t('assessments.form.to-finish')}</Button>
        <Button href={at('summary')} variant="secondary">
          {t('assessments.summary.for-person')}
        </Button>
        <Button href={`#/people/${personId}`} variant="secondary">
          {t('assessments.fill.to-person')}
        </Button>
      </p>
      <BesideChoice t={t} filling={filling} />
    </>
  );
}

/** The first page with something left to ask; where nothing is, the first. */
function whereToGoOn({ pages }: FormSection): string {
  const open = pages.find(({ parts }) => questionsOf(parts).some(isUnanswered));
  return (open ?? pages[0])?.path ?? '';
}
