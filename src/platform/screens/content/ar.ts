import { translation } from '#platform/language/messages.ts';

const draft = (text: string) => ({ text, state: 'draft' }) as const;

export const ar = translation('ar', {
  'screens.not-understood': draft('لم نتمكن من قراءة هذه الإجابة. يرجى الإجابة مرة أخرى.'),
  'screens.kept-typing': draft('كتبتَ هذا من قبل ولم تحفظه.'),
  'screens.device-full': draft(
    'لم يُحفظ: هذا الجهاز ممتلئ. ما كتبته ما زال هنا. أفسح مكانًا على الجهاز ثم احفظ مرة أخرى.',
  ),
  'screens.not-saved': draft('لم يُحفظ: حدث خطأ هنا. ما كتبته ما زال هنا. احفظ مرة أخرى.'),
  'screens.throw-away': draft('تجاهل ما كُتب'),
  'screens.opening': draft('جارٍ فتح الاستمارة…'),
  'screens.form-not-here': draft('الاستمارة ليست على هذا الجهاز بعد. افتح التطبيق مرة بوجود شبكة، ثم حاول مجددا.'),
  'screens.try-again': draft('حاول مجددا'),
});
