import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import { seenOn } from '#platform/instruments/domain/filling/read-page.ts';
import { pageAt, pagesOf, type FormPage } from '#platform/instruments/domain/paging.ts';
import type { TypedFields } from '#platform/instruments/domain/typed-answer.ts';
import { errorIn, faultsOn, PageErrors, sayProblem, type PageError } from '#platform/instruments/ui/page-errors.tsx';
import { PageParts } from '#platform/instruments/ui/page-parts.tsx';
import { PressedByEnter } from '#platform/instruments/ui/pressed-by-enter.tsx';
import { Spoken } from '#platform/instruments/ui/spoken.tsx';
import { Press } from '#platform/screens/press.tsx';
import { typedIn } from '#platform/screens/use-typed.ts';
import { Button } from '#platform/ui/button.tsx';

import { addingField, besidePage, nextInstance, type OpenFilling } from '../../domain/fill-page.ts';
import { NotKept } from './kept-form.tsx';
import type { Stage, StageProps } from './stage.ts';
import { TheirFrame } from './their-frame.tsx';

type PageScreenProps = StageProps & Readonly<{ at: string; again: 'look' | 'more' | null }>;

/** One page of questions, as whoever answers sees it. */
export function PageScreen(props: PageScreenProps) {
  const { sitting, language, at, show } = props;
  const open = sitting.open(language);
  const page = pageAt(pagesOf(open.form), at);
  useEffect(() => {
    // Another answer took it away.
    if (page === null) show({ is: 'end' });
  }, [page === null]);
  return page === null ? null : <Questions {...props} open={open} page={page} />;
}

const nothingTyped = { typed: {} as TypedFields, errors: [] as readonly PageError[] };

function Questions(props: PageScreenProps & Readonly<{ open: OpenFilling; page: FormPage }>) {
  const { t, sitting, chooseLanguage, again, open, page, show } = props;
  const { form } = open;
  const [shown, setShown] = useState(nothingTyped);
  const [failure, setFailure] = useState<unknown>(null);
  const isSaving = useRef(false);
  const fields = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const pages = pagesOf(form);
  const number = pages.findIndex(({ path }) => path === page.path) + 1;
  const errors = shown.errors.length > 0 || again !== 'look' ? shown.errors : faultsOn(t, form, page);
  const section = page.section === '' || page.section === page.path ? null : form.label(page.section);

  const note = (): void => {
    if (fields.current !== null) void sitting.note(page.path, typedIn(fields.current)).catch(setFailure);
  };
  useEffect(() => {
    document.addEventListener('visibilitychange', note);
    return () => document.removeEventListener('visibilitychange', note);
  }, [page.path]);
  useEffect(() => {
    if (errors.length > 0) summary.current?.focus();
  }, [errors.length > 0, shown]);

  const after = (): Stage => {
    const next = besidePage(form, page.path).after;
    return next === null ? { is: 'end' } : { is: 'page', at: next, again: null };
  };
  const answer = async (typed: TypedFields): Promise<void> => {
    const { problems, next } = await sitting.answer(page.path, typed);
    const does = typed['do'];
    if (problems === 'not-taken') setShown({ typed, errors: [{ path: page.path, text: t('forms.device.not-kept') }] });
    else if (does === 'stop') show({ is: 'put-down' });
    else if (problems.length > 0) setShown({ typed, errors: problems.map((one) => sayProblem(t, one)) });
    else if (does === 'beside') show({ is: 'beside', at: page.path });
    else {
      setShown(nothingTyped);
      show(next.at === null ? { is: 'end' } : { is: 'page', at: next.at, again: next.again });
    }
  };
  const once = async (work: () => Promise<void>): Promise<void> => {
    // A second press of an impatient thumb comes before the screen knows of the first.
    if (isSaving.current) return;
    isSaving.current = true;
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(error);
    } finally {
      isSaving.current = false;
    }
  };
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const { name = '', value = '' } = (event.submitter ?? {}) as { name?: string; value?: string };
    const typed = { ...typedIn(event.currentTarget), ...(name === '' ? {} : { [name]: value }) };
    void once(() => answer(typed));
  };
  /** Another language takes nothing away that was typed. */
  const inLanguage = (tag: string): void => {
    const typed = fields.current === null ? {} : typedIn(fields.current);
    void once(async () => {
      await sitting.answer(page.path, typed);
      setShown({ typed, errors: [] });
      chooseLanguage(tag);
    });
  };

  return (
    <TheirFrame {...props} chooseLanguage={inLanguage}>
      {errors.length > 0 && (
        <div ref={summary} tabIndex={-1}>
          <PageErrors errors={errors} />
        </div>
      )}
      <NotKept t={t} failure={failure} />
      <p class="nhsuk-hint">{t('forms.fill.page-of', { page: number, of: pages.length })}</p>
      {section !== null && (
        <h2 class="nhsuk-heading-m">
          <Spoken said={section} />
        </h2>
      )}
      {again === 'more' && <p class="alongside-notice">{t('forms.fill.more')}</p>}
      <form
        ref={fields}
        noValidate
        // Or the browser keeps what is typed with its open windows, in plain text on the disk.
        autocomplete="off"
        onChange={note}
        onSubmit={submit}
      >
        <PressedByEnter does="next">{t('forms.fill.next')}</PressedByEnter>
        <input type="hidden" name={addingField} value={nextInstance(open.filling)} />
        <PageParts
          parts={page.parts}
          form={form}
          t={t}
          beside={null}
          typed={shown.typed}
          seenOf={(path) => seenOn(open.filling, path)}
          errorFor={errorIn(errors)}
          forStaff={false}
        />
        <p class="alongside-actions">
          <Button name="do" value="next">
            {t('forms.fill.next')}
          </Button>
          {number > 1 && (
            <Button name="do" value="back" variant="secondary">
              {t('forms.fill.back')}
            </Button>
          )}
          <Button name="do" value="stop" variant="secondary">
            {t('forms.device.later')}
          </Button>
        </p>
        {(errors.length > 0 || again === 'more') && (
          <p>
            <Press small variant="secondary" onPress={() => show(after())}>
              {t('forms.fill.go-on-anyway')}
            </Press>
          </p>
        )}
        <p>
          <button class="alongside-as-link" name="do" value="beside">
            {t('forms.how.beside-title')}
          </button>
        </p>
      </form>
    </TheirFrame>
  );
}
