import { nhsParity } from '../../testing/nhs-parity.ts';
import { PasswordInput } from './password-input.tsx';

nhsParity('password-input', PasswordInput, {
  compared: 18,
  skipped: [['the words of a button that a script makes', ['with translations']]],
  without: ['button'],
});
