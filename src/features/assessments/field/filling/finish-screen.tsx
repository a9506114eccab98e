import { sectionsOf } from '#platform/instruments/domain/sections.ts';
import type { Translator } from '#platform/language/translator.ts';
import { FieldForm } from '#platform/screens/field-form.tsx';
import { useField } from '#platform/screens/field-world.ts';
import type { Typed } from '#platform/screens/typed.ts';
import { Button } from '#platform/ui/button.tsx';

import { readDecisions } from '../../domain/decisions.ts';
import { assessmentDone } from '../../domain/kinds.ts';
import { minutesSpent, readMinutes } from '../../domain/minutes-spent.ts';
import { sectionsFinished } from '../../domain/sections-finished.ts';
import { FollowsFields } from '../../ui/follows-fields.tsx';
import { HowFar } from '../../ui/how-far.tsx';
import { MinutesField } from '../../ui/minutes-field.tsx';
import { fillingAddress } from '../filling-address.ts';
import type { FillingScreenNeeds } from '../filling-needs.ts';
import { screenOf, type FillingProps } from './filling-screen.tsx';
import type { Fillings } from './fillings.ts';
import { ScreenHead } from './screen-head.tsx';
import { isSigned } from './told-forms.ts';
import { always, useDrawn } from './use-filling.ts';

/** The end of an assessment: what is missing, how long it took and through whom, and what follows from it. */
export const finishScreen = (needs: FillingScreenNeeds, fillings: Fillings) => screenOf(needs, fillings, Finish);

function Finish({ t, filling, name, personId }: FillingProps) {
  const { replica, today, go, say } = useField();
  useDrawn(filling, always);
  const { form, response, compiled, isDone } = filling;
  const sections = sectionsOf(form);
  const overview = fillingAddress(personId, response.id);
  const { mode } = filling.means;
  const written = [response.begun, ...response.entries].map((entry) => entry.written.ms);
  const outcome = filling.means.outcome();
  const keep = async (typed: Typed) => {
    const minutes = readMinutes(String(typed['minutes'] ?? ''));
    const isWrong = !isDone && minutes === null;
    const { decisions, problems } = readDecisions(outcome, typed, response.id);
    await filling.kept();
    const wrong = [
      ...(isWrong ? [{ field: 'minutes', message: 'assessments.finish.minutes-wrong' }] : []),
      ...problems,
    ];
    const body = { response: response.id, minutes, mode, sections: sectionsFinished(sections) };
    const done = isDone || wrong.length > 0 ? [] : [{ kind: assessmentDone.kind, body }];
    // The minute matters: how long it took until the practice had it is counted from here.
    const happened = { on: today, at: new Date().toISOString() };
    await replica.write(
      [...decisions, ...done].map(({ kind, body }) => ({ subject: response.begun.subject, kind, happened, body })),
    );
    if (wrong.length > 0) return wrong;
    say(t('assessments.field.saved'));
    go(fillingAddress(personId, response.id, 'summary'));
    return null;
  };
  return (
    <>
      <ScreenHead
        t={t}
        filling={filling}
        name={name}
        title={t('assessments.finish.title')}
        isSigned={isSigned(replica.reference(), compiled.instrument)}
        recordAt={`#/${fillingAddress(personId, response.id, 'seen-to')}`}
      />
      <HowFar
        t={t}
        form={form}
        sections={sections}
        mode={mode}
        isDone={isDone}
        hrefOf={(path) => `#/${fillingAddress(personId, response.id, 'page', { at: path, look: 'yes' })}`}
      />
      <FieldForm
        name={`finish ${response.id}`}
        start={{ minutes: String(minutesSpent(written)) }}
        save={keep}
        button={t(isDone ? 'assessments.finish.keep' : 'assessments.finish.done')}
      >
        {({ typed, errorFor }) => (
          <>
            {!isDone && <MinutesField t={t} value={String(typed['minutes'] ?? '')} error={errorFor('minutes')} />}
            <FollowsFields
              t={t as unknown as Translator}
              outcome={outcome}
              typed={decided(typed)}
              errorFor={errorFor}
            />
          </>
        )}
      </FieldForm>
      <p class="alongside-actions">
        <Button href={`#/${overview}`} variant="secondary">
          {t('assessments.form.overview')}
        </Button>
      </p>
    </>
  );
}

/** Without the minutes, which are proposed from the first: nothing was decided yet where nothing else is there. */
const decided = ({ minutes: _, ...typed }: Typed): Typed => typed;
