import { nhsParity } from '../../testing/nhs-parity.ts';
import { ErrorSummary } from './error-summary.tsx';

nhsParity('error-summary', ErrorSummary, {
  compared: 14,
  adapt: ({ children, ...options }) => (children ? { ...options, description: { text: children } } : options),
});
