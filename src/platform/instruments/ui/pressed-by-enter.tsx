import type { ComponentChildren } from 'preact';

/** Enter in a field presses the first button of its form, which must be the one that goes on and not one that takes something away. It comes first, and is not seen. */
export const PressedByEnter = ({ does, children }: Readonly<{ does: string; children: ComponentChildren }>) => (
  <button class="nhsuk-u-visually-hidden" type="submit" name="do" value={does} tabIndex={-1} aria-hidden="true">
    {children}
  </button>
);
