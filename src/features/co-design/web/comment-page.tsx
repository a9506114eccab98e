import type { Piece } from '#platform/identifying/domain/identifying-marks.ts';
import { directionOf } from '#platform/instruments/domain/direction-of.ts';
import { Button } from '#platform/ui/button.tsx';
import { Checkboxes } from '#platform/ui/checkboxes.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { ErrorSummary, type ErrorItem } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Radios } from '#platform/ui/radios.tsx';
import { Select } from '#platform/ui/select.tsx';
import { Textarea } from '#platform/ui/textarea.tsx';

import type { Typed } from '#platform/web/read-form.ts';

import type { CommentAnswered, Reply } from '../domain/comment.ts';
import { designWords, questionsOf, tagsOf } from '../domain/design-question.ts';
import type { DesignRound } from '../domain/round.ts';
import { CommentMarks } from './comment-marks.tsx';
import { AskedQuestion } from './asked-question.tsx';
import { roundAddress } from './design-address.ts';
import type { Say } from './design-needs.ts';
import { Replied, WhoSaid } from './record-parts.tsx';
import { titleOf } from './round-frame.tsx';
import { sayLanguage } from './say-language.ts';

/** The field for the reply in a language. */
export const replyField = (tag: string): string => `text-${tag}`;

/** The languages in which a comment may be answered: its own, then those of the form. */
export const replyLanguages = ({ instrument }: DesignRound, { language }: CommentAnswered): readonly string[] => [
  ...new Set([language, ...tagsOf(instrument)]),
];

/** Whether there are words of an answer, by the tag of each language, and none for whoever said it. */
export const isElsewhere = ({ language }: Pick<CommentAnswered, 'language'>, texts: Reply['texts']): boolean =>
  Object.keys(texts).length > 0 && texts[language] === undefined;

export type CommentPageProps = Readonly<{
  t: Say;
  round: DesignRound;
  comment: CommentAnswered;
  /** In which it may have been changed. */
  versions: readonly string[];
  value: (field: string) => string;
  typed: Typed;
  /** The words with what may tell who somebody is set apart. */
  pieces: readonly Piece[];
  errorList: readonly ErrorItem[];
  errorFor: (field: string) => string | undefined;
}>;

/** One comment, what was answered, and the answer to be given. */
export function CommentPage(props: CommentPageProps) {
  const { t, round, comment, errorList, pieces } = props;
  const { words, name, isNamePublic, saidOn, way, isTakenBack, replies } = comment;
  const asked = questionsOf(round.instrument).find(({ place }) => place === comment.place);
  return (
    <>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      <h1>
        <span class="nhsuk-caption-l">
          <Dir>{titleOf(round, t.language)}</Dir>
        </span>
        {t('co-design.reply.title')}
      </h1>
      {asked === undefined ? (
        <p>{t('co-design.round.whole')}</p>
      ) : (
        <AskedQuestion t={t} words={designWords(round.instrument, round.codes, t.language)} asked={asked} />
      )}
      {isTakenBack ? (
        <p class="nhsuk-inset-text">{t('co-design.record.taken-back', { on: saidOn })}</p>
      ) : (
        <div class="nhsuk-inset-text">
          <p>
            <WhoSaid t={t} comment={comment} /> {t('co-design.way', { way })}
          </p>
          {name !== null && <p>{t('co-design.reply.name', { public: isNamePublic ? 'yes' : 'no' })}</p>}
          {words !== null && words !== '' && <Marked pieces={pieces} />}
        </div>
      )}
      {replies.map((reply) => (
        <Replied t={t} reply={reply} />
      ))}
      {!isTakenBack && <ReplyForm {...props} />}
      {!isTakenBack && (
        <Form action={roundAddress(round.id, 'comments', comment.id, 'take-back')}>
          <h2>{t('co-design.back.title')}</h2>
          <p>{t('co-design.back.for-somebody')}</p>
          <Button variant="warning">{t('co-design.back.do')}</Button>
        </Form>
      )}
    </>
  );
}

/** The words as they were written, each line on its own, with what is marked. */
function Marked({ pieces }: Pick<CommentPageProps, 'pieces'>) {
  return (
    <p class="co-design-words" dir="auto">
      {pieces.map(({ text, mark }) => (mark === null ? text : <mark>{text}</mark>))}
    </p>
  );
}

function ReplyForm({ t, round, comment, versions, value, typed, pieces, errorFor }: CommentPageProps) {
  const texts = replyLanguages(round, comment).map((tag) => [tag, value(replyField(tag)).trim()] as const);
  const isOther = isElsewhere(comment, Object.fromEntries(texts.filter(([, text]) => text !== '')));
  return (
    <Form action={roundAddress(round.id, 'comments', comment.id, 'reply')}>
      <h2>{t('co-design.reply.do-title', { again: comment.replies.length > 0 ? 'yes' : 'no' })}</h2>
      <Radios
        name="outcome"
        value={value('outcome') || undefined}
        fieldset={{ legend: { text: t('co-design.reply.what'), size: 's' } }}
        errorMessage={errorFor('outcome')}
        items={[
          { value: 'changed', text: t('co-design.reply.changed') },
          { value: 'kept', text: t('co-design.reply.kept') },
        ]}
      />
      <Select
        name="version"
        label={t('co-design.reply.version')}
        hint={t('co-design.reply.version-hint')}
        value={value('version')}
        errorMessage={errorFor('version')}
        items={[
          { value: '', text: t('co-design.reply.no-version') },
          ...versions.map((version) => ({ value: version, text: version })),
        ]}
      />
      <h3>{t('co-design.reply.words')}</h3>
      <p>{t('co-design.reply.words-hint', { language: sayLanguage(t, comment.language) })}</p>
      {replyLanguages(round, comment).map((tag) => (
        <Textarea
          name={replyField(tag)}
          label={sayLanguage(t, tag)}
          value={value(replyField(tag))}
          errorMessage={errorFor(replyField(tag))}
          rows={3}
          attributes={{ lang: tag, dir: directionOf(tag) }}
        />
      ))}
      {isOther && (
        <Checkboxes
          name="other-language"
          values={[value('other-language')]}
          errorMessage={errorFor('other-language')}
          items={[
            { value: 'yes', text: t('co-design.reply.other-language', { language: sayLanguage(t, comment.language) }) },
          ]}
        />
      )}
      <Radios
        name="shown"
        value={value('shown') || undefined}
        fieldset={{ legend: { text: t('co-design.reply.shown'), size: 's' } }}
        hint={t('co-design.reply.shown-hint')}
        errorMessage={errorFor('shown')}
        items={[
          { value: 'yes', text: t('co-design.reply.shown-yes') },
          { value: 'no', text: t('co-design.reply.shown-no') },
        ]}
      />
      <CommentMarks t={t} pieces={pieces} typed={typed} errorMessage={errorFor('stays')} />
      <Button preventDoubleClick>{t('co-design.reply.do')}</Button>
    </Form>
  );
}
