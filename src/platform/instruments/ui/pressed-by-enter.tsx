import type { ComponentChildren } from 'preact';

/** Enter in a field presses the first button of its form, which must be the one that goes on and not one that takes something away. It comes first, and is not seen. `form` is the id of its form where it stands outside of it. */
export const PressedByEnter = ({
  does,
  form,
  children,
}: Readonly<{ does: string; form?: string | undefined; children: ComponentChildren }>) => (
  <button
    class="nhsuk-u-visually-hidden"
    type="submit"
    name="do"
    value={does}
    form={form}
    tabIndex={-1}
    aria-hidden="true"
  >
    {children}
  </button>
);
