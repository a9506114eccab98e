import type { Form } from '#platform/instruments/domain/form/form.ts';
import { pagesOf, isAsked, questionsOf } from '#platform/instruments/domain/paging.ts';
import type { QuestionState } from '#platform/instruments/domain/form/item-state.ts';
import { Spoken } from '#platform/instruments/ui/spoken.tsx';
import { Dir } from '#platform/ui/dir.tsx';

import { LinkFrame, type LinkShown } from './link-pages.tsx';

/** What whoever holds the code of a response that was handed in may do with it: read it, and take it back. */
export function HandedInPage({ shown, form }: Readonly<{ shown: LinkShown; form: Form }>) {
  const { t, link } = shown;
  const answered = pagesOf(form)
    .flatMap(({ parts }) => questionsOf(parts))
    .filter((state) => isAsked(state) && state.said !== null && state.said.is !== 'taken-back');
  return (
    <LinkFrame shown={shown} at={`${link}/resume`}>
      <h2>{t('forms.fill.handed-in-title')}</h2>
      <p>{t('forms.fill.handed-in')}</p>
      <dl class="forms-handed-in">
        {answered.map((state) => (
          <>
            <dt>
              <Spoken said={form.label(state.path)} otherwise={state.question.name} />
            </dt>
            <dd>
              <Answered shown={shown} form={form} state={state} />
            </dd>
          </>
        ))}
      </dl>
      <p>
        <a href={`${link}/withdraw`}>{t('forms.withdraw.title')}</a>
      </p>
    </LinkFrame>
  );
}

function Answered({ shown: { t }, form, state }: Readonly<{ shown: LinkShown; form: Form; state: QuestionState }>) {
  const { said, path, choices, text } = state;
  if (said === null || said.is === 'taken-back') return null;
  if (said.is !== 'value') return <>{t(`instruments.fill.said.${said.is}`)}</>;
  const chosen = (choices ?? []).filter(({ name }) => [said.value].flat().includes(name));
  if (chosen.length === 0) return <Dir>{text === '' ? [said.value].flat().join(' ') : text}</Dir>;
  return (
    <>
      {chosen.map((choice) => (
        <p>
          <Spoken said={form.choiceLabel(path, choice)} otherwise={choice.name} />
        </p>
      ))}
    </>
  );
}
