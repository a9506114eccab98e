import type { Form } from '#platform/instruments/domain/form/form.ts';
import { isConcern } from '#platform/instruments/domain/mode.ts';
import type { CompiledInstrument } from '#platform/instruments/domain/form/definition.ts';
import { InsetText } from '#platform/ui/inset-text.tsx';
import { WarningCallout } from '#platform/ui/warning-callout.tsx';
import { languageNameIn } from '#platform/language/language-name-in.ts';
import type { Translator } from '#platform/language/translator.ts';

import type { AssessmentsKey } from '../../content/catalogue.ts';
import { modeOf } from '../../domain/mode-of.ts';

type NoticesProps = Readonly<{ t: Translator<AssessmentsKey>; form: Form; isSigned: boolean }>;

/** What whoever fills the form has to know on every page of it: that nobody has signed it, and who interprets. */
export function FormNotices({ t, form, isSigned }: NoticesProps) {
  const mode = modeOf(form);
  return (
    <>
      {!isSigned && <p class="alongside-notice">{t('assessments.form.unsigned')}</p>}
      {isConcern(mode) && (
        <WarningCallout heading={{ text: t('assessments.form.concern'), level: 2 }}>
          <p>{t('assessments.form.concern-what')}</p>
        </WarningCallout>
      )}
    </>
  );
}

type LanguagesProps = Readonly<{
  t: Translator<AssessmentsKey>;
  compiled: CompiledInstrument;
  beside: string | null;
  /** The address of the same page with another language. */
  at: (beside: string) => string;
}>;

/** Switches the second language of the page. Nothing that was saved is touched by it. */
export function BesideLanguages({ t, compiled, beside, at }: LanguagesProps) {
  const { languages } = compiled.instrument;
  return (
    <InsetText>
      <p>
        {beside === null
          ? t('assessments.form.beside-none')
          : t('assessments.form.beside', { language: languageNameIn(beside, t.language) })}{' '}
        {beside !== null && t('assessments.form.draft')}
      </p>
      <ul class="nhsuk-list alongside-languages">
        {languages
          .filter(({ tag }) => tag !== beside && tag !== t.language)
          .map(({ tag }) => (
            <li>
              <a href={at(tag)} lang={tag}>
                {languageNameIn(tag, tag)} <span lang={t.language}>({languageNameIn(tag, t.language)})</span>
              </a>
            </li>
          ))}
        {beside !== null && (
          <li>
            <a href={at('none')}>{t('assessments.form.without-second')}</a>
          </li>
        )}
      </ul>
    </InsetText>
  );
}
