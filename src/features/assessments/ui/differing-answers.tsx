import type { ComponentChildren } from 'preact';

import { londonDate } from '#platform/calendar/london.ts';
import type { Response, Statement } from '#platform/instruments/domain/filling/response.ts';
import type { Form } from '#platform/instruments/domain/form/form.ts';
import type { Said } from '#platform/instruments/domain/said.ts';
import type { PhotographsOnPage } from '#platform/instruments/ui/question-props.ts';
import { formatDate } from '#platform/language/formats.ts';
import { Dir } from '#platform/ui/dir.tsx';
import { WarningCallout } from '#platform/ui/warning-callout.tsx';

import type { FillingWords } from './filling-words.ts';
import { sayAnswer } from './say-answer.ts';

type DifferingAnswersProps = Readonly<{
  t: FillingWords;
  form: Form;
  response: Response;
  authorOf: (statement: Statement) => string;
  photographs: PhotographsOnPage;
  /** How one of the answers is chosen: `seen` are the entries that the reader has in front of them. */
  choose: (path: string, chosen: Statement, seen: readonly string[]) => ComponentChildren;
}>;

/** Questions that two people answered without knowing of each other, side by side, for whoever has asked the person again. */
export function DifferingAnswers({ t, form, response, authorOf, photographs, choose }: DifferingAnswersProps) {
  const { differing } = response;
  return (
    <>
      <p>{t(differing.length === 0 ? 'assessments.form.differing-none' : 'assessments.form.differing-why')}</p>
      {differing.map((path) => {
        const statements = response.statements.get(path) ?? [];
        const seen = statements.map(({ entry }) => entry.id);
        return (
          <WarningCallout key={path} heading={{ text: form.label(path)?.text ?? path, level: 2 }}>
            <div class="alongside-side-by-side">
              {statements.map((one) => (
                <div key={one.entry.id}>
                  <Photograph t={t} form={form} path={path} said={one.said} photographs={photographs} />
                  <p class="nhsuk-u-margin-bottom-1">
                    <strong>
                      <Dir>{sayAnswer(t, form, path, one.said)}</Dir>
                    </strong>
                  </p>
                  <p class="nhsuk-body-s">
                    {t('assessments.form.said-by', {
                      by: authorOf(one),
                      on: formatDate(londonDate(one.entry.written.ms), t.language),
                    })}
                  </p>
                  {choose(path, one, seen)}
                </div>
              ))}
            </div>
          </WarningCallout>
        );
      })}
    </>
  );
}

type PhotographProps = Pick<DifferingAnswersProps, 't' | 'form' | 'photographs'> &
  Readonly<{ path: string; said: Said }>;

/** Two names of photographs tell nobody which is right. */
function Photograph({ t, form, path, said, photographs: { where, addressOf } }: PhotographProps) {
  if (form.question(path)?.kind !== 'image' || said.is !== 'value') return null;
  const address = addressOf(String(said.value));
  if (address === undefined) return null;
  if (address === null)
    return (
      <p>{t(where === 'device' ? 'instruments.fill.photograph.elsewhere' : 'instruments.fill.photograph.waiting')}</p>
    );
  return (
    <p class="alongside-photograph">
      <img src={address} alt={t('instruments.fill.photograph.shown')} />
    </p>
  );
}
