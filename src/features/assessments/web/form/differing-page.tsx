import type { Said } from '#platform/instruments/domain/said.ts';
import type { FillWords } from '#platform/instruments/ui/fill-words.ts';
import { formatDate } from '#platform/language/formats.ts';
import { londonDate } from '#platform/calendar/london.ts';
import type { Translator } from '#platform/language/translator.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Form } from '#platform/ui/form.tsx';
import { WarningCallout } from '#platform/ui/warning-callout.tsx';

import type { AssessmentsKey } from '../../content/catalogue.ts';
import { formAddress } from './address.ts';
import type { OpenedResponse } from './open-response.ts';

type DifferingPageProps = Readonly<{ t: Translator<AssessmentsKey>; opened: OpenedResponse }>;

/** Questions that two people answered without knowing of each other, side by side, for whoever has asked the person again. */
export function DifferingPage({ t, opened }: DifferingPageProps) {
  const { person, response, form } = opened;
  const told = new Map(person.entries.map((one) => [one.entry.id, one]));
  const say = t as unknown as FillWords;
  const saidIn = (path: string, said: Said): string => {
    if (said.is === 'taken-back') return t('assessments.form.said-nothing');
    if (said.is !== 'value') return say(`instruments.fill.said.${said.is}`);
    const state = form.state(path);
    const names = [said.value].flat().map(String);
    if (state?.is !== 'question' || state.choices === null) return names.join(', ');
    const choices = new Map(state.choices.map((choice) => [choice.name, form.choiceLabel(path, choice)?.text]));
    return names.map((name) => choices.get(name) ?? name).join(', ');
  };
  return (
    <>
      <h1>
        <span class="nhsuk-caption-l">
          <Dir>{person.name}</Dir>
        </span>
        {t('assessments.form.differing-title')}
      </h1>
      <p>
        {response.differing.length === 0 ? t('assessments.form.differing-none') : t('assessments.form.differing-why')}
      </p>
      {response.differing.map((path) => (
        <WarningCallout heading={{ text: form.label(path)?.text ?? path, level: 2 }}>
          <div class="alongside-side-by-side">
            {(response.statements.get(path) ?? []).map(({ said, entry }) => (
              <div>
                <p class="nhsuk-u-margin-bottom-1">
                  <strong>
                    <Dir>{saidIn(path, said)}</Dir>
                  </strong>
                </p>
                <p class="nhsuk-body-s">
                  {t('assessments.form.said-by', {
                    by: told.get(entry.id)?.authorName ?? told.get(entry.id)?.teamName ?? '–',
                    on: formatDate(londonDate(entry.written.ms), t.language),
                  })}
                </p>
                <Form action={formAddress(person.id, response.id, 'differing')}>
                  <input type="hidden" name="path" value={path} />
                  <input type="hidden" name="entry" value={entry.id} />
                  <input
                    type="hidden"
                    name="seen"
                    value={(response.statements.get(path) ?? []).map((one) => one.entry.id).join(' ')}
                  />
                  <Button small variant="secondary">
                    {t('assessments.form.this-one')}
                  </Button>
                </Form>
              </div>
            ))}
          </div>
        </WarningCallout>
      ))}
      <p class="alongside-actions">
        <Button href={formAddress(person.id, response.id)} variant="secondary">
          {t('assessments.form.overview')}
        </Button>
      </p>
    </>
  );
}
