import type { ShapedQuestion } from '../../domain/shaped-record.ts';
import type { RecordComment, ShapedRecord } from '../../domain/shaped-record.ts';
import type { DesignVersion } from '../../domain/question-history.ts';
import { questionNamer } from '../record-page.tsx';
import { Events, Recorded, ShapedBy } from '../record-parts.tsx';
import { LinkFrame, PageLinks } from './link-frame.tsx';
import type { OpenLink } from './open-link.ts';

/** The record as a link shows it: a question by its place in the record, counted from 1; the whole is 0. */
export type LinkRecord = Readonly<{ open: OpenLink; versions: readonly DesignVersion[]; record: ShapedRecord }>;

type ListProps = LinkRecord &
  Readonly<{ shown: readonly Readonly<{ at: number; shaped: ShapedQuestion }>[]; page: number; pages: number }>;

/** Which questions there are, what happened to each, and how much was said. */
export function LinkRecordPage({ open, versions, record, shown, page, pages }: ListProps) {
  const { t, link, round } = open;
  const nameOf = questionNamer(versions, round, t.language);
  const at = (number: number) => `${link}/record/${number}`;
  return (
    <LinkFrame open={open} at={`${link}/record`}>
      <h2>{t('co-design.link.record')}</h2>
      <p>{t('co-design.record.intro')}</p>
      {record.whole.length > 0 && page === 1 && (
        <p>
          <a href={at(0)}>{t('co-design.round.whole')}</a>:{' '}
          {t('co-design.record.said-count', { count: record.whole.length })}
        </p>
      )}
      <ol class="nhsuk-list" start={shown[0]?.at}>
        {shown.map(({ at: number, shaped }) => (
          <li>
            <a href={at(number)}>{nameOf(shaped)}</a>{' '}
            {t('co-design.record.summary', { changes: shaped.events.length, said: shaped.comments.length })}
          </li>
        ))}
      </ol>
      <PageLinks open={open} at={`${link}/record`} page={page} pages={pages} />
    </LinkFrame>
  );
}

type OneProps = LinkRecord &
  Readonly<{
    at: number;
    /** Null for the whole. */
    shaped: ShapedQuestion | null;
    comments: readonly RecordComment[];
    page: number;
    pages: number;
  }>;

/** One question: who shaped it, what happened to it, and what was said. */
export function LinkRecordQuestionPage({ open, versions, at, shaped, comments, page, pages }: OneProps) {
  const { t, link, round } = open;
  return (
    <LinkFrame open={open} at={`${link}/record/${at}`}>
      <h2>{shaped === null ? t('co-design.round.whole') : questionNamer(versions, round, t.language)(shaped)}</h2>
      {shaped !== null && page === 1 && (
        <>
          {!shaped.isThere && <p>{t('co-design.record.gone')}</p>}
          <ShapedBy t={t} shaped={shaped} />
          <Events t={t} events={shaped.events} />
        </>
      )}
      {comments.map((comment) => (
        <Recorded t={t} comment={comment} />
      ))}
      <PageLinks open={open} at={`${link}/record/${at}`} page={page} pages={pages} />
      <p>
        <a href={`${link}/record`}>{t('co-design.link.record')}</a>
      </p>
    </LinkFrame>
  );
}
