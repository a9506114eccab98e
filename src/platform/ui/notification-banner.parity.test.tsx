import { nhsParity } from '../../testing/nhs-parity.ts';
import { NotificationBanner } from './notification-banner.tsx';

nhsParity('notification-banner', NotificationBanner, { compared: 17 });
