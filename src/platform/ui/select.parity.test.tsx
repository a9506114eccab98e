import { nhsParity } from '../../testing/nhs-parity.ts';
import { Select } from './select.tsx';

nhsParity('select', Select, { compared: 20 });
