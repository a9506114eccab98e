import { seenOn } from '#platform/instruments/domain/filling/read-page.ts';
import type { TypedFields } from '#platform/instruments/domain/typed-answer.ts';
import type { FillWords } from '#platform/instruments/ui/fill-words.ts';
import { QuestionField } from '#platform/instruments/ui/question-field.tsx';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Tag } from '#platform/ui/tag.tsx';

import type { AnyResponse } from '../../data/response-store.ts';
import type { OpenFilling } from '../../domain/fill-page.ts';
import type { SheetRow } from '../../domain/sheet-rows.ts';
import type { Say } from '../forms-needs.ts';
import { PageErrors, type PageError } from './questions-form.tsx';
import { WriteNotices, writeAddress } from './write-pages.tsx';

type SheetPageProps = Readonly<{
  t: Say;
  response: AnyResponse;
  open: OpenFilling;
  rows: readonly SheetRow[];
  typed: TypedFields;
  errors: readonly PageError[];
}>;

/** A whole sheet on one page, in the order of its codes, for whoever keys it in. */
export function SheetPage({ t, response, open, rows, typed, errors }: SheetPageProps) {
  return (
    <>
      <PageErrors errors={errors} />
      <h1>
        {response.sheet !== null && (
          <span class="nhsuk-caption-l">
            <Dir>{response.sheet}</Dir>
          </span>
        )}
        {t('forms.write.paper-title')}
      </h1>
      <WriteNotices t={t} response={response} />
      <p>{t('forms.write.paper-intro')}</p>
      <Form action={writeAddress(response)} attributes={{ autocomplete: 'off' }}>
        <button class="nhsuk-u-visually-hidden" type="submit" name="do" value="save" tabIndex={-1} aria-hidden="true">
          {t('forms.write.save')}
        </button>
        {rows.map(({ code, row, state }) => (
          <div class="forms-keyed">
            <p class="forms-keyed__code">
              <b class="forms-code" dir="ltr">
                {code}
              </b>
              {row !== null && t('forms.write.line', { row })}
              {state.isSetAside && <Tag colour="orange">{t('forms.write.not-counted')}</Tag>}
            </p>
            <QuestionField
              state={state}
              form={open.form}
              t={t as unknown as FillWords}
              beside={null}
              typed={typed}
              seenOf={(path) => seenOn(open.filling, path)}
              errorFor={(path) => errors.find((error) => error.path === path)?.text}
              forStaff
            />
          </div>
        ))}
        <p class="alongside-actions">
          <Button name="do" value="finish">
            {t('forms.write.finish')}
          </Button>
          <Button name="do" value="save" variant="secondary">
            {t('forms.write.save')}
          </Button>
        </p>
      </Form>
    </>
  );
}
