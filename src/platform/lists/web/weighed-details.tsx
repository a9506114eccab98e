import type { Translator } from '#platform/language/translator.ts';
import { Details } from '#platform/ui/details.tsx';
import { Table } from '#platform/ui/table.tsx';

import type { Weighed } from '../domain/proposal.ts';

/** How a suggestion was weighed: what each comparison added and the sum. `number`: which person of the row it is, where there are several. */
export function WeighedDetails({ t, weighed, number }: Readonly<{ t: Translator; weighed: Weighed; number: number }>) {
  const bits = (hundredths: number) =>
    new Intl.NumberFormat(t.language, {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
      signDisplay: 'exceptZero',
    }).format(hundredths / 100);
  return (
    <Details summary={t('lists.review.weighed', { number })}>
      <Table
        caption={{ text: t('lists.review.weighed-caption'), size: 's' }}
        head={[{ text: t('lists.review.weighed-part') }, { text: t('lists.review.weighed-bits'), format: 'numeric' }]}
        firstCellIsHeader
        compact
        rows={[
          ...weighed.parts.map(({ says, hundredths }) => [
            { text: t(says) },
            { text: bits(hundredths), format: 'numeric' as const },
          ]),
          [{ text: t('lists.review.weighed-sum') }, { text: bits(weighed.hundredths), format: 'numeric' as const }],
        ]}
      />
      <p>{t('lists.review.weighed-means')}</p>
    </Details>
  );
}
