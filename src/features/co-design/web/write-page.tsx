import { Button } from '#platform/ui/button.tsx';
import { ErrorSummary, type ErrorItem } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Input } from '#platform/ui/input.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';
import { Radios } from '#platform/ui/radios.tsx';
import { Select } from '#platform/ui/select.tsx';

import { designWords, questionsOf, tagsOf } from '../domain/design-question.ts';
import { wholeForm } from '../domain/read-comment.ts';
import type { DesignRound } from '../domain/round.ts';
import { CommentFields } from './comment-fields.tsx';
import { roundAddress } from './design-address.ts';
import type { Say } from './design-needs.ts';
import { RoundFrame } from './round-frame.tsx';
import { sayLanguage } from './say-language.ts';

type WritePageProps = Readonly<{
  t: Say;
  round: DesignRound;
  /** Drawn by chance, so that what is sent twice is kept once. */
  once: string;
  wasKept: boolean;
  value: (field: string) => string;
  errorList: readonly ErrorItem[];
  errorFor: (field: string) => string | undefined;
}>;

/** What was said on paper or in a meeting, typed in. */
export function WritePage({ t, round, once, wasKept, value, errorList, errorFor }: WritePageProps) {
  const words = designWords(round.instrument, round.codes, t.language);
  return (
    <>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      <RoundFrame t={t} round={round} at="write">
        {wasKept && <InsetText>{t('co-design.write.kept')}</InsetText>}
        <p>{t('co-design.write.intro')}</p>
        <Form action={roundAddress(round.id, 'write')}>
          <input type="hidden" name="once" value={once} />
          <Radios
            name="way"
            value={value('way') || undefined}
            fieldset={{ legend: { text: t('co-design.write.way'), size: 's' } }}
            errorMessage={errorFor('way')}
            items={(['paper', 'meeting'] as const).map((way) => ({
              value: way,
              text: t('co-design.write.way-is', { way }),
            }))}
          />
          <Select
            name="about"
            label={t('co-design.write.about')}
            value={value('about')}
            errorMessage={errorFor('about')}
            items={[
              { value: '', text: t('co-design.write.choose') },
              { value: wholeForm, text: t('co-design.round.whole') },
              ...questionsOf(round.instrument).map(({ place, number, question }) => ({
                value: place,
                text: `${number}. ${(words.say(question.label)?.text ?? question.name).slice(0, 100)}`,
              })),
            ]}
          />
          <Select
            name="language"
            label={t('co-design.write.language')}
            value={value('language') || round.instrument.language}
            errorMessage={errorFor('language')}
            items={tagsOf(round.instrument).map((tag) => ({ value: tag, text: sayLanguage(t, tag) }))}
          />
          <CommentFields t={t} value={value} errorFor={errorFor} forSomebody />
          <Input
            name="sheet"
            label={t('co-design.write.code')}
            hint={t('co-design.write.code-hint')}
            value={value('sheet')}
            errorMessage={errorFor('sheet')}
            autocomplete="off"
            width={20}
            attributes={{ dir: 'ltr' }}
          />
          <Button preventDoubleClick>{t('co-design.write.do')}</Button>
        </Form>
      </RoundFrame>
    </>
  );
}
