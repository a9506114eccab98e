import { nhsParity } from '../../testing/nhs-parity.ts';
import { Panel } from './panel.tsx';

nhsParity('panel', Panel, { compared: 15 });
