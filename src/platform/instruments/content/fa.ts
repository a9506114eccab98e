import { translation } from '#platform/language/messages.ts';

import { en } from './en.ts';

const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** What whoever answers a form reads beside its questions. Drafts: no speaker of Persian has checked them. */
const fillFa = {
  'instruments.fill.choose': draft('یکی را انتخاب کنید'),
  'instruments.fill.acknowledge': draft('بله، این خوانده شد'),
  'instruments.fill.about': draft('این تقریبی است، نه دقیق'),
  'instruments.fill.rank': draft('کنار اولی ۱، کنار بعدی ۲ و همین‌طور بنویسید.'),
  'instruments.fill.no-answer': draft('پاسخی نیست'),
  'instruments.fill.i-prefer-not-to-say': draft('نمی‌خواهم بگویم'),
  'instruments.fill.answered-after-all': draft('هیچ‌کدام: پاسخی هست، یا دوباره باز است'),
  'instruments.fill.said.prefer-not-to-say': draft('نمی‌خواهد بگوید'),
  'instruments.fill.add': draft('یکی دیگر اضافه کنید'),
  'instruments.fill.remove': draft('شمارهٔ {number} را بردارید'),
  'instruments.fill.photograph.not-here': draft(
    'عکس را در این صفحه نمی‌توان افزود. اگر عکسی گرفته شد، آن را همراه برگه نگه دارید.',
  ),
  'instruments.fill.wrong.not-a-number': draft('یک عدد با رقم بنویسید.'),
  'instruments.fill.wrong.not-a-whole-number': draft('یک عدد صحیح با رقم بنویسید.'),
  'instruments.fill.wrong.no-such-day': draft('چنین روزی نیست. روز، ماه و سال را با رقم بنویسید.'),
  'instruments.fill.wrong.not-a-time': draft('زمان را با ساعت و دقیقه بنویسید، مثلاً ۱۴:۰۵.'),
  'instruments.fill.wrong.same-rank-twice': draft('دو تا یک شماره دارند. به هر کدام شمارهٔ خودش را بدهید.'),
  'instruments.fill.wrong.too-long': draft('این بیش از ۱۰٬۰۰۰ حرف است. کوتاهش کنید.'),
  'instruments.fill.wrong.required': draft('این پاسخ می‌خواهد. «نمی‌خواهم بگویم» هم یک پاسخ است.'),
  'instruments.fill.wrong.constraint': draft('این پاسخ جور در نمی‌آید. دوباره نگاهش کنید.'),
  'instruments.fill.wrong.not-a-choice': draft('آنچه انتخاب شد دیگر در میان گزینه‌ها نیست. دوباره انتخاب کنید.'),
  'instruments.fill.wrong.not-a-value': draft('این پرسش چنین پاسخی ندارد. دوباره نگاهش کنید.'),
  'instruments.fill.wrong.out-of-range': draft('این بیرون از حدّ پاسخ است. دوباره نگاهش کنید.'),
} as const;

/** Staff's own words wait. */
export const fa = translation('fa', fillFa, {
  waiting: Object.keys(en.strings).filter((key) => !Object.hasOwn(fillFa, key)),
});
