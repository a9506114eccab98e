import type { ComponentChildren } from 'preact';

import { Hint } from '#platform/ui/hint.tsx';
import { Tag } from '#platform/ui/tag.tsx';

import { isAsked } from '../domain/paging.ts';
import { kindOf } from '../domain/question-kind.ts';
import { fieldOf, typedFieldsOf } from '../domain/typed-answer.ts';
import { AnswerField } from './answer-field.tsx';
import { NotAnswered } from './not-answered.tsx';
import { idOf, type QuestionProps } from './question-props.ts';
import { Spoken } from './spoken.tsx';

/** One question of a form as it stands: a note is read, a question is answered, and whatever it is can be left out. */
export function QuestionField(props: QuestionProps) {
  const { form, state, beside, t, forStaff, errorFor } = props;
  const { path, question } = state;
  const typed = fieldOf(path, 'here') in props.typed ? props.typed : typedFieldsOf(state);
  if (kindOf(question.kind).role === 'shown') {
    return (
      <div class="nhsuk-body" id={idOf(path)}>
        <Spoken {...wordsOf(props, 'label')} />
        <Hinted {...props} />
      </div>
    );
  }
  if (!kindOf(question.kind).answerable) {
    return (
      <Named {...props}>
        <p class="nhsuk-hint">{t('instruments.fill.cannot-be-answered-here')}</p>
      </Named>
    );
  }
  if (!isAsked(state)) {
    return (
      <Named {...props}>
        <p class="nhsuk-body">{state.text === '' ? '–' : state.text}</p>
      </Named>
    );
  }
  const error = errorFor(path);
  const not = state.said !== null && state.said.is !== 'value' && state.said.is !== 'taken-back';
  return (
    <div class="alongside-question" data-question={path}>
      <input type="hidden" name={fieldOf(path, 'here')} value={props.seenOf(path)} />
      <AnswerField
        {...props}
        typed={typed}
        error={error}
        label={<Spoken {...wordsOf(props, 'label')} otherwise={question.name} />}
        hint={<Hinted {...props} />}
      />
      {not && <Tag colour="grey">{t(`instruments.fill.said.${state.said.is}`)}</Tag>}
      <NotAnswered
        path={path}
        typed={typed}
        t={t}
        forStaff={forStaff}
        isOpen={not || error !== undefined}
        foldsAway={props.foldsAway === true}
      />
      {beside !== null && form.label(path, 'label', beside)?.language !== beside && (
        <p class="nhsuk-hint">{t('instruments.fill.not-translated')}</p>
      )}
    </div>
  );
}

const wordsOf = ({ form, state: { path }, beside }: QuestionProps, part: 'label' | 'hint' | 'guidance') => ({
  said: form.label(path, part),
  beside: beside === null ? null : form.label(path, part, beside),
});

function Hinted(props: QuestionProps) {
  const { state, forStaff } = props;
  const hint = wordsOf(props, 'hint');
  const guidance = forStaff ? wordsOf({ ...props, beside: null }, 'guidance') : { said: null };
  if (hint.said === null && guidance.said === null) return null;
  return (
    <>
      {hint.said !== null && <Spoken {...hint} />}
      {guidance.said !== null && (
        <span class="alongside-guidance" id={`${idOf(state.path)}-guidance`}>
          <Spoken {...guidance} />
        </span>
      )}
    </>
  );
}

/** A question whose answer cannot be typed. */
function Named({ children, ...props }: QuestionProps & Readonly<{ children: ComponentChildren }>) {
  return (
    <div class="nhsuk-form-group" id={idOf(props.state.path)}>
      <p class="nhsuk-label nhsuk-label--s">
        <Spoken {...wordsOf(props, 'label')} otherwise={props.state.question.name} />
      </p>
      <Hint text={<Hinted {...props} />} />
      {children}
    </div>
  );
}
