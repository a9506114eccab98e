import { nhsParity } from '../../testing/nhs-parity.ts';
import { Input } from './input.tsx';

nhsParity('input', Input, { compared: 44 });
