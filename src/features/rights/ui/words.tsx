import type { ComponentChildren } from 'preact';

import { languageName, ownLanguageName } from '#platform/language/language.ts';
import type { Translator } from '#platform/language/translator.ts';

import type { RightsKey } from '../content/catalogue.ts';

export type T = Translator<RightsKey>;

/** A line to write on, for a reader of the English page, whose own language we do not know. */
const blank = '__________';

/** The reader's language as the receptionist knows it, and as the reader does. */
export function languageWords(t: T): { english: string; own: string } {
  if (t.language === 'en') return { english: blank, own: blank };
  return { english: languageName(t.language), own: ownLanguageName(t.language) };
}

/** A telephone number: always left to right in Latin digits, as on the keys. */
export function Phone({ number }: Readonly<{ number: string }>) {
  return (
    <a href={`tel:${number.replaceAll(' ', '')}`}>
      <bdi dir="ltr">{number}</bdi>
    </a>
  );
}

/** A sentence with a telephone number in it. */
export function Call({ t, say, number }: Readonly<{ t: T; say: RightsKey; number: string }>) {
  return <>{t.rich<ComponentChildren>(say, { phone: <Phone number={number} /> })}</>;
}

/** English words to say or show, and under them what they mean. */
export function SayInEnglish({ t, english, meaning }: Readonly<{ t: T; english: string; meaning?: string }>) {
  return (
    <div class="rights-say">
      <p class="rights-say__english">
        <bdi lang="en" dir="ltr">
          {english}
        </bdi>
      </p>
      {t.language !== 'en' && meaning !== undefined && <p>{meaning}</p>}
    </div>
  );
}
