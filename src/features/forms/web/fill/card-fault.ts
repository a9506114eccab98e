import type { Form } from '#platform/instruments/domain/form/form.ts';
import { questionsOf, type FormPage } from '#platform/instruments/domain/paging.ts';
import type { PageError } from '#platform/instruments/ui/page-errors.tsx';

import type { Say, SurveyAsked } from '../forms-needs.ts';

/** Says that what stands on a page as a card's number is none, by which answers of another time would not be found. Nobody is held up by it. */
export function cardFaults(
  t: Say,
  form: Form,
  { parts }: Pick<FormPage, 'parts'>,
  asked: Pick<SurveyAsked, 'card'> | null,
): readonly PageError[] {
  const card = asked?.card ?? null;
  const state = questionsOf(parts).find(({ path }) => path === card?.path);
  if (card === null || state === undefined || state.text === '' || card.isNumber(state.text)) return [];
  return [{ path: state.path, text: t('forms.fill.card-wrong') }];
}
