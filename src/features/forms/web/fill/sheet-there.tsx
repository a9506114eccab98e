import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Form } from '#platform/ui/form.tsx';

import type { SheetsKnown } from '../../data/sheets-with-number.ts';
import { formAddress, type FormKey } from '../../domain/stored-form.ts';
import type { Say } from '../forms-needs.ts';
import { secondAddress } from './second-address.ts';
import { writeAddress } from './write-address.ts';

type SheetThereProps = Readonly<{
  t: Say;
  form: FormKey;
  known: SheetsKnown;
  /** What was asked to be begun. */
  typed: Readonly<{ sheet: string; language: string; collection?: string | undefined }>;
}>;

/** A sheet with this number is keyed already: is it the same sheet? */
export function SheetThere({ t, form, known: { own, toKey }, typed }: SheetThereProps) {
  return (
    <>
      <h1>
        <span class="nhsuk-caption-l">
          <Dir>{typed.sheet}</Dir>
        </span>
        {t('forms.sheets.there-title')}
      </h1>
      {own !== null && (
        <p>
          {t('forms.sheets.there-own')} <a href={writeAddress({ id: own })}>{t('forms.sheets.open')}</a>
        </p>
      )}
      {toKey !== null && (
        <Form action={`${secondAddress(toKey)}/begin`}>
          <p>{t('forms.sheets.there-other')}</p>
          <input type="hidden" name="sheet" value={typed.sheet} />
          <Button>{t('forms.sheets.key-again')}</Button>
        </Form>
      )}
      <Form action={`${formAddress(form)}/answer`}>
        <input type="hidden" name="way" value="paper" />
        <input type="hidden" name="collection" value={typed.collection} />
        <input type="hidden" name="language" value={typed.language} />
        <input type="hidden" name="sheet" value={typed.sheet} />
        <input type="hidden" name="another" value="yes" />
        <Button variant="secondary">{t('forms.sheets.another')}</Button>
      </Form>
    </>
  );
}
