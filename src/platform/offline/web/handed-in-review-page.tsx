import { londonDate } from '#platform/calendar/london.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import { formatNumber } from '#platform/language/formats.ts';
import type { Translator } from '#platform/language/translator.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Form } from '#platform/ui/form.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';
import { NotificationBanner } from '#platform/ui/notification-banner.tsx';
import { SummaryList } from '#platform/ui/summary-list.tsx';
import { Table } from '#platform/ui/table.tsx';

import type { HandedInShown } from '../data/list-handed-in.ts';
import { countProposal, subjectIdOf, writtenMs, type Proposed } from '../domain/handed-in-proposal.ts';
import { readSent } from '../domain/read-sent.ts';
import type { DeviceDeskNeeds, Say, SubjectShown } from './desk-needs.ts';
import { Instant, StateTag } from './handed-in-pages.tsx';
import { Parcels } from './handed-in-parcels.tsx';

export type HandedInReviewPageProps = Readonly<{
  t: Say;
  today: LocalDate;
  handedIn: HandedInShown;
  author: string;
  /** While it waits: everything. Once it was read in: what was refused. */
  proposed: readonly Proposed[];
  subjects: ReadonlyMap<string, SubjectShown>;
  sayEntry: DeviceDeskNeeds['sayEntry'];
  sayParcelRefusal: DeviceDeskNeeds['sayParcelRefusal'];
  news: 'taken' | 'again' | null;
}>;

/** Entries that one page shows; the figures above are of all. */
export const mostShown = 300;

/** What somebody wrote on a device: how much, from when, what would become of it; and the ways to read it in or throw it away. */
export function HandedInReviewPage(props: HandedInReviewPageProps) {
  const { t, handedIn, author, proposed, news } = props;
  const { state, id, entryCount, parcelsLeft } = handedIn;
  const isSealedAlone = entryCount === 0 && handedIn.parcelCount > 0;
  const isSomeLeft = proposed.length > 0 || parcelsLeft.length > 0;
  return (
    <>
      {news === 'taken' && (
        <NotificationBanner variant="success">
          {t(isSealedAlone ? 'offline.desk.sealed.news' : 'offline.desk.handed.taken')}
        </NotificationBanner>
      )}
      {news === 'again' && <NotificationBanner>{t('offline.desk.handed.again')}</NotificationBanner>}
      <h1>
        <span class="nhsuk-caption-l">{t('offline.desk.handed.title')}</span>
        <Dir>{t(isSealedAlone ? 'offline.desk.sealed.from' : 'offline.desk.review.title', { name: author })}</Dir>
      </h1>
      <Facts {...props} />
      {state === 'committed' && !isSealedAlone && (
        <InsetText>
          {t('offline.desk.review.committed', {
            name: handedIn.decidedByName ?? '–',
            on: londonDate((handedIn.decidedAt ?? handedIn.receivedAt).getTime()),
            accepted: handedIn.accepted,
            here: handedIn.alreadyHere,
            refused: handedIn.refused,
          })}
        </InsetText>
      )}
      {state === 'discarded' && (
        <InsetText>
          {t('offline.desk.review.discarded', {
            name: handedIn.decidedByName ?? '–',
            on: londonDate((handedIn.decidedAt ?? handedIn.receivedAt).getTime()),
          })}
        </InsetText>
      )}
      <Parcels {...props} />
      {proposed.length > 0 && <Entries {...props} />}
      {state === 'waiting' && (
        <>
          {isSomeLeft && (
            <Form action={`/handed-in/${id}/commit`}>
              {proposed.length > 0 && <p>{t('offline.desk.review.commit-why', { name: author })}</p>}
              <Button>{t('offline.desk.review.commit')}</Button>
            </Form>
          )}
          <p>
            <a class="nhsuk-link" href={`/handed-in/${id}/discard`}>
              {t('offline.desk.review.discard')}
            </a>
          </p>
        </>
      )}
      {state === 'committed' && isSomeLeft && (
        <Form action={`/handed-in/${id}/commit`}>
          <Button variant="secondary">{t('offline.desk.review.again')}</Button>
        </Form>
      )}
    </>
  );
}

