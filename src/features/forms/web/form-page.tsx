import type { ComponentChildren } from 'preact';

import type { FormSaid } from '#platform/instruments/domain/xlsform/say-form.ts';
import { languageNameIn } from '#platform/language/language-name-in.ts';
import { findLanguage } from '#platform/language/language.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { ErrorSummary, type ErrorItem } from '#platform/ui/error-summary.tsx';
import { NotificationBanner } from '#platform/ui/notification-banner.tsx';
import { SummaryList, type SummaryRow } from '#platform/ui/summary-list.tsx';
import { Table } from '#platform/ui/table.tsx';
import { WarningCallout } from '#platform/ui/warning-callout.tsx';

import type { FoundInstrument } from '../data/find-instrument.ts';
import type { FormListed } from '../data/form-store.ts';
import { describeForm, type FormFigures, type LanguageShown } from '../domain/describe-form.ts';
import { formWords } from '../domain/form-words.ts';
import { formAddress } from '../domain/stored-form.ts';
import { FormSaidTable } from './bring-page.tsx';
import type { Say } from './forms-needs.ts';
import { StateTag } from './forms-page.tsx';

export type FormPageProps = Readonly<{
  t: Say;
  found: FoundInstrument;
  /** What was to be known of it when it was read. */
  notes: readonly FormSaid[];
  versions: readonly FormListed[];
  done: 'saved' | 'published' | null;
  errorList: readonly ErrorItem[];
  /** What can be done with it next, as forms. */
  children: ComponentChildren;
}>;

/** One version of a form: what is in it, how far its languages are, and what can be done with it. */
export function FormPage({ t, found, notes, versions, done, errorList, children }: FormPageProps) {
  const { instrument, stored, compiled, codes } = found;
  const figures = describeForm(instrument);
  const words = formWords(compiled, codes, t.language);
  return (
    <>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      {done !== null && (
        <NotificationBanner variant="success">
          <p>{t(done === 'saved' ? 'forms.form.saved' : 'forms.form.published')}</p>
        </NotificationBanner>
      )}
      <h1>
        <span class="nhsuk-caption-l">{t('forms.version', { version: instrument.version })}</span>
        <Dir>{words.say(instrument.title)?.text ?? instrument.id}</Dir>
      </h1>
      {found.signOff === null && (
        <WarningCallout heading={{ text: t('forms.form.unsigned'), level: 2 }}>
          <p>{t('forms.form.not-signed')}</p>
        </WarningCallout>
      )}
      {stored?.withdrawnAt != null && (
        <p>
          <Dir>{t('forms.form.withdrawn', { on: stored.withdrawnAt, reason: stored.withdrawReason ?? '' })}</Dir>
        </p>
      )}
      <SummaryList rows={factsOf(t, found, figures)} />
      {figures.cannotBeAnswered.length > 0 && (
        <p>{t('forms.form.cannot', { kinds: figures.cannotBeAnswered.join(', ') })}</p>
      )}
      <Languages t={t} found={found} languages={figures.languages} />
      {notes.length > 0 && <FormSaidTable t={t} caption={t('forms.form.notes')} said={notes} />}
      <p class="alongside-actions">
        {found.state === 'draft' ? (
          <>
            {(['phone', 'paper'] as const).map((way) => (
              <Button href={`${formAddress(instrument)}/answer?way=${way}`} variant="secondary" small>
                {t('forms.form.try')} ({t('forms.collect.way', { way })})
              </Button>
            ))}
          </>
        ) : (
          <Button href={`${formAddress(instrument)}/answers`} variant="secondary" small>
            {t('forms.collect.answers')}
          </Button>
        )}
      </p>
      <OtherVersions t={t} found={found} versions={versions} />
      {children}
    </>
  );
}

function factsOf(t: Say, { instrument, stored, state, signOff }: FoundInstrument, figures: FormFigures): SummaryRow[] {
  const optional = (key: Parameters<Say>[0], value: string | null): SummaryRow[] =>
    value === null || value === '' ? [] : [{ key: t(key), value: { text: <Dir>{value}</Dir> } }];
  const { questions, groups, repeats, choices } = figures;
  return [
    { key: t('forms.form.state'), value: { text: <StateTag t={t} state={state} /> } },
    ...optional('forms.form.owner', stored?.teamName ?? instrument.owner),
    ...optional('forms.form.id', instrument.id),
    ...optional('forms.form.purpose', instrument.purpose),
    ...optional('forms.form.source', instrument.source),
    ...(instrument.dated === null
      ? []
      : [{ key: t('forms.form.dated'), value: t('forms.on', { on: instrument.dated }) }]),
    ...(signOff === null
      ? []
      : [{ key: t('forms.form.signed'), value: { text: <Dir>{t('forms.form.signed-by', signOff)}</Dir> } }]),
    { key: t('forms.form.questions'), value: t('forms.form.questions-count', { questions, groups, repeats, choices }) },
  ];
}

/** A language by the reader's name for it, or by the name that the form's author gave it. */
export const nameOfLanguage = (t: Say, { tag, name }: Pick<LanguageShown, 'tag' | 'name'>): string =>
  findLanguage(tag) === null ? name || '–' : languageNameIn(tag, t.language);

function Languages({
  t,
  found,
  languages,
}: Readonly<{ t: Say; found: FoundInstrument; languages: readonly LanguageShown[] }>) {
  const address = formAddress(found.instrument);
  const link = (below: string, tag: string, text: string) => (
    <a class="nhsuk-link" href={`${address}/${below}?language=${encodeURIComponent(tag)}`}>
      {text}
    </a>
  );
  return (
    <Table
      caption={t('forms.form.languages')}
      responsive
      head={[t('forms.form.language'), t('forms.form.texts'), t('forms.form.translations'), t('forms.form.look')]}
      rows={languages.map((shown) => {
        const language = nameOfLanguage(t, shown);
        return [
          { text: <Dir>{language}</Dir> },
          t('forms.form.texts-of', { texts: shown.texts, of: shown.of }),
          Object.entries(shown.states)
            .map(([state, count]) => t('forms.form.translation-state', { state, count }))
            .join('; '),
          {
            text: (
              <>
                {link('preview', shown.tag, t('forms.form.preview-in', { language }))}
                <br />
                {link('paper', shown.tag, t('forms.form.paper-in', { language }))}
              </>
            ),
          },
        ];
      })}
    />
  );
}

function OtherVersions({ t, found, versions }: Pick<FormPageProps, 't' | 'found' | 'versions'>) {
  const others = versions.filter(({ version }) => version !== found.instrument.version);
  if (others.length === 0) return null;
  return (
    <>
      <h2>{t('forms.form.versions')}</h2>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {others.map((other) => (
          <li>
            <a class="nhsuk-link" href={formAddress(other)}>
              {t('forms.version', { version: other.version })}
            </a>{' '}
            <StateTag t={t} state={other.state} />{' '}
            <a
              class="nhsuk-link"
              href={`${formAddress(found.instrument)}/compare?with=${encodeURIComponent(other.version)}`}
            >
              {t('forms.form.compare-with', { version: other.version })}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
