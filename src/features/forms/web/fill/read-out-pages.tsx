import { translator, type Translator } from '#platform/language/translator.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Form } from '#platform/ui/form.tsx';

import { formsContent, type FormsKey } from '../../content/catalogue.ts';
import type { FoundInstrument } from '../../data/find-instrument.ts';
import type { AnyResponse } from '../../data/response-store.ts';
import { showCode } from '../../domain/code-word.ts';
import type { How } from '../../domain/how-answered.ts';
import { formAddress } from '../../domain/stored-form.ts';
import type { Say } from '../forms-needs.ts';
import { sayWayIn, type WayInShown } from '../ways-in-shown.ts';
import { Agreed, agreedWords } from '../../ui/agreed.tsx';
import { writeAddress } from './write-address.ts';

/** The page's own words in the language of whoever is asked, as far as there are any. */
const inTheirWords = (language: string) => translator<FormsKey>(language, formsContent);

const Spoken = ({
  t,
  say,
}: Readonly<{ t: Translator<FormsKey>; say: 'forms.fill.about' | 'forms.fill.leave-out' }>) => (
  <p lang={t.language} dir={t.direction}>
    {t(say)}
  </p>
);

type ReadOutProps = Readonly<{
  t: Say;
  found: FoundInstrument;
  wayIn: WayInShown;
  /** Of whoever is asked. */
  language: string;
  /** How the two speak with each other, as it was typed. */
  how: How;
}>;

/** What people agree to, to be read out before anything is kept: in their language, and beside it in the reader's. */
export function ReadOutPage({ t, found: { instrument }, wayIn, language, how }: ReadOutProps) {
  const { survey, teamName } = wayIn;
  if (survey === null) return null;
  const words = agreedWords(survey, language, instrument);
  const own = agreedWords(survey, t.language, instrument);
  const theirs = inTheirWords(language);
  return (
    <>
      <h1>
        <span class="nhsuk-caption-l">
          <Dir>{sayWayIn(t, wayIn)}</Dir>
        </span>
        {t('forms.write.read-out-title')}
      </h1>
      {words === null ? (
        <>
          <p class="alongside-notice">{t('forms.paper.no-words')}</p>
          <p>
            <a href={formAddress(instrument)}>{t('forms.write.they-do-not')}</a>
          </p>
        </>
      ) : (
        <>
          <p>{t('forms.write.read-out')}</p>
          <p>
            <Dir>{t('forms.fill.who', { team: teamName })}</Dir>
          </p>
          <h2>{t('forms.write.in-language')}</h2>
          {words.tag !== language && <p class="alongside-notice">{t('forms.write.in-form-language')}</p>}
          <Agreed words={words} />
          <Spoken t={theirs} say="forms.fill.about" />
          <Spoken t={theirs} say="forms.fill.leave-out" />
          {own !== null && own.tag !== words.tag && (
            <>
              <h2>{t('forms.write.for-you')}</h2>
              <Agreed words={own} />
              <Spoken t={t} say="forms.fill.about" />
              <Spoken t={t} say="forms.fill.leave-out" />
            </>
          )}
          <Form action={`${formAddress(instrument)}/answer`}>
            <input type="hidden" name="way" value="phone" />
            <input type="hidden" name="collection" value={wayIn.id} />
            <input type="hidden" name="language" value={language} />
            <input type="hidden" name="channel" value={how.channel} />
            <input type="hidden" name="between" value={how.between} />
            <Button name="agreed" value="yes" preventDoubleClick>
              {t('forms.write.they-agree')}
            </Button>
          </Form>
          <p>
            <a href={formAddress(instrument)}>{t('forms.write.they-do-not')}</a>
          </p>
        </>
      )}
    </>
  );
}

type CodeProps = Readonly<{
  t: Say;
  response: Pick<AnyResponse, 'id' | 'language'>;
  code: string;
  /** Where answers are taken back by it, without "https". */
  address: string;
  team: string;
}>;

/** The code of whoever is asked, before the first question, so that they may stop at any time and have it all removed. */
export function CodePage({ t, response, code, address, team }: CodeProps) {
  const theirs = inTheirWords(response.language);
  return (
    <>
      <h1>{t('forms.write.code-title')}</h1>
      <ToldCode code={code} />
      <p>{t('forms.write.code-for-you')}</p>
      <p>
        <Dir>{t('forms.write.code-how', { address, team })}</Dir>
      </p>
      {theirs.language !== t.language && (
        <p lang={theirs.language} dir={theirs.direction}>
          {theirs('forms.withdraw.code-is')}
        </p>
      )}
      <p>
        <Button href={writeAddress(response)}>{t('forms.write.code-go-on')}</Button>
      </p>
    </>
  );
}

/** As it is read out. */
export const ToldCode = ({ code }: Readonly<{ code: string }>) => (
  <p class="alongside-reference nhsuk-heading-m" dir="ltr">
    {showCode(code)}
  </p>
);
