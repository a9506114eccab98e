import { londonDate } from '#platform/calendar/london.ts';
import { formatInstant, formatNumber } from '#platform/language/formats.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { ErrorSummary, type ErrorItem } from '#platform/ui/error-summary.tsx';
import { FileUpload } from '#platform/ui/file-upload.tsx';
import { Form } from '#platform/ui/form.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';
import { NotificationBanner } from '#platform/ui/notification-banner.tsx';
import { Radios } from '#platform/ui/radios.tsx';
import { Table } from '#platform/ui/table.tsx';
import { Tag } from '#platform/ui/tag.tsx';
import { Time } from '#platform/ui/time.tsx';

import type { HandedInShown } from '../data/list-handed-in.ts';
import { carriedFileName } from '../domain/carried-file.ts';
import { discardReasons } from '../domain/device-forms.ts';
import type { ParcelsReceived } from '../data/receive-carried-file.ts';
import type { Say } from './desk-needs.ts';
import { sayReceived } from './handed-in-parcels.tsx';

type HandedInListPageProps = Readonly<{
  t: Say;
  handedIn: readonly HandedInShown[];
  authors: ReadonlyMap<string, string>;
  isElsewhere: boolean;
  /** What became of the parcels of a file that was brought just now. */
  received: ParcelsReceived | null;
  problem?: string | undefined;
}>;

/** What devices handed in to the team, and where a carried file is taken in. */
export function HandedInListPage({ t, handedIn, authors, isElsewhere, received, problem }: HandedInListPageProps) {
  const errorList: readonly ErrorItem[] = problem === undefined ? [] : [{ text: problem, href: '#file' }];
  return (
    <>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      {isElsewhere && <NotificationBanner variant="success">{t('offline.desk.handed.elsewhere')}</NotificationBanner>}
      {received !== null && <NotificationBanner variant="success">{sayReceived(t, received)}</NotificationBanner>}
      <h1>{t('offline.desk.handed.title')}</h1>
      <p>{t('offline.desk.handed.intro')}</p>
      {handedIn.length === 0 ? (
        <p>{t('offline.desk.handed.none')}</p>
      ) : (
        <Table
          caption={{ text: t('offline.desk.handed.caption'), classes: 'nhsuk-u-visually-hidden' }}
          responsive
          head={[
            t('offline.desk.handed.from'),
            t('offline.desk.handed.entries'),
            t('offline.desk.sealed.title'),
            t('offline.desk.handed.received'),
            t('offline.desk.handed.how'),
            t('offline.desk.handed.state'),
          ]}
          rows={handedIn.map((each) => [
            {
              text: (
                <a class="nhsuk-link" href={`/handed-in/${each.id}`}>
                  <Dir>{authors.get(each.deviceId) ?? '–'}</Dir>
                  <span class="nhsuk-u-visually-hidden">: {t('offline.desk.handed.open')}</span>
                </a>
              ),
            },
            formatNumber(each.entryCount, t.language),
            formatNumber(each.parcelCount, t.language),
            { text: <Instant t={t} at={each.receivedAt} /> },
            {
              text: (
                <>
                  {t('offline.desk.handed.how-is', { how: each.how })}
                  {each.receivedByName !== null && (
                    <>
                      , <Dir>{t('offline.desk.handed.brought-by', { name: each.receivedByName })}</Dir>
                    </>
                  )}
                </>
              ),
            },
            { text: <StateTag t={t} state={each.state} /> },
          ])}
        />
      )}
      <h2>{t('offline.desk.handed.file')}</h2>
      <Form action="/handed-in" upload>
        <FileUpload
          name="file"
          label={t('offline.desk.handed.file-label')}
          hint={t('offline.desk.handed.file-hint', { name: carriedFileName })}
          errorMessage={problem}
        />
        <Button>{t('offline.desk.handed.file-save')}</Button>
      </Form>
    </>
  );
}

export function StateTag({ t, state }: Readonly<{ t: Say; state: HandedInShown['state'] }>) {
  const colour = state === 'waiting' ? 'orange' : state === 'committed' ? 'green' : 'grey';
  return <Tag colour={colour}>{t('offline.desk.handed.state-is', { state })}</Tag>;
}

/** When, on English clocks, in the reader's language. */
export function Instant({ t, at }: Readonly<{ t: Say; at: Date }>) {
  return <Time at={at.toISOString()}>{formatInstant(at.toISOString(), t.language)}</Time>;
}

type DiscardPageProps = Readonly<{ t: Say; handedIn: HandedInShown; author: string; problem?: string | undefined }>;

/** What is sealed nobody can have written anew. */
const reasonsFor = ({ entryCount, parcelCount }: HandedInShown) =>
  entryCount === 0 && parcelCount > 0 ? discardReasons.filter((reason) => reason !== 'written-again') : discardReasons;

/** What throwing away means, and why it is done. */
export function DiscardPage({ t, handedIn, author, problem }: DiscardPageProps) {
  const sayReason = (reason: (typeof discardReasons)[number]): string =>
    handedIn.entryCount === 0 && reason === 'by-somebody-else'
      ? t('offline.desk.sealed.by-somebody-else')
      : t('offline.desk.discard.reason-is', { reason, name: author });
  return (
    <>
      {problem !== undefined && <ErrorSummary errorList={[{ text: problem, href: '#reason' }]} />}
      <h1>
        <span class="nhsuk-caption-l">
          <Dir>{author}</Dir>, {t('offline.desk.handed.received')}{' '}
          <Time at={londonDate(handedIn.receivedAt.getTime())}>
            {formatInstant(handedIn.receivedAt.toISOString(), t.language)}
          </Time>
        </span>
        {t('offline.desk.discard.title')}
      </h1>
      <InsetText>
        {(handedIn.entryCount > 0 || handedIn.parcelsLeft.length === 0) && (
          <p>{t('offline.desk.discard.warning', { count: handedIn.entryCount })}</p>
        )}
        {handedIn.parcelsLeft.length > 0 && (
          <p>{t('offline.desk.sealed.discard', { count: handedIn.parcelsLeft.length })}</p>
        )}
      </InsetText>
      <Form action={`/handed-in/${handedIn.id}/discard`}>
        <Radios
          name="reason"
          fieldset={{ legend: { text: t('offline.desk.discard.reason'), size: 'm' } }}
          errorMessage={problem}
          items={reasonsFor(handedIn).map((reason) => ({ value: reason, text: sayReason(reason) }))}
        />
        <Button variant="warning">{t('offline.desk.discard.save')}</Button>
      </Form>
    </>
  );
}
