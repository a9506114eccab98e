import { Table } from '#platform/ui/table.tsx';

import { showCardNumber } from '../domain/pairing/card-number.ts';
import type { OpenSurvey } from './open-survey.ts';
import { SurveyFrame } from './survey-frame.tsx';
import type { Say } from './surveys-needs.ts';

const inRow = 4;

/** Numbers to copy or print onto cards. Nobody keeps which were drawn. */
export function CardsPage({ t, open, cards }: Readonly<{ t: Say; open: OpenSurvey; cards: readonly string[] }>) {
  const rows = Array.from({ length: Math.ceil(cards.length / inRow) }, (_, row) =>
    cards
      .slice(row * inRow, (row + 1) * inRow)
      .map((card) => ({ text: <span dir="ltr">{showCardNumber(card)}</span> })),
  );
  return (
    <SurveyFrame t={t} survey={open.survey} at="cards">
      <p>{t('surveys.cards.intro')}</p>
      <Table caption={t('surveys.cards.caption')} rows={rows} />
    </SurveyFrame>
  );
}
