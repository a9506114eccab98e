import { direction } from '#platform/language/language.ts';
import { languageNameIn } from '#platform/language/language-name-in.ts';
import { Button } from '#platform/ui/button.tsx';
import { Checkboxes } from '#platform/ui/checkboxes.tsx';
import { ErrorSummary } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Input } from '#platform/ui/input.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';
import { Textarea } from '#platform/ui/textarea.tsx';

import { reportNamedIn } from '../domain/report-source.ts';
import { isSource, markKey, releaseLanguages, type ReleaseReview, type TextToReview } from '../domain/release.ts';
import type { MadeBody } from '../domain/suggestion.ts';
import { fieldOf, type FormProps } from './form-parts.tsx';

type ReleasePageProps = FormProps &
  Readonly<{
    made: MadeBody;
    /** Null until there are words in each language. */
    review: ReleaseReview | null;
    stays: readonly string[];
    read: readonly string[];
    /** What everybody reads of who answers for it. */
    owner: string | null;
  }>;

/** The words of each language, and once they are there the same again as everybody will read them, with what a person has to tick off. */
export function ReleasePage(props: ReleasePageProps) {
  const { t, action, filled, seen, made, review, owner } = props;
  const errorList = filled.errorList ?? [];
  return (
    <>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      <h1>{t('suggestions.release.title')}</h1>
      <p>{t('suggestions.release.intro')}</p>
      <InsetText>{t('suggestions.release.help')}</InsetText>
      {reportNamedIn(made.source ?? '') !== null && <p>{t('suggestions.release.of-report')}</p>}
      <Form action={action}>
        <input type="hidden" name="seen" value={seen} />
        {releaseLanguages(made).map((language) => (
          <LanguageFields {...props} language={language} />
        ))}
        <p>{t('suggestions.release.changed')}</p>
        <Button name="do" value="look" variant="secondary">
          {t('suggestions.release.look')}
        </Button>
        {review !== null && (
          <>
            <h2 id="review">{t('suggestions.release.review')}</h2>
            {owner !== null && <p>{t('suggestions.public.owner', { owner })}</p>}
            {releaseLanguages(made).map((language) => (
              <Review {...props} language={language} review={review} />
            ))}
            <Button name="do" value="publish">
              {t('suggestions.release.publish')}
            </Button>
          </>
        )}
      </Form>
    </>
  );
}

function LanguageFields(props: ReleasePageProps & Readonly<{ language: string }>) {
  const { t, made, language } = props;
  const field = fieldOf(props);
  const attributes = { lang: language, dir: direction(language) };
  return (
    <>
      <h2>{t('suggestions.release.language-title', { language: languageNameIn(language, t.language) })}</h2>
      <Textarea {...field(`said-${language}`)} label={t('suggestions.release.said')} attributes={attributes} />
      <Textarea {...field(`answer-${language}`)} label={t('suggestions.release.answer')} attributes={attributes} />
      {!isSource(language, made) && (
        <Input
          {...field(`checkedBy-${language}`)}
          label={t('suggestions.release.checked-by')}
          hint={t('suggestions.release.checked-by-hint')}
        />
      )}
    </>
  );
}

/** The texts of one language, whole, and the ticks that they need. */
function Review(props: ReleasePageProps & Readonly<{ language: string; review: ReleaseReview }>) {
  const { t, language, review, read, stays } = props;
  const name = languageNameIn(language, t.language);
  const texts = review.texts.filter((text) => text.language === language);
  const ticks = ticksOf(review.texts).filter((tick) => tick.language === language);
  return (
    <>
      <h3>{t('suggestions.release.language-title', { language: name })}</h3>
      {texts.map(({ part, pieces }) => (
        <>
          <h4>{t(part === 'said' ? 'suggestions.release.said' : 'suggestions.release.answer')}</h4>
          <p lang={language} dir={direction(language)} class="suggestions-text">
            {pieces.map(({ text, mark }) => (mark === null ? text : <mark>{text}</mark>))}
          </p>
        </>
      ))}
      {ticks.length > 0 && (
        <Checkboxes
          idPrefix={`stays-${language}`}
          small
          fieldset={{ legend: { text: t('suggestions.release.marked'), size: 's' } }}
          items={ticks.map(({ key, words, kind, at }) => ({
            name: `stays-${at}`,
            value: key,
            text: t('suggestions.release.stays', { words, kind }),
            checked: stays.includes(key),
          }))}
        />
      )}
      <Checkboxes
        idPrefix={`read-${language}`}
        hint={t('suggestions.release.read-not-speaker')}
        items={[
          {
            name: `read-${language}`,
            value: 'yes',
            text: t('suggestions.release.read', { language: name }),
            checked: read.includes(language),
          },
        ]}
      />
    </>
  );
}

type Tick = Readonly<{ key: string; words: string; kind: string; language: string; at: number }>;

/** One tick for each marked word of each text, however often it stands there. */
function ticksOf(texts: readonly TextToReview[]): readonly Tick[] {
  const found = new Map<string, Tick>();
  for (const text of texts) {
    for (const { text: words, mark } of text.pieces) {
      if (mark === null) continue;
      const key = markKey(text, words);
      if (!found.has(key)) found.set(key, { key, words, kind: mark.kind, language: text.language, at: found.size });
    }
  }
  return [...found.values()];
}
