import { formatNumber } from '#platform/language/formats.ts';
import { Spoken } from '#platform/instruments/ui/spoken.tsx';

import type { DesignQuestion, DesignWords } from '../domain/design-question.ts';
import type { Say } from './design-needs.ts';

/** A list is shown so far; a longer one is told by its length. */
const mostChoices = 12;

type AskedQuestionProps = Readonly<{ t: Say; words: DesignWords; asked: DesignQuestion; brief?: boolean }>;

/** A question as it will be asked: its number and words, and, unless it is to be `brief`, what helps to answer it and the answers that it offers. */
export function AskedQuestion({ t, words, asked, brief = false }: AskedQuestionProps) {
  const { number, question, heading } = asked;
  const asWords = (
    <p>
      <b>{formatNumber(number, t.language)}.</b> <Spoken said={words.say(question.label)} otherwise={question.name} />
    </p>
  );
  if (brief) return asWords;
  const choices = words.choicesOf(question);
  return (
    <>
      {heading !== null && (
        <p class="nhsuk-body-s">
          <Spoken said={words.say(heading)} />
        </p>
      )}
      {asWords}
      {question.hint !== undefined && (
        <p class="nhsuk-body-s">
          <Spoken said={words.say(question.hint)} />
        </p>
      )}
      {question.relevant !== undefined && <p class="nhsuk-body-s">{t('co-design.question.only-some')}</p>}
      {choices.length > 0 && (
        <ul>
          {choices.slice(0, mostChoices).map(({ name, said }) => (
            <li>
              <Spoken said={said} otherwise={name} />
            </li>
          ))}
          {choices.length > mostChoices && (
            <li>{t('co-design.question.more-choices', { count: choices.length - mostChoices })}</li>
          )}
        </ul>
      )}
      {choices.length === 0 && (
        <p class="nhsuk-body-s">{t('co-design.question.answered-by', { kind: question.kind })}</p>
      )}
    </>
  );
}
