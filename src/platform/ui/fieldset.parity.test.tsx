import { nhsParity } from '../../testing/nhs-parity.ts';
import { Fieldset } from './fieldset.tsx';

nhsParity('fieldset', Fieldset, { compared: 4 });
