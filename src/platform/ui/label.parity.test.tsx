import { nhsParity } from '../../testing/nhs-parity.ts';
import { Label } from './label.tsx';

nhsParity('label', Label, {
  compared: 29,
  skipped: [
    ['options that are going', ['with deprecated page heading', 'with deprecated page heading overriding heading']],
  ],
  textIsProperty: true,
});
