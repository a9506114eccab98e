import { nhsParity } from '../../testing/nhs-parity.ts';
import { Breadcrumb } from './breadcrumb.tsx';

nhsParity('breadcrumb', Breadcrumb, { compared: 5 });
