import { nhsParity } from '../../testing/nhs-parity.ts';
import { WarningCallout } from './warning-callout.tsx';

nhsParity('warning-callout', WarningCallout, { compared: 6 });