function Facts({ t, today, handedIn, proposed }: HandedInReviewPageProps) {
  const counts = countProposal(proposed);
  const { writtenFrom, writtenTo } = counts;
  const wasTried = proposed.some(({ outcome }) => outcome !== null);
  const latest = writtenTo === null ? null : londonDate(Date.parse(writtenTo));
  const say = (key: 'would-accept' | 'would-here' | 'would-refuse', values: Record<string, number>) =>
    t(`offline.desk.review.${key}`, values);
  return (
    <>
      <SummaryList
        rows={[
          { key: t('offline.desk.handed.state'), value: { text: <StateTag t={t} state={handedIn.state} /> } },
          { key: t('offline.desk.review.count'), value: formatNumber(handedIn.entryCount, t.language) },
          // Once it was read in, what is left says only when the refused ones were written.
          ...(handedIn.state === 'waiting' && handedIn.entryCount > 0
            ? [
                {
                  key: t('offline.desk.review.written'),
                  value: {
                    text:
                      writtenFrom === null || writtenTo === null ? (
                        t('offline.desk.review.unknown-time')
                      ) : (
                        <>
                          <Instant t={t} at={new Date(writtenFrom)} /> – <Instant t={t} at={new Date(writtenTo)} />
                        </>
                      ),
                  },
                },
              ]
            : []),
          ...(handedIn.madeAt === null
            ? []
            : [{ key: t('offline.desk.review.made'), value: { text: <Instant t={t} at={handedIn.madeAt} /> } }]),
          {
            key: t('offline.desk.handed.received'),
            value: {
              text: (
                <>
                  <Instant t={t} at={handedIn.receivedAt} />, {t('offline.desk.handed.how-is', { how: handedIn.how })}
                  {handedIn.receivedByName !== null && (
                    <>
                      , <Dir>{t('offline.desk.handed.brought-by', { name: handedIn.receivedByName })}</Dir>
                    </>
                  )}
                </>
              ),
            },
          },
          ...(handedIn.state === 'waiting' && proposed.length > 0
            ? [
                {
                  key: t('offline.desk.review.would'),
                  value: {
                    text: wasTried ? (
                      <ul class="nhsuk-list nhsuk-u-margin-bottom-0">
                        <li>{say('would-accept', { count: counts.accepted, late: counts.late })}</li>
                        {counts.alreadyHere > 0 && <li>{say('would-here', { count: counts.alreadyHere })}</li>}
                        <li>{say('would-refuse', { count: counts.refused })}</li>
                      </ul>
                    ) : (
                      t('offline.desk.review.not-tried')
                    ),
                  },
                },
              ]
            : []),
        ]}
      />
      {handedIn.state === 'waiting' && proposed.length === 0 && handedIn.parcelCount === 0 && (
        <p>{t('offline.desk.review.empty')}</p>
      )}
      {latest !== null && latest > today && <InsetText>{t('offline.desk.review.clock', { on: latest })}</InsetText>}
    </>
  );
}

function Entries(props: HandedInReviewPageProps) {
  const { t, proposed } = props;
  const shown = refusedFirst(proposed).slice(0, mostShown);
  return (
    <>
      {proposed.length > mostShown && <p>{t('offline.desk.review.first', { count: mostShown })}</p>}
      <Table
        caption={t('offline.desk.review.caption')}
        responsive
        compact
        head={[
          t('offline.desk.review.when'),
          t('offline.desk.review.about'),
          t('offline.desk.review.what'),
          t('offline.desk.review.outcome'),
        ]}
        rows={shown.map((one) => {
          const ms = writtenMs(one.entry);
          return [
            { text: ms === null ? '–' : <Instant t={t} at={new Date(ms)} /> },
            { text: <About {...props} one={one} /> },
            { text: <Dir>{whatItSays(props, one)}</Dir> },
            { text: <Outcome t={t} one={one} /> },
          ];
        })}
      />
    </>
  );
}

/** What needs a person comes first. */
function refusedFirst(proposed: readonly Proposed[]): readonly Proposed[] {
  const isRefused = ({ outcome }: Proposed) => outcome?.outcome === 'refused';
  return [...proposed.filter(isRefused), ...proposed.filter((one) => !isRefused(one))];
}

function About({ t, subjects, one }: HandedInReviewPageProps & Readonly<{ one: Proposed }>) {
  const subject = subjects.get(subjectIdOf(one.entry) ?? '');
  if (subjectIdOf(one.entry) === null) return <>–</>;
  if (subject === undefined) return <>{t('offline.desk.review.not-shown')}</>;
  return (
    <a class="nhsuk-link" href={subject.href}>
      <Dir>{subject.name}</Dir>
    </a>
  );
}

/** In words where the reader may see whom it is about; of somebody else only what kind of entry it is. */
function whatItSays({ t, subjects, sayEntry }: HandedInReviewPageProps, { entry, outcome }: Proposed): string {
  const kind: unknown = readSent(entry).entry?.kind;
  if (typeof kind !== 'string') return t('offline.desk.review.not-understood');
  const isSound = outcome?.outcome !== 'refused' || !unsound.has(outcome.reason);
  if (!isSound || outcome === null || !subjects.has(subjectIdOf(entry) ?? ''))
    return t('offline.desk.review.not-said', { kind: kind.slice(0, 80) });
  return sayEntry(entry, (id) => subjects.get(id)?.name ?? null, t as Translator);
}

/** What was refused for these may say anything, or nothing. */
const unsound: ReadonlySet<string> = new Set(['malformed', 'body-does-not-fit', 'too-large', 'unknown-kind']);

function Outcome({ t, one: { outcome } }: Readonly<{ t: Say; one: Proposed }>) {
  if (outcome === null) return <>{t('offline.desk.review.outcome-is', { outcome: 'untried' })}</>;
  if (outcome.outcome === 'refused') {
    return (
      <strong>
        {t('offline.desk.review.outcome-is', { outcome: 'refused' })}: {t(`offline.desk.refused.${outcome.reason}`)}
      </strong>
    );
  }
  const isLate = outcome.outcome === 'accepted' && outcome.late;
  return <>{t('offline.desk.review.outcome-is', { outcome: isLate ? 'late' : outcome.outcome })}</>;
}
