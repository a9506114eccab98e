import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';

import { directionOf } from '#platform/instruments/domain/direction-of.ts';
import { findLanguage, ownLanguageName } from '#platform/language/language.ts';
import { useField, World } from '#platform/screens/field-world.ts';
import type { Translator } from '#platform/language/translator.ts';
import { ScreenHeading } from '#platform/screens/screen-heading.tsx';
import { UiWords } from '#platform/ui/ui-words.ts';

import { isDraftIn } from '../../domain/is-draft-in.ts';
import { FormNotices } from '../../ui/form-notices.tsx';
import type { SurveysFieldNeeds } from '../surveys-field-needs.ts';
import { sayTitle } from '../../domain/say-title.ts';
import type { SurveyHere } from './surveys-here.ts';
import type { Words } from './words.ts';

type InTheirLanguageProps = Readonly<{
  needs: Pick<SurveysFieldNeeds, 'loadWords' | 'wear'>;
  language: string;
  children: (t: Words) => ComponentChildren;
}>;

/** The window speaks the language of whoever has the device in hand, until they give it back. */
export function InTheirLanguage({ needs, language, children }: InTheirLanguageProps) {
  const world = useField();
  const [t, setT] = useState<Translator | null>(null);
  useEffect(() => {
    let isOn = true;
    const worn = (next: Translator): void => {
      if (!isOn) return;
      needs.wear(next);
      setT(() => next);
    };
    // Words that this device never fetched are English ones: the form has its own.
    needs.loadWords(language).then(worn, () => worn(world.t));
    return () => {
      isOn = false;
    };
  }, [language]);
  useEffect(() => () => needs.wear(world.t), []);
  const theirs = useMemo(() => ({ ...world, t: t ?? world.t }), [world, t]);
  if (t === null) return <p role="status">{world.t('screens.opening')}</p>;
  return (
    <UiWords.Provider value={t}>
      <World.Provider value={theirs}>{children(t)}</World.Provider>
    </UiWords.Provider>
  );
}

type TheirFrameProps = Readonly<{
  t: Words;
  survey: SurveyHere;
  language: string;
  chooseLanguage: (tag: string) => void;
  children: ComponentChildren;
}>;

/** The form's name and its languages, and what must be known of it on every screen. */
export function TheirFrame({ t, survey: { instrument, taken }, language, chooseLanguage, children }: TheirFrameProps) {
  const known = instrument.languages.filter(({ tag }) => findLanguage(tag) !== null);
  return (
    <>
      {known.length > 1 && (
        <nav aria-label={t('forms.fill.languages')}>
          <ul class="alongside-languages">
            {known.map(({ tag }) => (
              <li key={tag} lang={tag} dir={directionOf(tag)}>
                {tag === language ? (
                  <span aria-current="true">{ownLanguageName(tag)}</span>
                ) : (
                  <button type="button" class="field-link" onClick={() => chooseLanguage(tag)}>
                    {ownLanguageName(tag)}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </nav>
      )}
      <ScreenHeading text={sayTitle(instrument, language)} windowName={t('forms.device.title')} />
      <FormNotices t={t} isSigned={taken.isSigned} isDraft={isDraftIn(instrument, language)} />
      {children}
    </>
  );
}
