import { Button } from '#platform/ui/button.tsx';
import { ErrorSummary, type ErrorItem } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Select } from '#platform/ui/select.tsx';

import { questionsOf } from '../../domain/design-question.ts';
import { wholeForm } from '../../domain/read-comment.ts';
import { AskedQuestion } from '../asked-question.tsx';
import { CommentFields } from '../comment-fields.tsx';
import { LinkFrame } from './link-frame.tsx';
import { weightOfQuestion } from './link-weights.ts';
import type { OpenLink } from './open-link.ts';

/** Bytes; a longer question stands here with its words alone, as it was read whole on the page before. */
const roomForQuestion = 700;

type SayPageProps = Readonly<{
  open: OpenLink;
  /** The place of a question, the word for the whole, or whatever stood in the address. */
  about: string;
  /** Drawn by chance, so that what is sent twice is said once. */
  once: string;
  value: (field: string) => string;
  errorList: readonly ErrorItem[];
  errorFor: (field: string) => string | undefined;
}>;

/** Where something is said of a question or of the whole. */
export function SayPage({ open, about, once, value, errorList, errorFor }: SayPageProps) {
  const { t, link, round, words } = open;
  const questions = questionsOf(round.instrument);
  const asked = questions.find(({ place }) => place === about);
  const isKnown = asked !== undefined || about === wholeForm;
  return (
    <LinkFrame open={open} at={`${link}/say?about=${encodeURIComponent(isKnown ? about : wholeForm)}`}>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      <h2>
        {asked === undefined ? t('co-design.link.say-whole') : t('co-design.link.say-of', { number: asked.number })}
      </h2>
      {asked !== undefined && (
        <AskedQuestion t={t} words={words} asked={asked} brief={weightOfQuestion(words, asked) > roomForQuestion} />
      )}
      <Form action={`${link}/say`}>
        <input type="hidden" name="once" value={once} />
        {isKnown ? (
          <input type="hidden" name="about" value={about} />
        ) : (
          <Select
            name="about"
            label={t('co-design.write.about')}
            errorMessage={errorFor('about')}
            value=""
            items={[
              { value: '', text: t('co-design.write.choose') },
              { value: wholeForm, text: t('co-design.round.whole') },
              ...questions.slice(0, 60).map(({ place, number, question }) => ({
                value: place,
                text: `${number}. ${(words.say(question.label)?.text ?? question.name).slice(0, 60)}`,
              })),
            ]}
          />
        )}
        <CommentFields t={t} value={value} errorFor={errorFor} />
        <p>{t('co-design.say.no-trace')}</p>
        <Button preventDoubleClick>{t('co-design.say.do')}</Button>
      </Form>
    </LinkFrame>
  );
}

type NotTakenPageProps = Readonly<{ open: OpenLink; why: string; words: string }>;

/** Why something is not taken now, and what was typed, so that it is not lost. */
export function NotTakenPage({ open, why, words }: NotTakenPageProps) {
  const { t, link } = open;
  return (
    <LinkFrame open={open} at={`${link}/say`}>
      <h2>{t('co-design.say.not-taken')}</h2>
      <p class="nhsuk-inset-text">{why}</p>
      {words !== '' && (
        <>
          <p>{t('co-design.say.copy')}</p>
          <blockquote dir="auto">{words}</blockquote>
        </>
      )}
    </LinkFrame>
  );
}
