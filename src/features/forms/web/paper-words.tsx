import type { ComponentChildren } from 'preact';

import type { SpokenText } from '#platform/instruments/domain/form/spoken-text.ts';
import type { InstrumentText } from '#platform/instruments/domain/text.ts';
import { Spoken } from '#platform/instruments/ui/spoken.tsx';

import type { FormsKey } from '../content/catalogue.ts';
import type { FormWords } from '../domain/form-words.ts';
import type { Translator } from '#platform/language/translator.ts';
import type { Say } from './forms-needs.ts';

/** One side of the sheet: the page's own words and the form's, in one language. */
export type Side = Readonly<{ t: Translator<FormsKey>; words: FormWords }>;

/** The person's language first, then English; one side alone where they are the same. */
export type Sides = Readonly<{ own: Side; english: Side | null }>;

/** So many empty boxes for one letter or figure each. */
export const boxes = (count: number) => Array.from({ length: count }, () => <span class="forms-box" />);

type InBothProps = Readonly<{ sides: Sides; text: InstrumentText | undefined; otherwise?: string }>;

/** The form's own words, on both sides. English stands alone where there are no words in the person's language. */
export function InBoth({ sides: { own, english }, text, otherwise = '' }: InBothProps) {
  const [first, second] = [own.words.say(text), english?.words.say(text) ?? null];
  return (
    <Pair
      own={<Spoken said={first} otherwise={otherwise} />}
      english={isOther(first, second) ? <Spoken said={second} /> : null}
    />
  );
}

const isOther = (first: SpokenText | null, second: SpokenText | null): boolean =>
  second !== null && second.language !== first?.language;

type SaidProps = Readonly<{ sides: Sides; say: FormsKey; classes?: string; values?: Parameters<Say>[1] }>;

/** The page's own words, on both sides. */
export function Said({ sides, say, classes, values }: SaidProps) {
  return (
    <div class={`forms-said ${classes ?? ''}`.trim()}>
      <Both sides={sides} say={({ t }) => t(say, values)} />
    </div>
  );
}

/** Something said on each side in its own words. */
export function Both({ sides: { own, english }, say }: Readonly<{ sides: Sides; say: (side: Side) => string }>) {
  const spoken = (side: Side) => (
    <span lang={side.t.language} dir={side.t.direction}>
      {say(side)}
    </span>
  );
  const isSame = english === null || own.t.language === english.t.language || say(own) === say(english);
  return <Pair own={spoken(isSame && english !== null ? english : own)} english={isSame ? null : spoken(english)} />;
}

function Pair({ own, english }: Readonly<{ own: ComponentChildren; english: ComponentChildren }>) {
  return (
    <span class="forms-pair">
      <span class="forms-pair__own">{own}</span>
      {english !== null && (
        <span class="forms-pair__english" lang="en" dir="ltr">
          {english}
        </span>
      )}
    </span>
  );
}
