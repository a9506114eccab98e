import { messages } from '#platform/language/messages.ts';

import { analysisEn } from './analysis-en.ts';
import { fileEn } from './file-en.ts';
import { invitingEn } from './inviting-en.ts';
import { runningEn } from './running-en.ts';
import { settingUpEn } from './setting-up-en.ts';

export const en = messages({ ...fileEn, ...settingUpEn, ...runningEn, ...invitingEn, ...analysisEn });
