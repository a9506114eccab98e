import { messages } from '#platform/language/messages.ts';

import { askingEn } from './asking-en.ts';
import { authoringEn } from './authoring-en.ts';
import { collectingEn } from './collecting-en.ts';
import { fillingEn } from './filling-en.ts';
import { onDeviceEn } from './on-device-en.ts';
import { paperEn } from './paper-en.ts';

export const en = messages({ ...authoringEn, ...askingEn, ...paperEn, ...fillingEn, ...collectingEn, ...onDeviceEn });
