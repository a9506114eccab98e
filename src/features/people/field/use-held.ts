import { useRef } from 'preact/hooks';

/** What was last there. Somebody who moves on while a form about them is open stays on the form: what is being written of them is kept. */
export function useHeld<Value>(value: Value | null | undefined): Value | null | undefined {
  const held = useRef(value);
  if (value !== null && value !== undefined) held.current = value;
  return held.current ?? value;
}
