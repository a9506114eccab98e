import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { londonDate } from '#platform/calendar/london.ts';
import type { Translation } from '#platform/language/messages.ts';
import { direction, ownLanguageName, languageName } from '#platform/language/language.ts';
import { translator } from '#platform/language/translator.ts';

import type { RightsKey } from '../content/catalogue.ts';
import { en } from '../content/en.ts';
import { RightsPage } from '../ui/rights-page.tsx';
import type { T } from '../ui/words.tsx';

/** The languages in which the page is on the device, each fetched when it is first shown and kept by the service worker from the start. */
export const rightsLanguages = ['en', 'ar', 'prs', 'fa', 'ti', 'sq'] as const;
type RightsLanguage = (typeof rightsLanguages)[number];

const load: Readonly<Record<RightsLanguage, () => Promise<readonly Translation<RightsKey>[]>>> = {
  en: async () => [],
  ar: async () => [(await import('../content/ar.ts')).ar],
  prs: async () => [(await import('../content/prs.ts')).prs],
  fa: async () => [(await import('../content/fa.ts')).fa],
  ti: async () => [(await import('../content/ti.ts')).ti],
  sq: async () => [(await import('../content/sq.ts')).sq],
};

const english = translator<RightsKey>('en', { english: en, translations: [] });

/** Which language the person reads, each by its own name and, for whoever holds the device, by its English one. */
export function LanguagesOfRights({ addressOf }: Readonly<{ addressOf: (language: string) => string }>) {
  return (
    <ul class="nhsuk-list field-cards">
      {rightsLanguages.map((tag) => (
        <li key={tag}>
          <a class="field-card" href={addressOf(tag)}>
            <span class="field-card__title" lang={tag} dir={direction(tag)}>
              {ownLanguageName(tag)}
            </span>
            {tag !== 'en' && (
              <span class="field-card__facts" lang="en">
                {languageName(tag)}
              </span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** "How to see a doctor" for the person to read, in their language and in its direction; says by itself that it is a draft. */
export function RightsToShow({ language, englishAt }: Readonly<{ language: string; englishAt: string }>) {
  const [t, setT] = useState<T | null>(null);
  const tag = rightsLanguages.find((one) => one === language) ?? 'en';
  useEffect(() => {
    let isOn = true;
    void load[tag]().then((translations) => {
      if (isOn) setT(() => translator<RightsKey>(tag, { english: en, translations }));
    });
    return () => {
      isOn = false;
    };
  }, [tag]);
  if (t === null) return null;
  const page: ComponentChildren = (
    <RightsPage
      t={t}
      english={english}
      today={londonDate(Date.now())}
      owner={null}
      at={{ english: englishAt, card: null }}
    />
  );
  return (
    <div lang={tag} dir={t.direction}>
      {page}
    </div>
  );
}
