import { Spoken } from '#platform/instruments/ui/spoken.tsx';

import { designWords, questionsOf } from '../domain/design-question.ts';
import type { DesignVersion } from '../domain/question-history.ts';
import type { DesignRound } from '../domain/round.ts';
import type { ShapedQuestion, ShapedRecord } from '../domain/shaped-record.ts';
import type { Say } from './design-needs.ts';
import { Events, Recorded, ShapedBy } from './record-parts.tsx';
import { RoundFrame } from './round-frame.tsx';

/** What a question is called, in the words of the last version that has it. */
export function questionNamer(versions: readonly DesignVersion[], round: DesignRound, language: string) {
  const known = versions.map(({ key, instrument }) => ({
    key,
    words: designWords(instrument, round.codes, language),
    byPlace: new Map(questionsOf(instrument).map(({ place, question }) => [place, question])),
  }));
  return ({ placeIn, place }: Pick<ShapedQuestion, 'placeIn' | 'place'>) => {
    const last = known.findLast(({ key }) => placeIn.has(key));
    const question = last?.byPlace.get(placeIn.get(last.key) ?? '');
    return <Spoken said={last?.words.say(question?.label) ?? null} otherwise={question?.name ?? place} />;
  };
}

type RecordPageProps = Readonly<{
  t: Say;
  round: DesignRound;
  versions: readonly DesignVersion[];
  record: ShapedRecord;
}>;

/** Who shaped which question, at the desk: all rounds and versions of the form. */
export function RecordPage({ t, round, versions, record }: RecordPageProps) {
  const nameOf = questionNamer(versions, round, t.language);
  return (
    <RoundFrame t={t} round={round} at="record">
      <p>{t('co-design.record.desk-intro')}</p>
      {record.questions.map((shaped) => (
        <section class="co-design-question">
          <h2 class="nhsuk-heading-s">{nameOf(shaped)}</h2>
          {!shaped.isThere && <p>{t('co-design.record.gone')}</p>}
          <ShapedBy t={t} shaped={shaped} />
          <Events t={t} events={shaped.events} />
          {shaped.comments.map((comment) => (
            <Recorded t={t} comment={comment} />
          ))}
        </section>
      ))}
      {record.whole.length > 0 && <h2>{t('co-design.round.whole')}</h2>}
      {record.whole.map((comment) => (
        <Recorded t={t} comment={comment} />
      ))}
    </RoundFrame>
  );
}
