const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** What whoever answers reads. Drafts: no speaker of Dari has checked them. */
export const answeringPrs = {
  'forms.fill.about': draft(
    'لازم نیست کسی بداند شما کی هستید. نام خود یا نام کس دیگر را ننویسید. جواب‌های شما به وزارت داخله (Home Office) داده نمی‌شود.',
  ),
  'forms.fill.who': draft('پرسنده: {team}'),
  'forms.fill.leave-out': draft('می‌توانید هر سوال را بی‌جواب بگذارید و هر وقت خواستید ایستاد شوید.'),
  'forms.fill.languages': draft('زبان‌های این فورم'),
  'forms.fill.begin': draft('شروع'),
  'forms.fill.go-on': draft('از جایی که ماندید ادامه بدهید'),
  'forms.fill.begin-anew': draft('از سر شروع کنید، به حیث کس دیگر'),
  'forms.fill.with-code': draft('من یک کود دارم'),
  'forms.fill.unsigned': draft('این فورم فقط امتحانی است. تا هنوز کسی آن را امضا نکرده است.'),
  'forms.fill.draft': draft('این ترجمه مسوده است. هیچ گویندهٔ این زبان آن را ندیده است.'),
  'forms.fill.page-of': draft('صفحهٔ {page, number} از {of, number}'),
  'forms.fill.next': draft('حفظ و ادامه'),
  'forms.fill.back': draft('پس'),
  'forms.fill.stop': draft('ایستاد شو، بعداً ادامه می‌دهم'),
  'forms.fill.more': draft('جواب شما سوال‌های دیگر را پیش می‌آورد. آن‌ها در همین صفحه است.'),
  'forms.fill.go-on-anyway': draft('همین‌طور باشد، ادامه'),
  'forms.fill.stop-title': draft('بعداً ادامه بدهید'),
  'forms.fill.stop-saved': draft('آنچه جواب دادید حفظ شد.'),
  'forms.fill.code-is': draft('این کود را بنویسید. با آن بعداً در هر دستگاه ادامه می‌دهید:'),
  'forms.fill.code-lost': draft(
    'هیچ کس این کود را دوباره به شما گفته نمی‌تواند. هر کس آن را داشته باشد جواب‌های شما را دیده می‌تواند.',
  ),
  'forms.fill.forget-here': draft('نوشتم: فورم را در این دستگاه بسته کن'),
  'forms.fill.code': draft('کود شما'),
  'forms.fill.code-hint': draft('دوازده حرف و رقم، مثل ‎7K3M-P2QA-9XTD.'),
  'forms.fill.code-wrong': draft('با این کود فورمی برای ادامه نیست. هر حرف را ببینید و دوباره بنویسید.'),
  'forms.fill.cookies': draft(
    'مرورگر شما چیزی را که برای ادامه لازم است نگاه نکرد. کود خود را بنویسید یا از سر شروع کنید.',
  ),
  'forms.fill.end-title': draft('ختم سوال‌ها'),
  'forms.fill.answered': draft('به {answered, number} سوال از {asked, number} سوال جواب داده شده است.'),
  'forms.fill.missing': draft('این‌ها هنوز جواب می‌خواهد. «نمی‌خواهم بگویم» هم جواب است.'),
  'forms.fill.end': draft('خلاص شد: جواب‌هایم را تسلیم کن'),
  'forms.fill.end-anyway': draft('جواب‌هایم را همین‌طور تسلیم کن'),
  'forms.fill.thanks-title': draft('تشکر'),
  'forms.fill.thanks': draft('جواب‌های شما تسلیم شد. دیگر در این دستگاه دیده نمی‌شود.'),
  'forms.fill.hear-title': draft('می‌خواهید خبر شوید که از این چه نتیجه شد؟'),
  'forms.fill.hear': draft(
    'می‌توانید یک نمبر یا آدرس ایمیل بگذارید. جدا از جواب‌های شما نگاه می‌شود و هیچ چیز این دو را به هم ربط نمی‌دهد.',
  ),
  'forms.fill.hear-go': draft('بلی، خبرم کنید'),
  'forms.fill.over-title': draft('این فورم بسته است'),
  'forms.fill.over': draft('جواب نو نمی‌گیرد. اگر شروع کرده‌اید، با کود خود ادامه داده می‌توانید.'),
  'forms.fill.not-yet': draft('این فورم هنوز باز نیست. در {on, date, long} باز می‌شود.'),
  'forms.fill.agreed': draft('پیش از شروع'),
  'forms.fill.own-link': draft(
    'این لینک تنها از شماست و یک بار تسلیم می‌کند. از جواب‌های شما معلوم نمی‌شود که با کدام لینک آمده است.',
  ),
  'forms.fill.once': draft(
    'لطفاً یک بار جواب بدهید. هیچ کس این را دیده نمی‌تواند، چون کسی نمی‌داند شما کی هستید: یک نفر دو بار جواب داده می‌تواند و گزارش‌ها این را می‌گویند.',
  ),
  'forms.fill.over-for-others': draft(
    'این فورم برای کسان نو بسته است. آنچه جواب دادید نگاه شده و هنوز خلاصش کرده می‌توانید.',
  ),
  'forms.fill.handed-in-title': draft('آنچه تسلیم کردید'),
  'forms.fill.handed-in': draft('جواب‌های شما تسلیم شده و دیگر تغییر نمی‌کند. می‌توانید آن‌ها را پس بگیرید.'),
  'forms.withdraw.title': draft('جواب‌های خود را پس بگیرید'),
  'forms.withdraw.what': draft(
    'جواب‌ها و عکس‌های شما پاک می‌شود. از آن به بعد در هیچ عدد و گزارشی نیست. فقط این حساب می‌شود که یک نفر پس گرفت. کسی از شما دلیل نمی‌پرسد.',
  ),
  'forms.withdraw.not-called-back': draft(
    'آنچه پیش‌تر نشر یا داده شده پس گرفته نمی‌شود. کاپی‌های احتیاطی پیشین تا وقت حذف شدن جواب‌های شما را دارند؛ اگر یکی از آن‌ها برگردانده شود، جواب‌های شما همان لحظه از آن پاک می‌شود.',
  ),
  'forms.withdraw.code-is': draft(
    'این کود را بنویسید و نگاه کنید. تنها با آن بعداً جواب‌های خود را پس گرفته می‌توانید: ما نمی‌دانیم کدام‌ها از شماست.',
  ),
  'forms.withdraw.code-hint': draft('در ختم سوال‌ها نشان داده شد. ۱۲ حرف و رقم دارد.'),
  'forms.withdraw.code-wrong': draft(
    'با این کود جوابی نیست. دوباره ببینید. اگر کسی برای شما نوشت یا روی کاغذ جواب دادید، از او یا از تیمی که پرسید کمک بخواهید.',
  ),
  'forms.withdraw.do': draft('جواب‌هایم را پاک کنید'),
  'forms.withdraw.leave': draft('همان‌طور باشد'),
  'forms.withdraw.done-title': draft('جواب‌های شما پاک شد'),
  'forms.withdraw.done': draft('از حالا در هیچ عدد و گزارشی نیست.'),
  'forms.how.beside-title': draft('کسی با من کمک می‌کند'),
  'forms.how.beside': draft('کی با شما است؟'),
  'forms.how.beside-intro': draft(
    'می‌توانید کمک بگیرید. بگویید کی است تا بدانیم جواب‌ها چگونه داده شد. نامش را نمی‌پرسیم.',
  ),
  'forms.how.beside-is': draft(
    '{between, select, alone {هیچ کس: خودم جواب می‌دهم} nobody {کسی که به زبان من برایم می‌خواند یا می‌نویسد} professional {ترجمان آموزش‌دیده} family {فامیل یا دوستی که ترجمه می‌کند} child {طفلی که ترجمه می‌کند} other {کس دیگری که ترجمه می‌کند} }',
  ),
  'forms.how.save': draft('حفظ و ادامه'),
  'forms.device.agree': draft('موافقم. شروع'),
  'forms.device.not-agree': draft('نمی‌خواهم'),
  'forms.device.not-in-language': draft('کلماتی که مردم با آن موافقت می‌کنند به این زبان نیست. به زبان دیگر بپرسید.'),
  'forms.device.code': draft('کود شما'),
  'forms.device.code-why': draft(
    'این کود را روی کارت بنویسید و نگاه کنید. با آن بعداً در همین دستگاه ادامه می‌دهید و جواب‌های خود را پس گرفته می‌توانید. هیچ کس دیگر آن‌ها را باز کرده نمی‌تواند و هیچ کس کود را دوباره به شما گفته نمی‌تواند.',
  ),
  'forms.device.code-elsewhere': draft(
    'وقتی این دستگاه به شبکه وصل شد، با کود از هر تلیفون یا کمپیوتر، در این آدرس، جواب‌های خود را پس گرفته می‌توانید. اگر در نیمه ایستاد شوید، آنجا هم ادامه داده می‌توانید.',
  ),
  'forms.device.written-down': draft('روی کارت نوشتم'),
  'forms.device.later': draft('ایستاد شو، بعداً ادامه می‌دهم'),
  'forms.device.hand-in': draft('جواب‌هایم را تسلیم کن'),
  'forms.device.handed-in': draft(
    'تشکر. جواب‌های شما بسته شد: هیچ کس در این دستگاه آن‌ها را خوانده نمی‌تواند. بار دیگر که به شبکه وصل شود روان می‌شود.',
  ),
  'forms.device.put-down': draft(
    'آنچه جواب دادید نگاه شد. تنها کود شما بازش می‌کند: صاحب این دستگاه نمی‌تواند. اگر تا چهارده روز پس نیایید، همان‌طور که هست روان می‌شود.',
  ),
  'forms.device.take-back': draft('جواب‌هایم را پس می‌گیرم'),
  'forms.device.take-back-what': draft(
    'جواب‌های شما از این دستگاه پاک می‌شود و هیچ وقت روان نمی‌شود. کسی دلیل نمی‌پرسد.',
  ),
  'forms.device.taken-back': draft('جواب‌های شما از این دستگاه پاک شد. چیزی از آن‌ها نگاه نشد.'),
  'forms.device.give-back': draft('خلاص: دستگاه را قفل کن'),
  'forms.device.not-kept': draft(
    'این زیادتر از آن است که نگاه شود. هیچ چیز از این صفحه گرفته نشد. کمتر بنویسید و دوباره کوشش کنید.',
  ),
} as const;
