import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import { isStorageFull } from '#platform/offline/domain/storage-full.ts';
import { ErrorSummary } from '#platform/ui/error-summary.tsx';

import type { ScreensKey } from './content/catalogue.ts';
import { useField } from './field-world.ts';
import { Press } from './press.tsx';
import { sayFieldProblems, typedIn, useTyped, type FieldProblem, type Typed } from './use-typed.ts';

type Fields = Readonly<{ typed: Typed; errorFor: (field: string) => string | undefined }>;

export type FieldFormProps = Readonly<{
  /** Under which its typing is kept; another for each thing that is written about. */
  name: string;
  start: Typed;
  /** Gives back what is wrong, or null once everything that was said is kept. */
  save: (typed: Typed) => Promise<readonly FieldProblem[] | null>;
  /** Ids of fields that are not their names. */
  ids?: Readonly<Record<string, string>>;
  /** Words of the button that saves. */
  button: string;
  children: (fields: Fields) => ComponentChildren;
}>;

/** A press on what still looks like the form is meant for no other. */
const untilNextScreenMs = 600;

/** A form that is written to the record of this device. It goes nowhere: not to a page, and never again by itself. */
export function FieldForm({ name, start, save, ids, button, children }: FieldFormProps) {
  const { t } = useField<ScreensKey>();
  const { typed, isKept, type, done } = useTyped(name, start);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [failure, setFailure] = useState<ScreensKey | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const saving = useRef(false);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) summary.current?.focus();
  }, [problems]);
  const { errorList, errorFor } = sayFieldProblems(t as Parameters<typeof sayFieldProblems>[0], problems, ids);

  const submit = async (form: HTMLFormElement): Promise<void> => {
    // A second press of an impatient thumb comes before the screen knows of the first.
    if (saving.current) return;
    saving.current = true;
    setIsSaving(true);
    setFailure(null);
    try {
      const wrong = await save(typedIn(form));
      if (wrong !== null) setProblems([...wrong]);
      else {
        done();
        // The next screen is not there yet, and what is saved is not saved twice.
        await new Promise((resolve) => setTimeout(resolve, untilNextScreenMs));
      }
    } catch (error) {
      // Whatever it is, nobody may take it for saved. What was typed stays.
      setFailure(isStorageFull(error) ? 'screens.device-full' : 'screens.not-saved');
    } finally {
      saving.current = false;
      setIsSaving(false);
    }
  };

  return (
    <>
      {errorList.length > 0 && (
        <div ref={summary} tabIndex={-1}>
          <ErrorSummary errorList={errorList} />
        </div>
      )}
      {failure !== null && (
        <div class="alongside-notice" role="alert">
          <p>
            <strong>{t(failure)}</strong>
          </p>
        </div>
      )}
      {isKept && (
        <p class="alongside-notice">
          {t('screens.kept-typing')}{' '}
          <Press small variant="secondary" onPress={done}>
            {t('screens.throw-away')}
          </Press>
        </p>
      )}
      <form
        noValidate
        // Or the browser keeps what is typed with its open windows, in plain text on the disk.
        autocomplete="off"
        onInput={(event) => type(typedIn(event.currentTarget))}
        onChange={(event) => type(typedIn(event.currentTarget))}
        onSubmit={(event) => {
          event.preventDefault();
          void submit(event.currentTarget);
        }}
      >
        {children({ typed, errorFor })}
        <button class="nhsuk-button" type="submit" aria-disabled={isSaving ? 'true' : undefined}>
          {button}
        </button>
      </form>
    </>
  );
}
