import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { ErrorSummary, type ErrorItem } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Input } from '#platform/ui/input.tsx';
import { Select } from '#platform/ui/select.tsx';

import type { OpenSurvey } from './open-survey.ts';
import { surveyAddress } from './survey-address.ts';
import { SurveyFrame } from './survey-frame.tsx';
import type { Say } from './surveys-needs.ts';

/** The field of a part of a self-made code, by its place among the parts. */
export const partField = (at: number): string => `part-${at}`;

type WithdrawPageProps = Readonly<{
  t: Say;
  open: OpenSurvey;
  /** How many responses were removed just now; null before. */
  removed: number | null;
  errorList: readonly ErrorItem[];
}>;

/** Answers taken back for somebody who asks for it, by what they know: the number on their paper or their card, the code that they were given, or the one that they make again. */
export function WithdrawPage({ t, open, removed, errorList }: WithdrawPageProps) {
  const { survey, form } = open;
  const parts = survey.pairing.by === 'self-made-code' ? survey.pairing.parts : [];
  const withdrawn = open.waves.flatMap(({ waysIn }) => waysIn).reduce((sum, way) => sum + way.withdrawn, 0);
  return (
    <>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      <SurveyFrame t={t} survey={survey} at="withdraw">
        {removed !== null && <p class="alongside-notice">{t('surveys.withdraw.done', { count: removed })}</p>}
        <p>{t('surveys.withdraw.intro')}</p>
        <p>{t('surveys.withdraw.by-link')}</p>
        <p>{t('surveys.withdraw.so-far', { count: withdrawn })}</p>
        <Form action={surveyAddress(survey.id, 'withdraw')}>
          <Input
            name="number"
            label={t(survey.pairing.by === 'card' ? 'surveys.withdraw.sheet-or-card' : 'surveys.withdraw.sheet')}
            autocomplete="off"
            width={20}
            attributes={{ dir: 'ltr' }}
          />
          <Input
            name="key"
            label={t('surveys.withdraw.key')}
            hint={t('surveys.withdraw.key-hint')}
            autocomplete="off"
            spellcheck={false}
            width={20}
            attributes={{ dir: 'ltr' }}
          />
          {parts.length > 0 && <p>{t('surveys.withdraw.or-code')}</p>}
          {parts.map(({ path }, at) => {
            const question = form.questions.find((one) => one.path === path);
            const label = { text: <Dir>{question?.label ?? path}</Dir> };
            return question !== undefined && question.choices.length > 0 ? (
              <Select
                name={partField(at)}
                label={label}
                items={[
                  { value: '', text: t('surveys.rules.none') },
                  ...question.choices.map((choice) => ({ value: choice.code, text: choice.label })),
                ]}
              />
            ) : (
              <Input name={partField(at)} label={label} autocomplete="off" width={10} />
            );
          })}
          <Button variant="warning" preventDoubleClick>
            {t('surveys.withdraw.do')}
          </Button>
        </Form>
      </SurveyFrame>
    </>
  );
}
