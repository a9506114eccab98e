import type { Sentence } from '../tables/survey-table.ts';
import type { Lint } from './lint.ts';
import { hasChanged, saidChanges, saidPair, type Pair, type SaidChange } from './said-changes.ts';
import { isResult, numbersIn, wordsIn } from './said-numbers.ts';
import { saidShares, type SaidShare } from './said-shares.ts';

/** What is wrong between the numbers in a sentence's words and the figures that are declared for it. */
export function lintNumbers(sentences: readonly Sentence[]): readonly Lint[] {
  return sentences.flatMap((sentence) => {
    const said = { shares: saidShares(sentence.text), changes: saidChanges(sentence.text) };
    const pair = pairOf(sentence);
    return [
      ...figuresNotSaid(sentence, said.shares),
      ...wrongRatios(sentence, said, pair),
      ...numbersNotBound(sentence, said, pair),
    ];
  });
}

type Said = Readonly<{ shares: readonly SaidShare[]; changes: readonly SaidChange[] }>;
type FoundPair = Readonly<{ pair: Pair; isEitherWay: boolean }> | null;

/** From one to the other as the sentence says; or the two percentages that it declares, when it is not said which came first. */
function pairOf({ text, figures }: Sentence): FoundPair {
  const pair = saidPair(text);
  if (pair !== null) return { pair, isEitherWay: false };
  const declared = figures.filter((figure) => figure.as === 'percentage').map(({ figure }) => Number(figure));
  const [from, to, more] = declared;
  return from === undefined || to === undefined || more !== undefined
    ? null
    : { pair: { from, to }, isEitherWay: true };
}

/** A figure that is declared and does not stand in the text, in digits, in words or as a share, checks nothing. */
function figuresNotSaid({ text, figures }: Sentence, shares: readonly SaidShare[]): readonly Lint[] {
  const numbers = [...numbersIn(text), ...wordsIn(text)];
  return figures
    .filter(({ figure }) => {
      const value = Number(figure);
      return !numbers.some((one) => one.value === value) && !shares.some((one) => isWithin(value, one));
    })
    .map(({ figure, table }) => ({ lint: 'figure-not-said', table, values: { figure, text } }));
}

const isWithin = (value: number, { least, most }: Readonly<{ least: number; most: number }>): boolean =>
  value >= least && value <= most;

function percentagesOf({ text, figures }: Sentence): readonly number[] {
  const declared = figures.filter((figure) => figure.as === 'percentage').map(({ figure }) => Number(figure));
  const inText = [...numbersIn(text), ...wordsIn(text)].filter(({ isPercent }) => isPercent);
  return [...new Set([...declared, ...inText.map(({ value }) => value)])];
}

/** Shares and changes in words that are not those of the figures beside them. */
function wrongRatios(sentence: Sentence, { shares, changes }: Said, found: FoundPair): readonly Lint[] {
  const percentages = percentagesOf(sentence);
  const lint = (said: string, figures: readonly number[]): Lint => ({
    lint: 'wrong-ratio',
    table: null,
    values: { said, figures: figures.map((one) => `${String(one)} %`).join(', '), text: sentence.text },
  });
  const ofShares = shares.filter((share) => !percentages.some((one) => isWithin(one, share)));
  return [
    ...(percentages.length === 0 ? [] : ofShares.map(({ said }) => lint(said, percentages))),
    ...(found === null ? [] : changes)
      .filter((change) => found !== null && !hasChanged(change, found.pair, found.isEitherWay))
      .map(({ said }) => lint(said, found === null ? [] : [found.pair.from, found.pair.to])),
  ];
}

/** Numbers that no declared figure stands for. Where a sentence declares some, only percentages are asked for: it may count its answers or name a scale. */
function numbersNotBound(sentence: Sentence, { shares, changes }: Said, found: FoundPair): readonly Lint[] {
  const { text, figures } = sentence;
  const isChecked = (at: number) => found !== null && changes.some((change) => change.at === at);
  const isBound = (value: number) => figures.some(({ figure }) => Number(figure) === value);
  const loose = [...numbersIn(text), ...wordsIn(text).filter(({ isPercent }) => isPercent)].filter(
    (one) =>
      isResult(one, text) && !isChecked(one.at) && !isBound(one.value) && (figures.length === 0 || one.isPercent),
  );
  const inWords =
    figures.length > 0 || loose.length > 0
      ? []
      : [...shares.map(({ said }) => said), ...changes.filter(({ in: of }) => of === 'times').map(({ said }) => said)];
  const numbers = [...loose.map(({ said, isPercent }) => (isPercent ? `${said} %` : said)), ...inWords];
  if (numbers.length === 0) return [];
  return [{ lint: 'number-not-bound', table: null, values: { numbers: numbers.join(', '), text } }];
}
