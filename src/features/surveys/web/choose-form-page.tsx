import { Dir } from '#platform/ui/dir.tsx';
import { Table } from '#platform/ui/table.tsx';

import type { FormOffered } from '../data/survey-forms.ts';
import type { Survey } from '../domain/survey.ts';
import type { Say } from './surveys-needs.ts';

type ChooseFormPageProps = Readonly<{
  t: Say;
  forms: readonly FormOffered[];
  /** The survey that the new one is set up like; null where it is like none. */
  like: Pick<Survey, 'id' | 'title'> | null;
}>;

/** The first step: which questions are asked. Forms that cannot be taken stand there too, with the reason. */
export function ChooseFormPage({ t, forms, like }: ChooseFormPageProps) {
  const usable = forms.filter(({ because }) => because === null);
  const others = forms.filter(({ because }) => because !== null);
  return (
    <>
      <h1>{t('surveys.set-up.title')}</h1>
      <p>{t('surveys.set-up.choose')}</p>
      {like !== null && (
        <p>
          <Dir>{t('surveys.set-up.like', { title: like.title })}</Dir>
        </p>
      )}
      <p>{t('surveys.set-up.needs')}</p>
      {usable.length === 0 && <p>{t('surveys.set-up.no-form')}</p>}
      <ul class="nhsuk-list nhsuk-list--bullet">
        {usable.map(({ id, version, title, lacks }) => (
          <li>
            <a
              href={`/surveys/new?${new URLSearchParams({ form: id, version, ...(like && { like: like.id }) }).toString()}`}
            >
              <Dir>{title}</Dir>
            </a>{' '}
            <span dir="ltr">{version}</span>
            <Lacks t={t} lacks={lacks} />
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <Table
          caption={t('surveys.set-up.not-usable')}
          responsive
          firstCellIsHeader
          head={[t('surveys.page.form'), t('surveys.set-up.version'), t('surveys.invite.because')]}
          rows={others.map(({ title, version, because, lacks }) => [
            { text: <Dir>{title}</Dir> },
            { text: <span dir="ltr">{version}</span> },
            {
              text: (
                <>
                  {t('surveys.set-up.because', { because: because ?? '' })}
                  {because === 'draft' && <Lacks t={t} lacks={lacks} />}
                </>
              ),
            },
          ])}
        />
      )}
    </>
  );
}

/** What cannot be done with the questions of a form, one use after the other. */
export function Lacks({ t, lacks }: Readonly<{ t: Say; lacks: FormOffered['lacks'] }>) {
  if (lacks.length === 0) return null;
  return (
    <ul class="nhsuk-list nhsuk-list--bullet">
      {lacks.map((use) => (
        <li>{t('surveys.set-up.lacks', { use })}</li>
      ))}
    </ul>
  );
}
