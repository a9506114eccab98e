import type { ComponentChildren } from 'preact';

import type { Values } from '#platform/language/compile.ts';
import { direction, languageName } from '#platform/language/language.ts';
import type { Translator } from '#platform/language/translator.ts';
import { Dir } from '#platform/ui/dir.tsx';

import type { AssessmentsKey } from '../content/catalogue.ts';
import type { BothLanguages, PersonSummary as Summary } from '../domain/person-summary.ts';

type T = Translator<AssessmentsKey>;
/** `t` speaks the person's language as far as we have words in it; `english` is for everybody else who reads the page. */
type Speaking = Readonly<{ t: T; english: T }>;
type Key = AssessmentsKey & `assessments.person.${string}`;

/** One page for the person to keep, in their language with the English beside each line: what we talked about, what comes, who to call, and who sees it. */
export function PersonSummary({ t, english, summary }: Speaking & Readonly<{ summary: Summary }>) {
  const speaking = { t, english };
  const { name, on, team, toPractice, agreedToStatus, isSigned } = summary;
  return (
    <article class="assessments-person">
      <Heading {...speaking} level="h1" say="assessments.person.title" />
      <Line {...speaking} say="assessments.person.for" values={{ on }} name={name} />
      <Notices {...speaking} summary={summary} />
      {!isSigned && <Line {...speaking} say="assessments.person.trial" />}
      <Line {...speaking} say="assessments.person.thanks" />
      <TalkedAbout {...speaking} summary={summary} />
      <Next {...speaking} summary={summary} />
      <section>
        <Heading {...speaking} level="h2" say="assessments.person.call" />
        {team !== null && (
          <p>
            <strong>
              <Dir>{team.name}</Dir>
              {team.phone !== null && <bdi dir="ltr"> {team.phone}</bdi>}
            </strong>
          </p>
        )}
        <Line {...speaking} say="assessments.person.emergency" values={{ phone: '999' }} />
        <Line {...speaking} say="assessments.person.urgent" values={{ phone: '111' }} />
        <Line {...speaking} say="assessments.person.free" />
        <Line {...speaking} say="assessments.person.interpreter" />
      </section>
      <section>
        <Heading {...speaking} level="h2" say="assessments.person.who" />
        <Line {...speaking} say="assessments.person.not-enforcement" />
        <Line {...speaking} say="assessments.person.who-team" />
        <Line
          {...speaking}
          say={toPractice ? 'assessments.person.who-practice' : 'assessments.person.who-practice-no'}
        />
        <Line
          {...speaking}
          say={toPractice && agreedToStatus ? 'assessments.person.status-told' : 'assessments.person.status-kept'}
        />
        <Line {...speaking} say="assessments.person.yours" />
      </section>
    </article>
  );
}

/** Says of the words whether anybody has checked them, or that there are none. */
function Notices({ t, english, summary }: Speaking & Readonly<{ summary: Summary }>) {
  const { language, talkedAbout, next } = summary;
  if (language === 'en') return null;
  if (t.state('assessments.person.title') === 'untranslated' || t.language !== language)
    return (
      <p class="alongside-notice">{english('assessments.person.no-words', { language: languageName(language) })}</p>
    );
  const isDraft = [...talkedAbout, ...next.map(({ words }) => words)].some(
    ({ own, state }) => own !== null && state === 'draft',
  );
  if (!isDraft && t.state('assessments.person.thanks') !== 'draft') return null;
  return (
    <aside class="alongside-notice">
      <Line t={t} english={english} say="assessments.person.draft-title" />
      <Line t={t} english={english} say="assessments.person.draft" />
    </aside>
  );
}

function TalkedAbout({ t, english, summary }: Speaking & Readonly<{ summary: Summary }>) {
  const { talkedAbout, language } = summary;
  return (
    <section>
      <Heading t={t} english={english} level="h2" say="assessments.person.talked" />
      {talkedAbout.length === 0 ? (
        <Line t={t} english={english} say="assessments.person.talked-nothing" />
      ) : (
        <Titles all={talkedAbout} language={language} />
      )}
      <Line t={t} english={english} say="assessments.person.left-out" />
    </section>
  );
}

function Next({ t, english, summary }: Speaking & Readonly<{ summary: Summary }>) {
  const { next, language } = summary;
  return (
    <section>
      <Heading t={t} english={english} level="h2" say="assessments.person.next" />
      {next.length === 0 ? (
        <Line t={t} english={english} say="assessments.person.next-nothing" />
      ) : (
        <>
          <ul>
            {next.map(({ words, urgency, dueOn }) => {
              const isDated = dueOn !== null && urgency !== 'now' && urgency !== 'today';
              const by = (speak: T): string => (isDated ? ` (${speak('assessments.person.by', { on: dueOn })})` : '');
              return (
                <li>
                  <Both words={words} language={language} after={{ own: by(t), english: by(english) }} />
                </li>
              );
            })}
          </ul>
          <Line t={t} english={english} say="assessments.person.missed" />
        </>
      )}
    </section>
  );
}

type LineProps = Speaking & Readonly<{ say: Key; values?: Values; name?: string }>;

/** The person's words, and the English beside them; English alone where it is the person's, or there are no others. */
function Line({ t, english, say, values = {}, name }: LineProps) {
  const words = (speak: T): ComponentChildren =>
    name === undefined ? speak(say, values) : speak.rich(say, { ...values, name: <Dir>{name}</Dir> });
  const isOwn = t.languageOf(say) !== 'en';
  return (
    <p class="assessments-person__line">
      {isOwn && (
        <span lang={t.language} dir={t.direction}>
          {words(t)}
        </span>
      )}
      <span class={isOwn ? 'assessments-person__english' : undefined} lang="en" dir="ltr">
        {words(english)}
      </span>
    </p>
  );
}

function Heading({ t, english, say, level: Level }: Speaking & Readonly<{ say: Key; level: 'h1' | 'h2' }>) {
  const isOwn = t.languageOf(say) !== 'en';
  return (
    <Level class="assessments-person__line">
      {isOwn && (
        <span lang={t.language} dir={t.direction}>
          {t(say)}
        </span>
      )}
      <span class={isOwn ? 'assessments-person__english' : undefined} lang="en" dir="ltr">
        {english(say)}
      </span>
    </Level>
  );
}

/** The parts of the conversation, in both languages side by side; a part that we cannot name in the person's is named in English. */
function Titles({ all, language }: Readonly<{ all: readonly BothLanguages[]; language: string }>) {
  const hasOwn = all.some(({ own }) => own !== null);
  return (
    <p class="assessments-person__line">
      {hasOwn && (
        <span lang={language} dir={direction(language)}>
          {all.map(({ own, english }, at) => (
            <>
              {at > 0 && ' · '}
              {own ?? (
                <bdi lang="en" dir="ltr">
                  {english}
                </bdi>
              )}
            </>
          ))}
        </span>
      )}
      <span class={hasOwn ? 'assessments-person__english' : undefined} lang="en" dir="ltr">
        {all.map(({ english }) => english).join(' · ')}
      </span>
    </p>
  );
}

type BothProps = Readonly<{
  words: BothLanguages;
  language: string;
  after: Readonly<{ own: string; english: string }>;
}>;

function Both({ words: { own, english }, language, after }: BothProps) {
  return (
    <p class="assessments-person__line">
      {own !== null && (
        <span lang={language} dir={direction(language)}>
          {own}
          {after.own}
        </span>
      )}
      <span class={own === null ? undefined : 'assessments-person__english'} lang="en" dir="ltr">
        {english}
        {after.english}
      </span>
    </p>
  );
}
