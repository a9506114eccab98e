import { direction } from '#platform/language/language.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Form } from '#platform/ui/form.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';

import type { Letter } from '../data/print-letters.ts';
import type { Say } from './messages-needs.ts';

type LettersPageProps = Readonly<{ t: Say; letters: readonly Letter[]; unreadable: number; action: string }>;

/** Letters as they are printed, each on a sheet of its own after one that says how many there are. */
export function LettersPage({ t, letters, unreadable, action }: LettersPageProps) {
  return (
    <>
      <h1>{t('messages.letters-count', { count: letters.length })}</h1>
      <div class="alongside-not-on-paper">
        <p>{t('messages.print.intro')}</p>
        {unreadable > 0 && <InsetText>{t('messages.print.unreadable', { count: unreadable })}</InsetText>}
        {letters.length === 0 ? (
          <p>{t('messages.print.none')}</p>
        ) : (
          <Form action={action}>
            <input type="hidden" name="ids" value={letters.map(({ id }) => id).join(' ')} />
            <Button preventDoubleClick>{t('messages.print.posted')}</Button>
          </Form>
        )}
      </div>
      {letters.map((letter, index) => (
        <section class="alongside-new-sheet">
          <h2 class="nhsuk-heading-s alongside-not-on-paper">
            {t('messages.print.letter', { number: index + 1, of: letters.length })}
          </h2>
          <address>
            {letter.address.map((line) => (
              <>
                <Dir>{line}</Dir>
                <br />
              </>
            ))}
          </address>
          <div lang={letter.language} dir={direction(letter.language)}>
            <h3>{letter.subject}</h3>
            {letter.body.split(/\n{2,}/).map((part) => (
              <p dir="auto">{part.split('\n').flatMap((line, at) => (at === 0 ? [line] : [<br />, line]))}</p>
            ))}
          </div>
        </section>
      ))}
    </>
  );
}
