import { fillAr } from '#platform/instruments/content/fill-ar.ts';
import { translation } from '#platform/language/messages.ts';

import { fillingAr } from '../../content/filling-ar.ts';
import { formAr } from '../../content/form-ar.ts';

export const arabic = translation('ar', { ...fillAr, ...formAr, ...fillingAr });
