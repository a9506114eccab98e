import * as z from 'zod';

import { fieldDeviceInThisBrowser } from '#platform/offline/device/in-this-browser.ts';
import type { FieldDevice, Replica } from '#platform/offline/domain/replica.ts';

import { kinds } from '../../kinds.ts';

/** What a test finds in the window: the device as the app has it, and the profile that is open. */
export type DeviceWindow = { fieldDevice: FieldDevice; replica: Replica | null };

z.config({ jitless: true });
Object.assign(globalThis, { fieldDevice: fieldDeviceInThisBrowser(kinds, 'trial'), replica: null });
