import type { SpokenText } from '../domain/form/spoken-text.ts';
import { directionOf } from '../domain/direction-of.ts';
import { linesOf } from './lines-of.ts';

export type SpokenProps = Readonly<{
  said: SpokenText | null;
  /** The same in the language of whoever is asked, where that is another. */
  beside?: SpokenText | null | undefined;
  /** Shown where the instrument has no words. */
  otherwise?: string;
}>;

/** Words of an instrument, each running its own way, and below them the same words in a second language. They are text and nothing else, whatever is in them. */
export function Spoken({ said, beside, otherwise = '' }: SpokenProps) {
  const second = beside !== null && beside !== undefined && beside.language !== said?.language ? beside : null;
  return (
    <>
      {said === null ? otherwise : <Words said={said} />}
      {second !== null && (
        <span class="alongside-beside">
          <Words said={second} />
        </span>
      )}
    </>
  );
}

function Words({ said: { text, language } }: Readonly<{ said: SpokenText }>) {
  const isKnown = language !== 'und' && !language.startsWith('x-');
  return (
    <span lang={isKnown ? language : undefined} dir={directionOf(language)}>
      {linesOf(text).map((line, at) => (
        <>
          {at > 0 && <br />}
          {line}
        </>
      ))}
    </span>
  );
}
