import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

import { isStorageFull } from '#platform/offline/domain/storage-full.ts';
import { typedIn, type Typed } from '#platform/screens/use-typed.ts';

import type { Words } from './words.ts';

type KeptFormProps = Readonly<{
  t: Words;
  button: string;
  /** Rejects where this device could not keep it. */
  save: (typed: Typed) => Promise<void>;
  children: ComponentChildren;
}>;

/** A form of whoever has the device in hand. Its typing is kept nowhere but in what it saves: the drafts of the device are its owner's. */
export function KeptForm({ t, button, save, children }: KeptFormProps) {
  const [failure, setFailure] = useState<unknown>(null);
  const isSaving = useRef(false);
  const submit = async (form: HTMLFormElement): Promise<void> => {
    // A second press of an impatient thumb comes before the screen knows of the first.
    if (isSaving.current) return;
    isSaving.current = true;
    setFailure(null);
    try {
      await save(typedIn(form));
    } catch (error) {
      setFailure(error);
    } finally {
      isSaving.current = false;
    }
  };
  return (
    <>
      <NotKept t={t} failure={failure} />
      <form
        noValidate
        // Or the browser keeps what is typed with its open windows, in plain text on the disk.
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void submit(event.currentTarget);
        }}
      >
        {children}
        <button class="nhsuk-button" type="submit">
          {button}
        </button>
      </form>
    </>
  );
}

/** That something could not be kept, whatever it was: nobody may take it for saved. */
export function NotKept({ t, failure }: Readonly<{ t: Words; failure: unknown }>) {
  if (failure === null) return null;
  return (
    <div class="alongside-notice" role="alert">
      <p>
        <strong>{t(isStorageFull(failure) ? 'screens.device-full' : 'screens.not-saved')}</strong>
      </p>
    </div>
  );
}
