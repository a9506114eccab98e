import type { ComponentChildren } from 'preact';

import type { Translator } from '#platform/language/translator.ts';
import { Button } from '#platform/ui/button.tsx';
import { Checkboxes } from '#platform/ui/checkboxes.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { ErrorSummary, type ErrorItem } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { NotificationBanner } from '#platform/ui/notification-banner.tsx';
import { Pagination } from '#platform/ui/pagination.tsx';

import type { StoredRow } from '../data/list-store.ts';
import type { PersonShown } from '../data/person-shown.ts';
import type { IncomingList, ListTally } from '../domain/incoming-list.ts';
import { canUndo } from '../domain/list-status.ts';
import { outcomes, type Outcome } from '../domain/outcome.ts';
import type { RowShown } from '../domain/row-shown.ts';
import { ListFacts } from './list-facts.tsx';
import { sayOf } from '../domain/say-list.ts';
import { StatusCell } from './lists-table.tsx';
import { ReviewRow } from './review-row.tsx';

/** Rows on one page of the review. */
export const rowsOnPage = 50;

export type ReviewPageProps = Readonly<{
  t: Translator;
  base: string;
  title: string;
  subtitle: string;
  list: IncomingList;
  tally: ListTally;
  rows: readonly Readonly<{ row: StoredRow; shown: RowShown }>[];
  people: ReadonlyMap<string, PersonShown>;
  show: Outcome | null;
  from: number;
  seen: number;
  mayCommit: boolean;
  news: readonly string[];
  errorList: readonly ErrorItem[];
}>;

/** The rows of a list, those that need a person first, with the choices for each; one form, that keeps every choice. */
export function ReviewPage(props: ReviewPageProps) {
  const { t, base, list, tally, show, from, seen, mayCommit, news, errorList } = props;
  const address = `${base}/${list.id}`;
  const isOpen = list.status !== 'undone';
  return (
    <>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      {news.length > 0 && (
        <NotificationBanner variant="success" title={t('lists.done.title')}>
          {news.map((words) => (
            <p class="nhsuk-notification-banner__heading">{words}</p>
          ))}
        </NotificationBanner>
      )}
      <h1>
        {props.title}
        <span class="nhsuk-caption-l">
          <Dir>{props.subtitle}</Dir>
        </span>
      </h1>
      <p>
        {t('lists.review.rows', { count: list.rows })} <StatusCell t={t} status={list.status} waiting={tally.waiting} />
      </p>
      <ListFacts t={t} reading={list.reading} />
      <OutcomeLinks t={t} address={address} tally={tally} show={show} />
      <Form action={address}>
        <input type="hidden" name="seen" value={seen} />
        <input type="hidden" name="show" value={show ?? ''} />
        <input type="hidden" name="from" value={from} />
        <Groups {...props} mayDecide={mayCommit && isOpen} />
        <PageLinks t={t} address={address} tally={tally} show={show} from={from} />
        {mayCommit && isOpen && tally.waiting + tally.decided > 0 && <CommitPart t={t} list={list} />}
      </Form>
      {mayCommit && canUndo(list.status, list.entriesWritten) && (
        <p>
          <a class="nhsuk-link" href={`${address}/undo`}>
            {t('lists.undo.link')}
          </a>
        </p>
      )}
    </>
  );
}

function Groups({ t, rows, people, mayDecide }: ReviewPageProps & Readonly<{ mayDecide: boolean }>) {
  if (rows.length === 0) return <p>{t('lists.review.nothing-here')}</p>;
  return (
    <>
      {outcomes.map((outcome): ComponentChildren => {
        const its = rows.filter(({ row }) => row.proposal?.outcome === outcome);
        return its.length === 0 ? null : (
          <section>
            <h2>{t('lists.review.heading', { outcome })}</h2>
            <p>{t('lists.review.explain', { outcome })}</p>
            {its.map(({ row, shown }) => (
              <ReviewRow t={t} row={row} shown={shown} people={people} mayDecide={mayDecide} />
            ))}
          </section>
        );
      })}
    </>
  );
}

type Linking = Readonly<{ t: Translator; address: string; tally: ListTally; show: Outcome | null }>;

function OutcomeLinks({ t, address, tally, show }: Linking) {
  return (
    <ul class="nhsuk-list alongside-columns">
      <li>
        <a class="nhsuk-link" href={address} aria-current={show === null ? 'page' : undefined}>
          {t('lists.review.all')}
        </a>
      </li>
      {outcomes.map((outcome) => (
        <li>
          <a
            class="nhsuk-link"
            href={`${address}?show=${outcome}`}
            aria-current={show === outcome ? 'page' : undefined}
          >
            {t('lists.review.count', { outcome, count: tally.outcomes[outcome] })}
          </a>
        </li>
      ))}
    </ul>
  );
}

function PageLinks({ t, address, tally, show, from }: Linking & Readonly<{ from: number }>) {
  const count =
    show === null ? Object.values(tally.outcomes).reduce((sum, each) => sum + each, 0) : tally.outcomes[show];
  if (count <= rowsOnPage) return null;
  const link = (start: number) => ({ href: `${address}?${show === null ? '' : `show=${show}&`}from=${start}` });
  return (
    <>
      <p>{t('lists.review.page', { from: from + 1, to: Math.min(from + rowsOnPage, count), count })}</p>
      <Pagination
        previous={from > 0 ? link(Math.max(0, from - rowsOnPage)) : undefined}
        next={from + rowsOnPage < count ? link(from + rowsOnPage) : undefined}
      />
    </>
  );
}

function CommitPart({ t, list }: Readonly<{ t: Translator; list: IncomingList }>) {
  return (
    <>
      {list.concerns.length > 0 && (
        <Checkboxes
          name="confirm"
          values={list.confirmed}
          fieldset={{ legend: { text: t('lists.review.confirm'), size: 'm' } }}
          items={list.concerns.map((concern) => ({ value: concern.name, text: sayOf(t, concern) }))}
        />
      )}
      <p>{t('lists.review.commit-explain')}</p>
      <p class="alongside-actions">
        <Button name="then" value="commit" preventDoubleClick>
          {t('lists.review.commit')}
        </Button>
        <Button name="then" value="save" variant="secondary">
          {t('lists.review.save')}
        </Button>
      </p>
    </>
  );
}
