import type { ComponentChildren } from 'preact';

import type { Item } from '#platform/instruments/domain/item.ts';
import { Dir } from '#platform/ui/dir.tsx';
import { Table } from '#platform/ui/table.tsx';

import type { FoundInstrument } from '../data/find-instrument.ts';
import { compareVersions, type ItemChange, type VersionsCompared } from '../domain/compare-versions.ts';
import { formWords, type FormWords } from '../domain/form-words.ts';
import { nameOfLanguage } from './form-page.tsx';
import type { Say } from './forms-needs.ts';

type CompareProps = Readonly<{ t: Say; before: FoundInstrument; after: FoundInstrument }>;

/** What one version asks otherwise than another, and what that means for the answers. */
export function ComparePage({ t, before, after }: CompareProps) {
  const [was, is] = [before, after].map(({ compiled, codes }) => formWords(compiled, codes, t.language));
  if (was === undefined || is === undefined) return null;
  const compared = compareVersions(before.instrument, after.instrument);
  const versions = { before: before.instrument.version, after: after.instrument.version };
  return (
    <>
      <h1>
        <span class="nhsuk-caption-l">
          <Dir>{is.say(after.instrument.title)?.text ?? after.instrument.id}</Dir>
        </span>
        {t('forms.compare.title', versions)}
      </h1>
      <p>{t('forms.compare.answers')}</p>
      {isSame(compared) && <p>{t('forms.compare.same')}</p>}
      <Items t={t} words={is} title={t('forms.compare.added')} items={compared.added}>
        {t('forms.compare.added-means', versions)}
      </Items>
      <Items t={t} words={was} title={t('forms.compare.removed')} items={compared.removed}>
        {t('forms.compare.removed-means', versions)}
      </Items>
      <OtherChanges t={t} before={before} after={after} compared={compared} />
      {compared.changed.length > 0 && <h2>{t('forms.compare.changed')}</h2>}
      {compared.changed.map((change) => (
        <Changed t={t} words={is} change={change} versions={versions} found={after} />
      ))}
    </>
  );
}

const isSame = ({ added, removed, changed, languages, sameOrder }: VersionsCompared): boolean =>
  sameOrder && [added, removed, changed, languages.added, languages.removed].every((list) => list.length === 0);

type ItemsProps = Readonly<{
  t: Say;
  words: FormWords;
  title: string;
  items: readonly Readonly<{ path: string; item: Item }>[];
  children: ComponentChildren;
}>;

function Items({ words, title, items, children }: ItemsProps) {
  if (items.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <p>{children}</p>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {items.map(({ path, item }) => (
          <li>
            <Dir>{words.say(item.label)?.text ?? item.name}</Dir> <Place>{path}</Place>
          </li>
        ))}
      </ul>
    </>
  );
}

const Place = ({ children }: Readonly<{ children: string }>) => (
  <span class="alongside-beneath forms-place" dir="ltr">
    {children}
  </span>
);

function OtherChanges({ t, before, after, compared }: CompareProps & Readonly<{ compared: VersionsCompared }>) {
  const named = (tag: string, { instrument }: FoundInstrument): string =>
    nameOfLanguage(t, instrument.languages.find((language) => language.tag === tag) ?? { tag, name: '' });
  const said = [
    ...(compared.sameOrder ? [] : [t('forms.compare.order')]),
    ...compared.languages.added.map((tag) => t('forms.compare.language-added', { name: named(tag, after) })),
    ...compared.languages.removed.map((tag) => t('forms.compare.language-removed', { name: named(tag, before) })),
  ];
  return (
    <>
      {said.map((words) => (
        <p>
          <Dir>{words}</Dir>
        </p>
      ))}
    </>
  );
}

type ChangedProps = Readonly<{
  t: Say;
  words: FormWords;
  change: ItemChange;
  versions: Readonly<{ before: string; after: string }>;
  found: FoundInstrument;
}>;

function Changed({ t, words, change, versions, found }: ChangedProps) {
  const { item, path, movedFrom, wasKind, choices, texts, expressions } = change;
  const name = words.say(item.label)?.text ?? item.name;
  const languageOf = (tag: string): string =>
    nameOfLanguage(t, found.instrument.languages.find((language) => language.tag === tag) ?? { tag, name: tag });
  const cell = (text: string | null) => ({ text: text === null ? t('forms.compare.nothing') : <Dir>{text}</Dir> });
  const rows = [
    ...texts.map(({ part, language, before, after }) => [
      `${t('forms.compare.part', { part })} (${languageOf(language)})`,
      cell(before),
      cell(after),
    ]),
    ...expressions.map(({ part, before, after }) => [t('forms.compare.part', { part }), cell(before), cell(after)]),
  ];
  const said = [
    ...(movedFrom === null ? [] : [t('forms.compare.moved', { from: movedFrom })]),
    ...(wasKind === null ? [] : [t('forms.compare.kind-was', { kind: wasKind })]),
    ...(choices.added.length === 0 ? [] : [t('forms.compare.choices-added', { names: some(choices.added) })]),
    ...(choices.removed.length === 0
      ? []
      : [t('forms.compare.choices-removed', { names: some(choices.removed), before: versions.before })]),
  ];
  return (
    <section class="forms-part">
      <h3 class="nhsuk-heading-s">
        <Dir>{name}</Dir> <Place>{path}</Place>
      </h3>
      {said.map((sentence) => (
        <p>
          <Dir>{sentence}</Dir>
        </p>
      ))}
      {rows.length > 0 && (
        <Table
          caption={{ text: t('forms.compare.caption', { name }), classes: 'nhsuk-u-visually-hidden' }}
          responsive
          head={[
            t('forms.compare.what'),
            t('forms.compare.before', { version: versions.before }),
            t('forms.compare.before', { version: versions.after }),
          ]}
          rows={rows.slice(0, 200)}
        />
      )}
    </section>
  );
}

const some = (names: readonly string[]): string =>
  names.length <= 30 ? names.join(', ') : `${names.slice(0, 30).join(', ')} …`;
