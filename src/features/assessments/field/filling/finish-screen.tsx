import { sectionsOf } from '#platform/instruments/domain/sections.ts';
import type { Mode } from '#platform/instruments/domain/mode.ts';
import { Spoken } from '#platform/instruments/ui/spoken.tsx';
import { languageNameIn } from '#platform/language/language-name-in.ts';
import { latinDigits } from '#platform/language/latin-digits.ts';
import { FieldForm } from '#platform/screens/field-form.tsx';
import type { ScreenProps } from '#platform/screens/field-screen.ts';
import { useField } from '#platform/screens/field-world.ts';
import { Button } from '#platform/ui/button.tsx';
import { Input } from '#platform/ui/input.tsx';

import { assessmentDone } from '../../domain/kinds.ts';
import { minutesSpent } from '../../domain/minutes-spent.ts';
import { modeOf } from '../../domain/mode-of.ts';
import { fillingAddress } from '../filling-address.ts';
import type { FillingScreenNeeds } from '../filling-needs.ts';
import type { Fillings } from './fillings.ts';
import type { OpenFilling } from './open-filling.ts';
import { Opened, ScreenHead } from './screen-head.tsx';
import { isSigned } from './told-forms.ts';
import { always, useDrawn, useFilling, useWords, type Words } from './use-filling.ts';

/** The end of an assessment: what is missing, how long it took and through whom, and what follows from it. */
export function finishScreen(needs: FillingScreenNeeds, fillings: Fillings) {
  return function FinishScreen({ params: { id = '', response = '' } }: ScreenProps) {
    const t = useWords();
    const name = needs.useName(id);
    const opened = useFilling(fillings, id, response);
    return (
      <Opened t={t} opened={opened}>
        {(filling) => <Finish t={t} filling={filling} name={name} personId={id} />}
      </Opened>
    );
  };
}

type FinishProps = Readonly<{ t: Words; filling: OpenFilling; name: string | null; personId: string }>;

function Finish({ t, filling, name, personId }: FinishProps) {
  const { replica, today, go, say } = useField();
  useDrawn(filling, always);
  const { form, response, compiled, isDone } = filling;
  const sections = sectionsOf(form);
  const count = (part: 'answered' | 'asked'): number => sections.reduce((sum, section) => sum + section[part], 0);
  const overview = fillingAddress(personId, response.id);
  const mode = modeOf(form);
  const finish = async (typed: Readonly<Record<string, string | readonly string[]>>) => {
    const minutes = Number(latinDigits(String(typed['minutes'] ?? '').trim()));
    if (!Number.isInteger(minutes) || minutes < 1 || minutes > 600)
      return [{ field: 'minutes', message: 'assessments.finish.minutes-wrong' }];
    await filling.kept();
    await replica.write([
      {
        subject: response.begun.subject,
        kind: assessmentDone.kind,
        happened: { on: today },
        body: { response: response.id, minutes, mode },
      },
    ]);
    say(t('assessments.field.saved'));
    go(`people/${personId}`);
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
      />
      {isDone && <p class="alongside-notice">{t('assessments.finish.is-done')}</p>}
      <p>{t('assessments.finish.answered', { answered: count('answered'), asked: count('asked') })}</p>
      <Missing t={t} filling={filling} personId={personId} faults={sections.flatMap(({ faults }) => faults)} />
      <p>{sayMode(t, mode)}</p>
      {!isDone && (
        <FieldForm
          name={`finish ${response.id}`}
          start={{ minutes: String(minutesSpent(response.entries.map(({ written }) => written.ms))) }}
          save={finish}
          button={t('assessments.finish.done')}
        >
          {({ typed, errorFor }) => (
            <Input
              id="minutes"
              name="minutes"
              label={{ text: t('assessments.finish.minutes'), size: 's' }}
              hint={t('assessments.finish.minutes-hint')}
              value={String(typed['minutes'] ?? '')}
              errorMessage={errorFor('minutes')}
              inputmode="numeric"
              autocomplete="off"
              width={3}
            />
          )}
        </FieldForm>
      )}
      <p class="alongside-actions">
        <Button href={`#/${overview}`} variant="secondary">
          {t('assessments.form.overview')}
        </Button>
      </p>
    </>
  );
}

type MissingProps = Readonly<{ t: Words; filling: OpenFilling; personId: string; faults: readonly string[] }>;

function Missing({ t, filling: { form, response }, personId, faults }: MissingProps) {
  if (faults.length === 0) return <p>{t('assessments.finish.nothing-missing')}</p>;
  return (
    <>
      <p class="alongside-notice">{t('assessments.finish.missing', { count: faults.length })}</p>
      <ul>
        {faults.map((path) => (
          <li key={path}>
            <a href={`#/${fillingAddress(personId, response.id, 'page', { at: path, look: 'yes' })}`}>
              <Spoken said={form.label(path)} otherwise={path} />
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function sayMode(t: Words, mode: Mode): string {
  if (mode.is !== 'interpreter') return t(`assessments.finish.mode.${mode.is}`);
  const { channel, interpreter, language } = mode;
  return t('assessments.finish.mode.interpreter', {
    channel,
    interpreter,
    language: languageNameIn(language, t.language),
  });
}
