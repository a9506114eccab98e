import { Dir } from '#platform/ui/dir.tsx';

import type { FoundInstrument } from '../data/find-instrument.ts';
import { formAddress } from '../domain/stored-form.ts';
import { Agreed, agreedWords } from '../ui/agreed.tsx';
import type { Say } from './forms-needs.ts';
import { Said, type Sides } from './paper-words.tsx';
import { sayWayIn, type WayInShown } from './ways-in-shown.ts';

type PrintedForProps = Readonly<{
  t: Say;
  found: FoundInstrument;
  language: string;
  wayIn: WayInShown | null;
  others: readonly WayInShown[];
}>;

/** On the screen alone: which way into which survey the sheet is for, and the others. */
export function PrintedFor({ t, found, language, wayIn, others }: PrintedForProps) {
  const hasWords = wayIn?.survey == null || agreedWords(wayIn.survey, language, found.instrument) !== null;
  return (
    <div class="alongside-not-on-paper">
      {wayIn === null ? (
        <p class="alongside-notice">{t('forms.paper.of-nothing')}</p>
      ) : (
        <p>
          <Dir>{sayWayIn(t, wayIn)}</Dir>
        </p>
      )}
      {!hasWords && <p class="alongside-notice">{t('forms.paper.no-words')}</p>}
      {others.length > 0 && (
        <>
          <p>{t('forms.paper.print-for')}</p>
          <ul>
            {others.map((one) => (
              <li>
                <a href={paperAddress(found, language, one.id)}>
                  <Dir>{sayWayIn(t, one)}</Dir>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const paperAddress = ({ instrument }: FoundInstrument, language: string, collection: string): string =>
  `${formAddress(instrument)}/paper?language=${encodeURIComponent(language)}&collection=${collection}`;

type PaperAgreedProps = Readonly<{ sides: Sides; found: FoundInstrument; wayIn: WayInShown }>;

/** Which survey it is, who asks, what people agree to, and how they take it back: on the sheet itself, which they may keep. */
export function PaperAgreed({ sides, found: { instrument }, wayIn: { survey, teamName } }: PaperAgreedProps) {
  if (survey === null) return null;
  const own = agreedWords(survey, sides.own.words.language, instrument);
  const english = sides.english === null ? null : agreedWords(survey, 'en', instrument);
  return (
    <div class="forms-paper__words forms-paper__notice">
      <p>
        <b>
          <Dir>{survey.title}</Dir>
        </b>
        {survey.place !== null && (
          <>
            {' '}
            (<Dir>{survey.place}</Dir>)
          </>
        )}
      </p>
      <Said sides={sides} say="forms.fill.who" values={{ team: teamName }} />
      <h2>
        <Said sides={sides} say="forms.paper.agreed" />
      </h2>
      {own !== null && <Agreed words={own} />}
      {english !== null && english.tag !== own?.tag && <Agreed words={english} />}
      <Said sides={sides} say="forms.fill.about" />
      <Said sides={sides} say="forms.fill.leave-out" />
      <Said sides={sides} say="forms.paper.withdraw" values={{ team: teamName }} />
    </div>
  );
}
