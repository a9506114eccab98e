import { nhsParity } from '../../testing/nhs-parity.ts';
import { Legend } from './legend.tsx';

nhsParity('legend', Legend, {
  compared: 25,
  skipped: [
    ['options that are going', ['with deprecated page heading', 'with deprecated page heading overriding heading']],
  ],
  textIsProperty: true,
});
