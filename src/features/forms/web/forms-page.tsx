import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Table } from '#platform/ui/table.tsx';
import { Tag } from '#platform/ui/tag.tsx';

import type { FormListed } from '../data/form-store.ts';
import { formAddress, type FormKey, type FormState } from '../domain/stored-form.ts';
import type { Say } from './forms-needs.ts';

type FormsPageProps = Readonly<{
  t: Say;
  forms: readonly FormListed[];
  shipped: readonly Instrument[];
  mayBring: boolean;
}>;

/** Every form that the reader may see, the newest first. */
export function FormsPage({ t, forms, shipped, mayBring }: FormsPageProps) {
  return (
    <>
      <h1>{t('forms.list.title')}</h1>
      <p>{t('forms.list.intro')}</p>
      {mayBring && (
        <p class="alongside-actions">
          <Button href="/forms/new">{t('forms.list.bring')}</Button>
        </p>
      )}
      {forms.length === 0 ? (
        <p>{t('forms.list.none')}</p>
      ) : (
        <Table
          caption={t('forms.list.caption')}
          responsive
          head={[t('forms.list.form'), t('forms.list.state'), t('forms.list.team'), t('forms.list.signed')]}
          rows={forms.map((form) => [
            { text: <FormLink t={t} form={form} title={form.title} /> },
            { text: <StateTag t={t} state={form.state} /> },
            { text: <Dir>{form.teamName}</Dir> },
            { text: form.signedBy === null ? t('forms.list.unsigned') : <Dir>{form.signedBy}</Dir> },
          ])}
        />
      )}
      {shipped.length > 0 && (
        <>
          <h2>{t('forms.list.shipped')}</h2>
          <ul class="nhsuk-list nhsuk-list--bullet">
            {shipped.map((form) => (
              <li>
                <FormLink t={t} form={form} title={form.title[form.language]?.text ?? form.id} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function FormLink({ t, form, title }: Readonly<{ t: Say; form: FormKey; title: string }>) {
  return (
    <>
      <a class="nhsuk-link" href={formAddress(form)}>
        <Dir>{title}</Dir>
      </a>
      <span class="alongside-beneath">{t('forms.version', { version: form.version })}</span>
    </>
  );
}

const colours = { draft: 'yellow', published: 'green', withdrawn: 'grey' } as const;

/** Where a version stands, in a word. */
export const StateTag = ({ t, state }: Readonly<{ t: Say; state: FormState }>) => (
  <Tag colour={colours[state]}>{t('forms.state', { state })}</Tag>
);
