import { useEffect, useState } from 'preact/hooks';

import { directionOf } from '#platform/instruments/domain/direction-of.ts';
import { ownLanguageName } from '#platform/language/language.ts';
import type { ScreenProps } from '#platform/screens/field-screen.ts';
import { useField } from '#platform/screens/field-world.ts';
import { Press } from '#platform/screens/press.tsx';
import { ScreenHeading } from '#platform/screens/screen-heading.tsx';
import { Dir } from '#platform/ui/dir.tsx';

import { howShape, modeOfHow, usualModes, howOfMode, type How } from '../../domain/how-answered.ts';
import { agreementIn } from '../../domain/on-device/taken-along.ts';
import { Agreed, agreedWords } from '../../ui/agreed.tsx';
import { HowFields } from '../../ui/how-fields.tsx';
import { surveysAddress } from '../surveys-addresses.ts';
import type { SurveysFieldNeeds } from '../surveys-field-needs.ts';
import type { AnswersOn } from './answers-on.ts';
import { KeptForm } from './kept-form.tsx';
import { sayTitle } from '../../domain/say-title.ts';
import type { Sitting } from './sitting.ts';
import { sitDown } from './sit-down.ts';
import { SittingScreen } from './sitting-screen.tsx';
import { findSurvey, keepForLater, type SurveyHere } from './surveys-here.ts';
import { InTheirLanguage, TheirFrame } from './their-frame.tsx';
import type { Words, WordsKey } from './words.ts';

/** Asks somebody a survey: their language, what they agree to, who is beside them, their code, then the questions. */
export function askScreen(needs: SurveysFieldNeeds, answersOn: AnswersOn) {
  return function AskScreen({ params: { survey: id = '' } }: ScreenProps) {
    const { t, replica, today, go } = useField<WordsKey>();
    const survey = useSurvey(id);
    const [language, setLanguage] = useState<string | null>(null);
    const [sitting, setSitting] = useState<Sitting | null>(null);
    const leave = (): void => go(surveysAddress);
    if (survey === undefined) return <p role="status">{t('screens.opening')}</p>;
    if (survey === null) {
      return (
        <>
          <ScreenHeading text={t('forms.device.title')} />
          <p>{t('forms.device.not-here')}</p>
          <Press onPress={leave}>{t('forms.device.give-back')}</Press>
        </>
      );
    }
    if (language === null) {
      return <WhichLanguage t={t} survey={survey} choose={setLanguage} leave={leave} />;
    }
    const answers = answersOn(replica, () => today);
    const begin = async (how: How): Promise<void> => {
      await keepForLater(replica, survey);
      const atHand = await answers.begin(survey.taken, language);
      setSitting(sitDown(answers, survey, atHand, modeOfHow({ ...how, channel: 'in-person' }, language), today));
    };
    return (
      <InTheirLanguage needs={needs} language={language}>
        {(theirs) =>
          sitting === null ? (
            <Welcome
              key={language}
              t={theirs}
              survey={survey}
              language={language}
              chooseLanguage={setLanguage}
              begin={begin}
              leave={leave}
            />
          ) : (
            <SittingScreen
              t={theirs}
              survey={survey}
              sitting={sitting}
              language={language}
              chooseLanguage={setLanguage}
              origin={needs.origin}
              showsCodeFirst
              leave={leave}
            />
          )
        }
      </InTheirLanguage>
    );
  };
}

/** Undefined until it is read; null where its form is not on this device. */
function useSurvey(id: string): SurveyHere | null | undefined {
  const { replica } = useField();
  const [survey, setSurvey] = useState<SurveyHere | null | undefined>(undefined);
  useEffect(() => {
    // A device that has locked meanwhile has nothing to read, and nobody to show it to.
    void findSurvey(replica, id).then(setSurvey, () => undefined);
  }, [replica, id]);
  return survey;
}

type WhichLanguageProps = Readonly<{
  t: Words;
  survey: SurveyHere;
  choose: (language: string) => void;
  leave: () => void;
}>;

/** Each language by its own name, so that whoever answers can point at theirs. */
function WhichLanguage({ t, survey: { instrument, taken }, choose, leave }: WhichLanguageProps) {
  const askable = instrument.languages.filter(({ tag }) => agreementIn(taken, tag, instrument.language) !== null);
  return (
    <>
      <ScreenHeading text={t('forms.device.which-language')} caption={<Dir>{sayTitle(instrument, t.language)}</Dir>} />
      {askable.length === 0 && <p>{t('forms.device.no-agreement')}</p>}
      <ul class="nhsuk-list">
        {askable.map(({ tag }) => (
          <li key={tag} lang={tag} dir={directionOf(tag)}>
            <Press onPress={() => choose(tag)}>{ownLanguageName(tag)}</Press>
          </li>
        ))}
      </ul>
      <Press variant="secondary" onPress={leave}>
        {t('forms.device.nobody-asked')}
      </Press>
    </>
  );
}

type WelcomeProps = Readonly<{
  t: Words;
  survey: SurveyHere;
  language: string;
  chooseLanguage: (tag: string) => void;
  begin: (how: How) => Promise<void>;
  leave: () => void;
}>;

/** Who asks, that nobody needs to be named, what they agree to, and who is with them. */
function Welcome({ t, survey, language, chooseLanguage, begin, leave }: WelcomeProps) {
  const { instrument, taken } = survey;
  const words = agreedWords(taken, language, instrument);
  return (
    <TheirFrame t={t} survey={survey} language={language} chooseLanguage={chooseLanguage}>
      <p>
        <Dir>{t('forms.fill.who', { team: taken.teamName })}</Dir>
      </p>
      <p>{t('forms.fill.about')}</p>
      <p>{t('forms.fill.leave-out')}</p>
      <p>{t('forms.fill.once')}</p>
      {words === null ? (
        <p class="alongside-notice">{t('forms.device.not-in-language')}</p>
      ) : (
        <>
          <h2>{t('forms.fill.agreed')}</h2>
          <Agreed words={words} />
          <KeptForm
            t={t}
            button={t('forms.device.agree')}
            save={(typed) => begin(howShape.parse({ ...typed, channel: 'in-person' }))}
          >
            <HowFields t={t} how={{ ...howOfMode(usualModes.link), channel: 'in-person' }} isOwn />
          </KeptForm>
        </>
      )}
      <Press variant="secondary" onPress={leave}>
        {t('forms.device.not-agree')}
      </Press>
    </TheirFrame>
  );
}
