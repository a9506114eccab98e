import { nhsParity } from '../../testing/nhs-parity.ts';
import { Button } from './button.tsx';

nhsParity('button', Button, { compared: 66 });
