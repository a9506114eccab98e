import { isUnanswered, questionsOf } from '#platform/instruments/domain/paging.ts';
import type { FormSection } from '#platform/instruments/domain/sections.ts';
import type { ScreenProps } from '#platform/screens/field-screen.ts';
import { useField } from '#platform/screens/field-world.ts';
import { Button } from '#platform/ui/button.tsx';

import { SectionList } from '../../ui/section-list.tsx';
import { fillingAddress, type FillingPlace } from '../filling-address.ts';
import type { FillingScreenNeeds } from '../filling-needs.ts';
import { BesideChoice } from './beside-choice.tsx';
import type { Fillings } from './fillings.ts';
import type { OpenFilling } from './open-filling.ts';
import { Opened, ScreenHead } from './screen-head.tsx';
import { isSigned } from './told-forms.ts';
import { always, useDrawn, useFilling, useWords, type Words } from './use-filling.ts';

/** How far an assessment has come: its sections, in any order, for whoever goes on with it. */
export function sectionsScreen(needs: FillingScreenNeeds, fillings: Fillings) {
  return function SectionsScreen({ params: { id = '', response = '' } }: ScreenProps) {
    const t = useWords();
    const name = needs.useName(id);
    const opened = useFilling(fillings, id, response);
    return (
      <Opened t={t} opened={opened}>
        {(filling) => <Sections t={t} filling={filling} name={name} personId={id} />}
      </Opened>
    );
  };
}

type SectionsProps = Readonly<{ t: Words; filling: OpenFilling; name: string | null; personId: string }>;

function Sections({ t, filling, name, personId }: SectionsProps) {
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
