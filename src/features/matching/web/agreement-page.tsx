import { languageNameIn } from '#platform/language/language-name-in.ts';
import { SummaryList } from '#platform/ui/summary-list.tsx';
import { Table } from '#platform/ui/table.tsx';

import type { MatchAgreement, Precision } from '../data/match-cases-agreement.ts';
import type { Interval } from '../domain/settling/agreement.ts';
import type { Say } from './settling-needs.ts';

/** Below this many a share is said to be of few. */
const few = 30;

/** How far reviewers agree and how often links by rule were right, with what each figure stands on. */
export function AgreementPage({ t, agreement, links, byLanguage }: Readonly<{ t: Say }> & MatchAgreement) {
  const none = t('matching.agreement.none');
  const { pairs, agreed, kappa } = agreement;
  return (
    <>
      <h1>{t('matching.agreement.title')}</h1>
      <p>{t('matching.agreement.intro')}</p>
      <h2>{t('matching.agreement.reviewers')}</h2>
      <SummaryList
        rows={[
          { key: t('matching.agreement.pairs'), value: String(pairs) },
          { key: t('matching.agreement.agreed'), value: agreed === null ? none : percent(agreed) },
          {
            key: t('matching.agreement.kappa'),
            value: { text: kappa === null ? none : withInterval(t, kappa, (value) => value.toFixed(2)) },
          },
        ]}
      />
      <h2>{t('matching.agreement.links')}</h2>
      <p>{t('matching.agreement.links-why')}</p>
      <Table
        responsive
        firstCellIsHeader
        caption={{ text: t('matching.agreement.links'), classes: 'nhsuk-u-visually-hidden' }}
        head={[
          { text: t('matching.agreement.group') },
          { text: t('matching.agreement.judged'), format: 'numeric' },
          { text: t('matching.agreement.right'), format: 'numeric' },
          { text: t('matching.agreement.share') },
        ]}
        rows={[
          rowOf(t, t('matching.agreement.everybody'), links),
          ...byLanguage.map((one) =>
            rowOf(
              t,
              one.language === 'und'
                ? t('matching.agreement.unknown-language')
                : languageNameIn(one.language, t.language),
              one,
            ),
          ),
        ]}
      />
      {links.judged < few && <p>{t('matching.agreement.few', { count: few })}</p>}
    </>
  );
}

function rowOf(t: Say, name: string, { right, judged, share }: Precision) {
  return [
    { text: name },
    { text: String(judged) },
    { text: String(right) },
    { text: share === null ? t('matching.agreement.none') : withInterval(t, share, percent) },
  ];
}

function withInterval(
  t: Say,
  { value, interval }: Readonly<{ value: number; interval: Interval }>,
  say: (value: number) => string,
) {
  const said = { value: say(value), low: say(interval.low), high: say(interval.high) };
  return <bdi>{t('matching.agreement.with-interval', said)}</bdi>;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
