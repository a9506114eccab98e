import type { SpokenText } from '#platform/instruments/domain/form/spoken-text.ts';
import type { Item, Question } from '#platform/instruments/domain/item.ts';
import { kindOf } from '#platform/instruments/domain/question-kind.ts';
import { Spoken } from '#platform/instruments/ui/spoken.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Tag } from '#platform/ui/tag.tsx';

import type { FoundInstrument } from '../data/find-instrument.ts';
import type { FormWords } from '../domain/form-words.ts';
import { sayRelevance } from '../domain/say-condition.ts';
import { nameOfLanguage } from './form-page.tsx';
import type { Say } from './forms-needs.ts';

type Shown = Readonly<{ t: Say; found: FoundInstrument; words: FormWords }>;

/** A list is shown so far; a list of a million is told by its length. */
const mostChoices = 30;

/** Every question of a form, in one language: what whoever wrote it looks through before it is published. */
export function PreviewPage({ t, found, words }: Shown) {
  const { instrument } = found;
  const shown = instrument.languages.find(({ tag }) => tag === words.language) ?? { tag: words.language, name: '' };
  return (
    <>
      <h1>
        <span class="nhsuk-caption-l">
          {t('forms.version', { version: instrument.version })} · <Dir>{nameOfLanguage(t, shown)}</Dir>
        </span>
        <Spoken said={words.say(instrument.title)} otherwise={instrument.id} />
      </h1>
      <p>{t('forms.preview.intro')}</p>
      <Items t={t} found={found} words={words} parent={`/${instrument.root}`} items={instrument.items} depth={2} />
    </>
  );
}

function Items({
  items,
  parent,
  depth,
  ...shown
}: Shown & Readonly<{ items: readonly Item[]; parent: string; depth: number }>) {
  return (
    <div class="forms-items">
      {items.map((item) => {
        const path = `${parent}/${item.name}`;
        if (item.is === 'question') return <OneQuestion {...shown} path={path} question={item} />;
        const Heading = depth <= 2 ? 'h2' : 'h3';
        return (
          <section class="forms-part">
            <Heading class={depth <= 2 ? 'nhsuk-heading-m' : 'nhsuk-heading-s'}>
              <Spoken said={shown.words.say(item.label)} otherwise={item.name} />
              {item.is === 'repeat' && <> ({shown.t('forms.preview.repeat')})</>}
            </Heading>
            <OnlyIf {...shown} relevant={item.relevant} />
            <Items {...shown} items={item.items} parent={path} depth={depth + 1} />
          </section>
        );
      })}
    </div>
  );
}

function OneQuestion({ question, path, ...shown }: Shown & Readonly<{ question: Question; path: string }>) {
  const { t, found, words } = shown;
  const { kind, constraint, calculation, required } = question;
  const label = words.say(question.label);
  return (
    <div class="forms-question">
      <p class="forms-question__words">
        {found.codes[path] !== undefined && <b class="forms-code">{found.codes[path]}</b>}
        <Spoken said={label} otherwise={question.name} />
        <Untranslated {...shown} said={label} />
      </p>
      <p class="nhsuk-hint forms-question__hint">
        {t('forms.preview.kind', { kind })}
        {required !== undefined && <> · {t('forms.preview.required')}</>}
      </p>
      {question.hint !== undefined && (
        <p class="nhsuk-hint forms-question__hint">
          <Spoken said={words.say(question.hint)} />
        </p>
      )}
      <OnlyIf {...shown} relevant={question.relevant} />
      {constraint !== undefined && <Rule text={t('forms.preview.constraint', { expression: constraint })} />}
      {calculation !== undefined && <Rule text={t('forms.preview.calculated', { expression: calculation })} />}
      {kindOf(kind).choices === true && <Choices {...shown} question={question} />}
    </div>
  );
}

function Choices({ question, ...shown }: Shown & Readonly<{ question: Question }>) {
  const { t, words } = shown;
  const choices = words.choicesOf(question.list);
  return (
    <>
      {question.choiceFilter !== undefined && (
        <Rule text={t('forms.preview.filtered', { expression: question.choiceFilter })} />
      )}
      <ul class="nhsuk-list nhsuk-list--bullet forms-choices">
        {choices.slice(0, mostChoices).map(({ name, label }) => (
          <li>
            <Spoken said={words.say(label)} otherwise={name} />
            <Untranslated {...shown} said={words.say(label)} />
          </li>
        ))}
        {choices.length > mostChoices && (
          <li>{t('forms.preview.more-choices', { count: choices.length - mostChoices })}</li>
        )}
      </ul>
    </>
  );
}

function OnlyIf({ t, words, relevant }: Shown & Readonly<{ relevant: string | undefined }>) {
  if (relevant === undefined) return null;
  return <Rule text={t('forms.preview.only-if', { condition: sayRelevance(relevant, { t, words }) ?? relevant })} />;
}

const Rule = ({ text }: Readonly<{ text: string }>) => (
  <p class="forms-rule">
    <Dir>{text}</Dir>
  </p>
);

/** Words that came from another language than the one asked for. */
function Untranslated({ t, found, words, said }: Shown & Readonly<{ said: SpokenText | null }>) {
  if (said === null || said.language === words.language) return null;
  const shown = found.instrument.languages.find(({ tag }) => tag === said.language) ?? { tag: said.language, name: '' };
  return (
    <>
      {' '}
      <Tag colour="orange">{t('forms.preview.untranslated', { language: nameOfLanguage(t, shown) })}</Tag>
    </>
  );
}
