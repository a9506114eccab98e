import { seenOn } from '#platform/instruments/domain/filling/read-page.ts';
import type { TypedFields } from '#platform/instruments/domain/typed-answer.ts';
import { PressedByEnter } from '#platform/instruments/ui/pressed-by-enter.tsx';
import { QuestionField } from '#platform/instruments/ui/question-field.tsx';
import { errorIn, PageErrors, type PageError } from '#platform/instruments/ui/page-errors.tsx';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Tag } from '#platform/ui/tag.tsx';

import type { AnyResponse } from '../../data/response-store.ts';
import type { OpenFilling } from '../../domain/fill-page.ts';
import type { SheetRow } from '../../domain/sheet-rows.ts';
import type { Say } from '../forms-needs.ts';
import { WriteNotices } from './write-pages.tsx';

type SheetPageProps = Readonly<{
  t: Say;
  response: Pick<AnyResponse, 'sheet' | 'collectionId' | 'doneOn'>;
  /** Where it is sent. */
  action: string;
  open: OpenFilling;
  rows: readonly SheetRow[];
  typed: TypedFields;
  errors: readonly PageError[];
}>;

/** A whole sheet on one page, in the order of its codes, for whoever keys it in. */
export function SheetPage({ t, response, action, open, rows, typed, errors }: SheetPageProps) {
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
      <Form action={action} attributes={{ autocomplete: 'off' }}>
        <PressedByEnter does="save">{t('forms.write.save')}</PressedByEnter>
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
              t={t}
              beside={null}
              typed={typed}
              seenOf={(path) => seenOn(open.filling, path)}
              errorFor={errorIn(errors)}
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
