import type { ComponentChildren } from 'preact';

import { direction, ownLanguageName } from '#platform/language/language.ts';
import type { Translator } from '#platform/language/translator.ts';
import { Footer } from '#platform/ui/footer.tsx';
import { Header, type NavigationLink } from '#platform/ui/header.tsx';
import { SkipLink } from '#platform/ui/skip-link.tsx';

import type { FieldKey } from './content/catalogue.ts';
import { english } from './words/en.ts';
import { appLanguages, type AppLanguage } from './words.ts';

export type Say = Translator<FieldKey>;

type PageFrameProps = Readonly<{
  t: Say;
  chooseLanguage: (language: AppLanguage) => void;
  navigation: readonly NavigationLink[];
  /** Between the menu and the screen: how things stand. */
  strip: ComponentChildren;
  /** Says in full that the words are a draft; elsewhere a mark beside the language says it. */
  saysDraft: boolean;
  children: ComponentChildren;
}>;

/** What is round every screen. */
export function PageFrame({ t, chooseLanguage, navigation, strip, saysDraft, children }: PageFrameProps) {
  return (
    <>
      <SkipLink />
      <Header
        service={{ text: 'Alongside', href: '#/' }}
        mark={<Mark />}
        navigation={navigation.length === 0 ? undefined : { items: navigation }}
      />
      <nav class="alongside-languages-bar" aria-label={t('field.languages')}>
        <ul class="alongside-languages nhsuk-width-container">
          {appLanguages.map((tag) => (
            <li key={tag} lang={tag} dir={direction(tag)}>
              {tag === t.language ? (
                <span aria-current="true">{ownLanguageName(tag)}</span>
              ) : (
                <button type="button" class="field-link" onClick={() => chooseLanguage(tag)}>
                  {ownLanguageName(tag)}
                </button>
              )}
            </li>
          ))}
          {t.language !== 'en' && <li class="field-draft">{t('field.draft-short')}</li>}
        </ul>
      </nav>
      {strip}
      <div class="nhsuk-width-container">
        <main class="nhsuk-main-wrapper" id="maincontent" tabIndex={-1}>
          {saysDraft && <Draft t={t} />}
          {children}
        </main>
      </div>
      <Footer links={[]}>{t('field.about')}</Footer>
    </>
  );
}

/** What is round a screen while the device is in the hands of somebody who is asked: the way back is its owner's. */
export function HandedOverFrame({ children }: Readonly<{ children: ComponentChildren }>) {
  return (
    <>
      <Header service={{ text: 'Alongside' }} mark={<Mark />} />
      <div class="nhsuk-width-container">
        <main class="nhsuk-main-wrapper" id="maincontent" tabIndex={-1}>
          {children}
        </main>
      </div>
    </>
  );
}

/** A draft is called one in its own language and in English, for whoever stands beside the reader. */
function Draft({ t }: Readonly<{ t: Say }>) {
  if (t.language === 'en') return null;
  const inEnglish = english.find((part) => 'field.draft' in part.strings)?.strings['field.draft'];
  return (
    <div class="alongside-notice" role="note">
      <p>{t('field.draft')}</p>
      <p lang="en" dir="ltr">
        {inEnglish}
      </p>
    </div>
  );
}

function Mark() {
  return <img class="alongside-mark" src="/icon.svg" alt="" width="32" height="32" />;
}
