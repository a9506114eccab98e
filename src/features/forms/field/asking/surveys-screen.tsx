import { useState } from 'preact/hooks';

import { languageNameIn } from '#platform/language/language-name-in.ts';
import { useField } from '#platform/screens/field-world.ts';
import { Press } from '#platform/screens/press.tsx';
import { ScreenHeading } from '#platform/screens/screen-heading.tsx';
import { useChanges } from '#platform/screens/use-entries.ts';
import { useReadAgain } from '#platform/screens/use-read-again.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';

import type { KeptResponse } from '../../domain/on-device/kept-response.ts';
import { sayCounts, sayKept, saySurvey } from '../../domain/on-device/say-on-device.ts';
import { stateOnDevice, type TakenAlong } from '../../domain/on-device/taken-along.ts';
import type { SurveyAnswers } from '../survey-answers.ts';
import { askAddress, goOnAddress, takeBackAddress } from '../surveys-addresses.ts';
import type { AnswersOn } from './answers-on.ts';
import { sayTitle } from '../../domain/say-title.ts';
import { surveysAlong } from './surveys-here.ts';
import type { WordsKey } from './words.ts';

/** For the device's owner: which surveys they can ask, and how what was answered here stands. Never what it says. */
export function surveysScreen(answersOn: AnswersOn) {
  return function SurveysScreen() {
    const { t, replica, today } = useField<WordsKey>();
    useChanges();
    const answers = answersOn(replica, () => today);
    const kept = useReadAgain(replica, () => answers.list()) ?? [];
    const surveys = surveysAlong(replica);
    const names = new Map(surveys.map(({ taken }) => [taken.id, whichOf(taken)]));
    return (
      <>
        <ScreenHeading text={t('forms.device.title')} />
        {surveys.length === 0 ? <p>{t('forms.device.none')}</p> : <p>{t('forms.device.hand-over')}</p>}
        <ul class="nhsuk-list field-people">
          {surveys.map(({ taken, instrument }) => (
            <li key={taken.id}>
              <h2 class="nhsuk-heading-s">
                <Dir>{sayTitle(instrument, t.language)}</Dir>
              </h2>
              <p>
                <Dir>{whichOf(taken)}</Dir>
                <br />
                <Dir>{t('forms.device.asked-by', { team: taken.teamName })}</Dir>
                <br />
                {saySurvey(t, taken, today)}
              </p>
              {stateOnDevice(taken, today) === 'open' && (
                <Button href={`#/${askAddress(taken.id)}`}>{t('forms.device.ask')}</Button>
              )}
            </li>
          ))}
        </ul>
        <p class="alongside-actions">
          <Button href={`#/${goOnAddress}`} variant="secondary">
            {t('forms.device.go-on')}
          </Button>
          <Button href={`#/${takeBackAddress}`} variant="secondary">
            {t('forms.device.take-back-theirs')}
          </Button>
        </p>
        {kept.length > 0 && <Kept t={t} answers={answers} kept={kept} names={names} />}
      </>
    );
  };
}

/** As its team calls it, and where it asks. */
const whichOf = ({ title, place }: Pick<TakenAlong, 'title' | 'place'>): string =>
  place === null ? title : `${title}, ${place}`;

type KeptProps = Readonly<{
  t: ReturnType<typeof useField<WordsKey>>['t'];
  answers: SurveyAnswers;
  kept: readonly KeptResponse[];
  names: ReadonlyMap<string, string>;
}>;

function Kept({ t, answers, kept, names }: KeptProps) {
  const { say } = useField<WordsKey>();
  const [sure, setSure] = useState<string | null>(null);
  const sendAsItIs = async (one: KeptResponse): Promise<void> => {
    if (sure !== one.id) {
      setSure(one.id);
      return;
    }
    await answers.close(one);
    setSure(null);
    say(t('forms.device.as-it-is-done'));
  };
  return (
    <>
      <h2>{t('forms.device.kept')}</h2>
      <p>{t('forms.device.kept-why')}</p>
      <ul>
        {sayCounts(t, kept).map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <ul class="nhsuk-list field-people">
        {kept.map((one) => (
          <li key={one.id}>
            <div class="field-people__name">
              <Dir>{names.get(one.collectionId) ?? t('forms.device.another-survey')}</Dir>
            </div>
            <p>
              {t('forms.device.since', { on: one.begunOn, language: languageNameIn(one.language, t.language) })}
              {sayKept(t, one).map((line) => (
                <>
                  <br />
                  {line}
                </>
              ))}
            </p>
            <p class="alongside-actions">
              {one.state === 'refused' && (
                <Press small variant="secondary" onPress={() => void answers.close(one)}>
                  {t('forms.device.try-again')}
                </Press>
              )}
              {one.state === 'put-down' && (
                <Press small variant={sure === one.id ? 'warning' : 'secondary'} onPress={() => void sendAsItIs(one)}>
                  {t(sure === one.id ? 'forms.device.as-it-is-sure' : 'forms.device.as-it-is')}
                </Press>
              )}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
