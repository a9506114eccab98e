import { translation } from '#platform/language/messages.ts';

import { en } from './en.ts';

const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** What whoever answers a form reads beside its questions. Drafts: no speaker of Dari has checked them. */
const fillPrs = {
  'instruments.fill.choose': draft('یکی را انتخاب کنید'),
  'instruments.fill.acknowledge': draft('بلی، این خوانده شد'),
  'instruments.fill.about': draft('این تقریبی است، نه دقیق'),
  'instruments.fill.rank': draft('پهلوی اولی ۱، پهلوی بعدی ۲ و همین‌طور بنویسید.'),
  'instruments.fill.no-answer': draft('جوابی نیست'),
  'instruments.fill.i-prefer-not-to-say': draft('نمی‌خواهم بگویم'),
  'instruments.fill.answered-after-all': draft('هیچ‌کدام: جوابی هست، یا باز است'),
  'instruments.fill.said.prefer-not-to-say': draft('نمی‌خواهد بگوید'),
  'instruments.fill.add': draft('یکی دیگر اضافه کنید'),
  'instruments.fill.remove': draft('نمبر {number} را بردارید'),
  'instruments.fill.photograph.not-here': draft(
    'عکس در این صفحه اضافه شده نمی‌تواند. اگر عکسی گرفته شد، آن را با ورق نگاه کنید.',
  ),
  'instruments.fill.wrong.not-a-number': draft('یک عدد با رقم بنویسید.'),
  'instruments.fill.wrong.not-a-whole-number': draft('یک عدد مکمل با رقم بنویسید.'),
  'instruments.fill.wrong.no-such-day': draft('چنین روزی نیست. روز، ماه و سال را با رقم بنویسید.'),
  'instruments.fill.wrong.not-a-time': draft('وقت را با ساعت و دقیقه بنویسید، مثلاً ۱۴:۰۵.'),
  'instruments.fill.wrong.same-rank-twice': draft('دو تا یک نمبر دارد. به هر کدام نمبر خودش را بدهید.'),
  'instruments.fill.wrong.too-long': draft('این از ۱۰٬۰۰۰ حرف زیادتر است. کوتاهش کنید.'),
  'instruments.fill.wrong.required': draft('این جواب می‌خواهد. «نمی‌خواهم بگویم» هم جواب است.'),
  'instruments.fill.wrong.constraint': draft('این جواب جور نمی‌آید. دوباره ببینید.'),
  'instruments.fill.wrong.not-a-choice': draft('آنچه انتخاب شد دیگر در میان انتخاب‌ها نیست. دوباره انتخاب کنید.'),
  'instruments.fill.wrong.not-a-value': draft('این سوال چنین جوابی ندارد. دوباره ببینید.'),
  'instruments.fill.wrong.out-of-range': draft('این بیرون از حد جواب است. دوباره ببینید.'),
} as const;

/** Staff's own words wait. */
export const prs = translation('prs', fillPrs, {
  waiting: Object.keys(en.strings).filter((key) => !Object.hasOwn(fillPrs, key)),
});
