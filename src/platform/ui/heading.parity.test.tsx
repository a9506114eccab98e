import { nhsParity } from '../../testing/nhs-parity.ts';
import { Heading } from './heading.tsx';

nhsParity('heading', Heading, { compared: 33, textIsProperty: true });
