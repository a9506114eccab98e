import type { RightsKey } from '../content/catalogue.ts';
import { languageWords } from './words.tsx';
import type { T } from './words.tsx';

/** What the card says to the receptionist, in order. */
export const deskLines = [
  'rights.desk.may',
  'rights.desk.anyone',
  'rights.desk.no-proof',
  'rights.desk.no-address',
  'rights.desk.permanent',
  'rights.desk.interpreter',
  'rights.desk.no-family',
  'rights.desk.refuse',
  'rights.desk.care',
  'rights.desk.guidance',
] as const satisfies readonly RightsKey[];

/** The card on the screen: large English for the receptionist, and under each line, for whoever shows it, the same in their own language. */
export function DeskCard({ t, english }: Readonly<{ t: T; english: T }>) {
  const words = languageWords(t);
  return (
    <div class="rights-card" lang="en" dir="ltr">
      <h3>{english('rights.desk.title')}</h3>
      {deskLines.map((line) => (
        <div key={line} class="rights-card__line">
          <p>{english(line, { language: words.english })}</p>
          {t.language !== 'en' && (
            <p class="rights-card__meaning" lang={t.language} dir={t.direction}>
              {t(line, { language: words.own })}
            </p>
          )}
        </div>
      ))}
    </div>
  );
}
