import { nhsParity } from '../../testing/nhs-parity.ts';
import { ActionLink } from './action-link.tsx';

nhsParity('action-link', ActionLink, { compared: 7 });
