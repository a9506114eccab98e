import { direction } from '#platform/language/language.ts';
import { Details } from '#platform/ui/details.tsx';

import { sayLanguage } from '../say-language.ts';
import type { Say } from '../surveys-needs.ts';
import type { InvitationWords } from './invitation-words.ts';

/** What an invitation says, before it goes. The link stands for whichever each gets. */
export function WordsToSend({ t, words }: Readonly<{ t: Say; words: readonly InvitationWords[] }>) {
  return (
    <>
      {words.map(({ language, of, subject, body }) => (
        <Details summary={t('surveys.invite.words', { languages: of.map((tag) => sayLanguage(t, tag)).join(', ') })}>
          <div lang={language} dir={direction(language)}>
            <p dir="auto">
              <strong>{subject}</strong>
            </p>
            {body.split(/\n+/u).map((line) => (
              <p dir="auto">{line}</p>
            ))}
          </div>
        </Details>
      ))}
    </>
  );
}
