import type { ComponentChildren } from 'preact';

import { Button, type ButtonProps } from '#platform/ui/button.tsx';

type PressProps = Readonly<{
  onPress: () => void;
  variant?: ButtonProps['variant'];
  small?: boolean;
  disabled?: boolean;
  id?: string;
  children: ComponentChildren;
}>;

/** A button that does something here, and goes nowhere. */
export function Press({ onPress, variant, small, disabled, id, children }: PressProps) {
  // A listener is no attribute that can be written down, which is all that the components of pages take.
  const attributes = { onClick: onPress } as unknown as ButtonProps['attributes'];
  return (
    <Button type="button" variant={variant} small={small} disabled={disabled} id={id} attributes={attributes}>
      {children}
    </Button>
  );
}
