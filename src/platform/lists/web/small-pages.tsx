import type { Translator } from '#platform/language/translator.ts';
import { Button } from '#platform/ui/button.tsx';
import { Form } from '#platform/ui/form.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';

import type { IncomingList } from '../domain/incoming-list.ts';

type Of = Readonly<{ t: Translator; list: IncomingList }>;

/** How far the comparison of a long list has come. The page renews itself. */
export function ProgressPage({ t, list }: Of) {
  return (
    <>
      <h1>{t('lists.progress.title')}</h1>
      <p>{t('lists.progress.text', { compared: list.compared, rows: list.rows })}</p>
      <progress value={list.compared} max={list.rows}>
        {`${list.compared} / ${list.rows}`}
      </progress>
    </>
  );
}

/** What undoing takes back, before it is done. */
export function UndoPage({ t, list, address, workedOn }: Of & Readonly<{ address: string; workedOn: number }>) {
  return (
    <>
      <h1>{t('lists.undo.title')}</h1>
      <p>{t('lists.undo.text', { entries: list.entriesWritten })}</p>
      {workedOn > 0 && <InsetText>{t('lists.undo.worked-on', { count: workedOn })}</InsetText>}
      <Form action={address}>
        <Button variant="warning" preventDoubleClick>
          {t('lists.undo.button')}
        </Button>
      </Form>
    </>
  );
}
