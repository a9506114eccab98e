import { Button } from '#platform/ui/button.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';
import { Table } from '#platform/ui/table.tsx';

import type { SeenCase } from '../data/match-cases-read.ts';
import type { PairPart } from '../domain/settling/found-pair.ts';
import type { Say } from './settling-needs.ts';

type JudgedPageProps = Readonly<{
  t: Say;
  seen: SeenCase;
  verdict: string | null;
  /** A row that was linked by rule, which the reviewer says is somebody else's, can be parted. */
  mayPart: boolean;
}>;

/** A case of which the reviewer has said something, or that is settled: with what the weights made of it, where both records may be seen. */
export function JudgedPage({ t, seen, verdict, mayPart }: JudgedPageProps) {
  return (
    <>
      <h1>{t('matching.queue.case')}</h1>
      <InsetText>
        <p>
          {verdict !== null && `${t('matching.queue.said', { verdict })} `}
          {t('matching.queue.settled', { status: seen.status })}
        </p>
      </InsetText>
      {mayPart && (
        <>
          <p>{t('matching.check.was-linked')}</p>
          <p>
            <Button href={`/matching/cases/${seen.id}/part`} variant="warning">
              {t('matching.check.open-part')}
            </Button>
          </p>
        </>
      )}
      {seen.sort === 'pair' && seen.isWhole && <Weighing t={t} parts={seen.parts} total={seen.hundredths} />}
      {seen.concerns.length > 0 && seen.isWhole && (
        <ul class="nhsuk-list nhsuk-list--bullet">
          {seen.concerns.map((concern) => (
            <li>{t(`matching.concern.${concern}`)}</li>
          ))}
        </ul>
      )}
      <ul class="nhsuk-list">
        {seen.sides.map((side, at) => (
          <li>
            <a class="nhsuk-link" href={`/people/${side}`}>
              {t('matching.queue.open', { number: at + 1 })}
            </a>
          </li>
        ))}
      </ul>
      <Button href="/matching/queue" variant="secondary">
        {t('matching.queue.next')}
      </Button>
    </>
  );
}

function Weighing({ t, parts, total }: Readonly<{ t: Say; parts: readonly PairPart[]; total: number }>) {
  const bits = (hundredths: number) => (hundredths / 100).toFixed(2);
  const row = (words: string, hundredths: number) => [
    { text: words },
    { text: <bdi dir="ltr">{bits(hundredths)}</bdi> },
  ];
  return (
    <Table
      caption={{ text: t('matching.queue.weighing'), size: 's' }}
      head={[{ text: t('matching.queue.field') }, { text: t('matching.queue.bits'), format: 'numeric' }]}
      rows={[
        ...parts.map(({ what, level, hundredths }) => row(t(`matching.part.${what}.${level}`), hundredths)),
        row(t('matching.queue.total'), total),
      ]}
    />
  );
}
