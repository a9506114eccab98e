import type { FormSaid } from '#platform/instruments/domain/xlsform/say-form.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { ErrorSummary } from '#platform/ui/error-summary.tsx';
import { FileUpload } from '#platform/ui/file-upload.tsx';
import { Form } from '#platform/ui/form.tsx';
import { PasswordInput } from '#platform/ui/password-input.tsx';
import { Table } from '#platform/ui/table.tsx';
import { Textarea } from '#platform/ui/textarea.tsx';

import type { Pasted } from '../domain/read-pasted.ts';
import type { Say } from './forms-needs.ts';

/** What a check found, in words. */
export type Checked = Readonly<{ problems: readonly FormSaid[]; notes: readonly FormSaid[] }>;

type BringPageProps = Readonly<{ t: Say; typed: Pasted; checked: Checked; limitMb: number }>;

/** Past so many, one mistake is behind most of them. */
const mostShown = 200;

/** A form is sent as a file or pasted; what is wrong with it is told row by row, and what was pasted stays. */
export function BringPage({ t, typed, checked, limitMb }: BringPageProps) {
  const { problems, notes } = checked;
  return (
    <>
      {problems.length > 0 && (
        <ErrorSummary
          heading={t('forms.new.problems', { count: problems.length })}
          errorList={[{ text: t('forms.new.problems-intro'), href: '#problems' }]}
        />
      )}
      <h1>{t('forms.new.title')}</h1>
      <div id="problems">
        {problems.length > 0 && (
          <FormSaidTable t={t} caption={t('forms.new.problems', { count: problems.length })} said={problems} />
        )}
        {notes.length > 0 && problems.length > 0 && <FormSaidTable t={t} caption={t('forms.new.notes')} said={notes} />}
      </div>
      <p>{t('forms.new.intro')}</p>
      <h2>{t('forms.new.file-heading')}</h2>
      <Form action="/forms/new" upload>
        <FileUpload
          name="file"
          label={t('forms.new.file')}
          hint={t('forms.new.file-hint', { limit: limitMb })}
          accept=".xlsx,.md,text/markdown,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        />
        <PasswordInput
          name="password"
          autocomplete="new-password"
          label={t('forms.new.password')}
          hint={t('forms.new.password-hint')}
          width={20}
        />
        <Button preventDoubleClick>{t('forms.new.check-file')}</Button>
      </Form>
      <h2>{t('forms.new.paste-heading')}</h2>
      <p>{t('forms.new.paste-hint')}</p>
      <Form action="/forms/new">
        {(['survey', 'choices', 'settings'] as const).map((sheet) => (
          <Textarea
            name={sheet}
            label={t('forms.new.sheet', { sheet })}
            rows={sheet === 'settings' ? 3 : 8}
            value={typed[sheet]}
            spellcheck={false}
            attributes={{ dir: 'auto', wrap: 'off' }}
          />
        ))}
        <Button preventDoubleClick>{t('forms.new.check-pasted')}</Button>
      </Form>
    </>
  );
}

/** Each thing with its place in the spreadsheet, and what to do. */
export function FormSaidTable({ t, caption, said }: Readonly<{ t: Say; caption: string; said: readonly FormSaid[] }>) {
  return (
    <Table
      caption={caption}
      responsive
      head={[t('forms.new.sheet-column'), t('forms.new.row'), t('forms.new.column'), t('forms.new.what')]}
      rows={said
        .slice(0, mostShown)
        .map(({ sheet, row, column, words }) => [
          { text: sheet === null ? '–' : <Dir>{sheet}</Dir> },
          row === null ? '–' : t('forms.new.row-number', { row }),
          { text: column === null ? '–' : <Dir>{column}</Dir> },
          { text: <Dir>{words}</Dir> },
        ])}
    />
  );
}
