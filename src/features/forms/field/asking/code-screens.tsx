import { useState } from 'preact/hooks';

import { useField } from '#platform/screens/field-world.ts';
import { Press } from '#platform/screens/press.tsx';
import { ScreenHeading } from '#platform/screens/screen-heading.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { ErrorSummary } from '#platform/ui/error-summary.tsx';
import { Input } from '#platform/ui/input.tsx';

import { usualModes } from '../../domain/how-answered.ts';
import { surveysAddress } from '../surveys-addresses.ts';
import type { SurveysFieldNeeds } from '../surveys-field-needs.ts';
import type { AnswersOn } from './answers-on.ts';
import { KeptForm } from './kept-form.tsx';
import { sayTitle } from '../../domain/say-title.ts';
import { sitDown } from './sit-down.ts';
import type { Sitting } from './sitting.ts';
import { SittingScreen } from './sitting-screen.tsx';
import { findSurvey, surveysAlong, type SurveyHere } from './surveys-here.ts';
import { InTheirLanguage } from './their-frame.tsx';
import type { WordsKey } from './words.ts';

type GoingOn =
  Readonly<{ is: 'typing' | 'wrong' | 'form-gone' }> | Readonly<{ is: 'on'; sitting: Sitting; survey: SurveyHere }>;

/** Whoever has a card goes on where they stopped. */
export function goOnScreen(needs: SurveysFieldNeeds, answersOn: AnswersOn) {
  return function GoOnScreen() {
    const { t, replica, today, go } = useField<WordsKey>();
    const [state, setState] = useState<GoingOn>({ is: 'typing' });
    const [language, setLanguage] = useState('en');
    const leave = (): void => go(surveysAddress);
    const goOn = async (typed: string): Promise<void> => {
      const answers = answersOn(replica, () => today);
      const atHand = await answers.goOn(typed);
      if (atHand === null) {
        setState({ is: 'wrong' });
        return;
      }
      const survey = await findSurvey(replica, atHand.response.collectionId);
      if (survey === null) {
        setState({ is: 'form-gone' });
        return;
      }
      const sitting = sitDown(answers, survey, atHand, usualModes.link, today);
      setLanguage(sitting.language);
      setState({ is: 'on', sitting, survey });
    };
    if (state.is === 'on') {
      return (
        <InTheirLanguage needs={needs} language={language}>
          {(theirs) => (
            <SittingScreen
              t={theirs}
              survey={state.survey}
              sitting={state.sitting}
              language={language}
              chooseLanguage={setLanguage}
              origin={needs.origin}
              showsCodeFirst={false}
              leave={leave}
            />
          )}
        </InTheirLanguage>
      );
    }
    return (
      <>
        <TypedCode
          title={t('forms.device.go-on')}
          button={t('forms.fill.go-on')}
          wrong={state.is === 'wrong' ? t('forms.device.go-on-wrong') : undefined}
          take={goOn}
          leave={leave}
        />
        {state.is === 'form-gone' && (
          <p role="alert" class="alongside-notice">
            {t('forms.device.form-gone')}
          </p>
        )}
      </>
    );
  };
}

/** Whoever has a card takes back what they answered, as long as it is on this device. */
export function takeBackScreen(needs: SurveysFieldNeeds, answersOn: AnswersOn) {
  return function TakeBackScreen() {
    const { t, replica, today, go } = useField<WordsKey>();
    const [state, setState] = useState<'typing' | 'not-here' | 'gone'>('typing');
    const leave = (): void => go(surveysAddress);
    if (state === 'gone') {
      return (
        <>
          <ScreenHeading key="gone" text={t('forms.withdraw.title')} />
          <p role="status">{t('forms.device.taken-back')}</p>
          <Press onPress={leave}>{t('forms.device.give-back')}</Press>
        </>
      );
    }
    return (
      <>
        <TypedCode
          title={t('forms.withdraw.title')}
          lead={t('forms.device.take-back-what')}
          button={t('forms.withdraw.do')}
          wrong={state === 'not-here' ? t('forms.device.take-back-elsewhere') : undefined}
          take={async (typed) => {
            const isGone = await answersOn(replica, () => today).takeBack(typed);
            setState(isGone ? 'gone' : 'not-here');
          }}
          leave={leave}
        />
        {state === 'not-here' && (
          <ul>
            {surveysAlong(replica).map(({ taken, instrument }) => (
              <li key={taken.id}>
                <Dir>{sayTitle(instrument, t.language)}</Dir>
                <br />
                <span dir="ltr">{`${needs.origin}/f/${taken.token}`}</span>
              </li>
            ))}
          </ul>
        )}
      </>
    );
  };
}

type TypedCodeProps = Readonly<{
  title: string;
  lead?: string;
  button: string;
  wrong: string | undefined;
  take: (typed: string) => Promise<void>;
  leave: () => void;
}>;

function TypedCode({ title, lead, button, wrong, take, leave }: TypedCodeProps) {
  const { t } = useField<WordsKey>();
  return (
    <>
      {wrong !== undefined && <ErrorSummary errorList={[{ text: wrong, href: '#code' }]} />}
      <ScreenHeading text={title} />
      {lead !== undefined && <p>{lead}</p>}
      <KeptForm t={t} button={button} save={({ code }) => take(String(code ?? ''))}>
        <Input
          name="code"
          label={{ text: t('forms.fill.code'), size: 'm' }}
          hint={t('forms.fill.code-hint')}
          errorMessage={wrong}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          width={20}
          attributes={{ dir: 'ltr' }}
        />
      </KeptForm>
      <Press variant="secondary" onPress={leave}>
        {t('forms.device.give-back')}
      </Press>
    </>
  );
}
