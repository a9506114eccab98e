import { direction, ownLanguageName } from '#platform/language/language.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { ErrorSummary, type ErrorItem } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Input } from '#platform/ui/input.tsx';
import { Radios } from '#platform/ui/radios.tsx';
import type { Typed } from '#platform/web/read-form.ts';

import type { Say } from '../surveys-needs.ts';

type HearPageProps = Readonly<{
  t: Say;
  token: string;
  team: string;
  /** What the survey is called. */
  survey: string;
  languages: readonly string[];
  typed: Typed;
  errorList: readonly ErrorItem[];
  errorFor: (field: string) => string | undefined;
}>;

/** Asked after the answers are handed in, and of nobody who does not want it. */
export function HearPage({ t, token, team, survey, languages, typed, errorList, errorFor }: HearPageProps) {
  const value = (field: string): string => String(typed[field] ?? '');
  return (
    <>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      <nav aria-label={t('surveys.hear.languages')}>
        <ul class="alongside-languages">
          {languages.map((tag) => (
            <li lang={tag} dir={direction(tag)}>
              {tag === t.language ? (
                <span aria-current="true">{ownLanguageName(tag)}</span>
              ) : (
                <a href={`/hear/${token}?lang=${tag}`} hreflang={tag}>
                  {ownLanguageName(tag)}
                </a>
              )}
            </li>
          ))}
        </ul>
      </nav>
      <h1>{t('surveys.hear.ask')}</h1>
      <p>
        <Dir>{t('surveys.hear.intro', { team, survey })}</Dir>
      </p>
      <p>{t('surveys.hear.apart')}</p>
      <Form action={`/hear/${token}?lang=${t.language}`}>
        <Radios
          name="way"
          value={value('way')}
          fieldset={{ legend: { text: t('surveys.hear.way'), size: 's' } }}
          errorMessage={errorFor('way')}
          items={(['text', 'email'] as const).map((way) => ({ value: way, text: t('surveys.invite.way', { way }) }))}
        />
        <Input
          name="address"
          id="address"
          label={{ text: t('surveys.hear.address'), size: 's' }}
          value={value('address')}
          errorMessage={errorFor('address')}
          autocomplete="off"
          spellcheck={false}
          attributes={{ dir: 'ltr' }}
        />
        <Radios
          name="language"
          value={value('language')}
          fieldset={{ legend: { text: t('surveys.hear.language'), size: 's' } }}
          errorMessage={errorFor('language')}
          items={languages.map((tag) => ({
            value: tag,
            text: (
              <span lang={tag} dir={direction(tag)}>
                {ownLanguageName(tag)}
              </span>
            ),
          }))}
        />
        <p>{t('surveys.hear.stop')}</p>
        <Button preventDoubleClick>{t('surveys.hear.do')}</Button>
      </Form>
      <p>{t('surveys.hear.no')}</p>
    </>
  );
}

export const HearDonePage = ({ t }: Readonly<{ t: Say }>) => (
  <>
    <h1>{t('surveys.hear.done-title')}</h1>
    <p>{t('surveys.hear.done')}</p>
    <p>{t('surveys.hear.stop')}</p>
  </>
);
