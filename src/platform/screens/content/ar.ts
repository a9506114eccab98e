import { translation } from '#platform/language/messages.ts';

export const ar = translation('ar', {
  'screens.not-understood': { text: 'لم نتمكن من قراءة هذه الإجابة. يرجى الإجابة مرة أخرى.', state: 'draft' },
  'screens.kept-typing': { text: 'كتبتَ هذا من قبل ولم تحفظه.', state: 'draft' },
  'screens.throw-away': { text: 'تجاهل ما كُتب', state: 'draft' },
});
