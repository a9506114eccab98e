const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** What whoever answers reads. Drafts: no speaker of Persian has checked them. */
export const answeringFa = {
  'forms.fill.about': draft(
    'لازم نیست کسی بداند شما که هستید. نام خود یا نام کس دیگری را ننویسید. پاسخ‌های شما به وزارت کشور (Home Office) داده نمی‌شود.',
  ),
  'forms.fill.who': draft('پرسنده: {team}'),
  'forms.fill.leave-out': draft('می‌توانید هر پرسشی را بی‌پاسخ بگذارید و هر وقت خواستید بس کنید.'),
  'forms.fill.languages': draft('زبان‌های این فرم'),
  'forms.fill.begin': draft('شروع'),
  'forms.fill.go-on': draft('از همان جا که ماندید ادامه دهید'),
  'forms.fill.begin-anew': draft('دوباره شروع کنید، به جای کسی دیگر'),
  'forms.fill.with-code': draft('من یک کد دارم'),
  'forms.fill.unsigned': draft('این فرم فقط آزمایشی است. هنوز کسی آن را امضا نکرده است.'),
  'forms.fill.draft': draft('این ترجمه پیش‌نویس است. هنوز هیچ گویشور این زبان آن را بررسی نکرده است.'),
  'forms.fill.page-of': draft('صفحهٔ {page, number} از {of, number}'),
  'forms.fill.next': draft('ذخیره و ادامه'),
  'forms.fill.back': draft('بازگشت'),
  'forms.fill.stop': draft('بس است، بعداً ادامه می‌دهم'),
  'forms.fill.more': draft('پاسخ شما پرسش‌های دیگری را پیش می‌آورد. آنها در همین صفحه‌اند.'),
  'forms.fill.go-on-anyway': draft('همین‌طور بماند، ادامه'),
  'forms.fill.stop-title': draft('ادامه در وقتی دیگر'),
  'forms.fill.stop-saved': draft('آنچه پاسخ دادید ذخیره شد.'),
  'forms.fill.code-is': draft('این کد را بنویسید. با آن بعداً روی هر دستگاهی ادامه می‌دهید:'),
  'forms.fill.code-lost': draft(
    'هیچ کس نمی‌تواند این کد را دوباره به شما بگوید. هر کس آن را داشته باشد پاسخ‌های شما را می‌بیند.',
  ),
  'forms.fill.forget-here': draft('آن را نوشتم: فرم را روی این دستگاه ببند'),
  'forms.fill.code': draft('کد شما'),
  'forms.fill.code-hint': draft('دوازده حرف و رقم، مانند ‎7K3M-P2QA-9XTD.'),
  'forms.fill.code-wrong': draft('با این کد فرمی برای ادامه نیست. هر حرف را نگاه کنید و دوباره بنویسید.'),
  'forms.fill.cookies': draft(
    'مرورگر شما آنچه را برای ادامه لازم است نگه نداشت. کد خود را بنویسید یا دوباره شروع کنید.',
  ),
  'forms.fill.end-title': draft('پایان پرسش‌ها'),
  'forms.fill.answered': draft('به {answered, number} پرسش از {asked, number} پرسش پاسخ داده شده است.'),
  'forms.fill.missing': draft('اینها هنوز پاسخ می‌خواهند. «نمی‌خواهم بگویم» هم یک پاسخ است.'),
  'forms.fill.end': draft('تمام شد: پاسخ‌هایم را تحویل بده'),
  'forms.fill.end-anyway': draft('پاسخ‌هایم را همین‌طور تحویل بده'),
  'forms.fill.thanks-title': draft('سپاسگزاریم'),
  'forms.fill.thanks': draft('پاسخ‌های شما تحویل داده شد. دیگر روی این دستگاه دیده نمی‌شوند.'),
  'forms.fill.hear-title': draft('می‌خواهید بدانید از این چه نتیجه‌ای به دست آمد؟'),
  'forms.fill.hear': draft(
    'می‌توانید یک شماره یا نشانی ایمیل بگذارید. جدا از پاسخ‌های شما نگه داشته می‌شود و چیزی این دو را به هم پیوند نمی‌دهد.',
  ),
  'forms.fill.hear-go': draft('بله، خبرم کنید'),
  'forms.fill.over-title': draft('این فرم بسته است'),
  'forms.fill.over': draft('پاسخ تازه نمی‌پذیرد. اگر شروع کرده‌اید، می‌توانید با کد خود ادامه دهید.'),
  'forms.fill.not-yet': draft('این فرم هنوز باز نشده است. در {on, date, long} باز می‌شود.'),
  'forms.fill.agreed': draft('پیش از شروع'),
  'forms.fill.own-link': draft(
    'این پیوند فقط برای شماست و یک بار تحویل می‌دهد. از پاسخ‌های شما معلوم نمی‌شود با کدام پیوند آمده‌اند.',
  ),
  'forms.fill.once': draft(
    'لطفاً یک بار پاسخ دهید. هیچ کس نمی‌تواند این را بررسی کند، چون کسی نمی‌داند شما که هستید: یک نفر می‌تواند دو بار پاسخ دهد و گزارش‌ها این را می‌گویند.',
  ),
  'forms.fill.over-for-others': draft(
    'این فرم برای افراد تازه بسته است. آنچه پاسخ دادید نگه داشته شده و هنوز می‌توانید تمامش کنید.',
  ),
  'forms.fill.handed-in-title': draft('آنچه تحویل دادید'),
  'forms.fill.handed-in': draft('پاسخ‌های شما تحویل داده شده و دیگر عوض نمی‌شود. می‌توانید آنها را پس بگیرید.'),
  'forms.withdraw.title': draft('پاسخ‌های خود را پس بگیرید'),
  'forms.withdraw.what': draft(
    'پاسخ‌ها و عکس‌های شما پاک می‌شوند. از آن پس در هیچ عدد و گزارشی نیستند. فقط این شمرده می‌شود که یک نفر پس گرفت. کسی از شما دلیل نمی‌پرسد.',
  ),
  'forms.withdraw.not-called-back': draft(
    'آنچه پیش‌تر منتشر یا داده شده است پس گرفتنی نیست. نسخه‌های پشتیبان پیشین تا زمان حذفشان پاسخ‌های شما را دارند؛ اگر یکی از آنها باید برگردانده شود، پاسخ‌های شما همان دم از آن پاک می‌شود.',
  ),
  'forms.withdraw.code-is': draft(
    'این کد را بنویسید و نگه دارید. فقط با آن می‌توانید بعداً پاسخ‌های خود را پس بگیرید: ما نمی‌دانیم کدام‌ها مال شماست.',
  ),
  'forms.withdraw.code-hint': draft('در پایان پرسش‌ها نشان داده شد. ۱۲ حرف و رقم دارد.'),
  'forms.withdraw.code-wrong': draft(
    'با این کد پاسخی نیست. دوباره نگاهش کنید. اگر کسی برای شما نوشت یا روی کاغذ پاسخ دادید، از او یا از گروهی که پرسید کمک بخواهید.',
  ),
  'forms.withdraw.do': draft('پاسخ‌هایم را پاک کنید'),
  'forms.withdraw.leave': draft('همان‌طور بماند'),
  'forms.withdraw.done-title': draft('پاسخ‌های شما پاک شد'),
  'forms.withdraw.done': draft('از این پس در هیچ عدد و گزارشی نیستند.'),
  'forms.how.beside-title': draft('کسی به من کمک می‌کند'),
  'forms.how.beside': draft('چه کسی با شماست؟'),
  'forms.how.beside-intro': draft(
    'می‌توانید کمک بگیرید. بگویید چه کسی است تا بدانیم پاسخ‌ها چگونه داده شد. نام او را نمی‌پرسیم.',
  ),
  'forms.how.beside-is': draft(
    '{between, select, alone {هیچ کس: خودم پاسخ می‌دهم} nobody {کسی که به زبان من برایم می‌خواند یا می‌نویسد} professional {مترجم آموزش‌دیده} family {خانواده یا دوستی که ترجمه می‌کند} child {کودکی که ترجمه می‌کند} other {کس دیگری که ترجمه می‌کند} }',
  ),
  'forms.how.save': draft('ذخیره و ادامه'),
  'forms.device.agree': draft('موافقم. شروع'),
  'forms.device.not-agree': draft('نمی‌خواهم'),
  'forms.device.not-in-language': draft('کلماتی که مردم با آن موافقت می‌کنند به این زبان نیست. به زبان دیگری بپرسید.'),
  'forms.device.code': draft('کد شما'),
  'forms.device.code-why': draft(
    'این کد را روی کارت بنویسید و نگه دارید. با آن بعداً روی همین دستگاه ادامه می‌دهید و می‌توانید پاسخ‌های خود را پس بگیرید. هیچ کس دیگر نمی‌تواند آنها را باز کند و هیچ کس نمی‌تواند کد را دوباره به شما بگوید.',
  ),
  'forms.device.code-elsewhere': draft(
    'وقتی این دستگاه به شبکه وصل شد، می‌توانید با کد از هر تلفن یا رایانه‌ای، در این نشانی، پاسخ‌های خود را پس بگیرید. اگر در میانه بس کنید، آنجا هم می‌توانید ادامه دهید.',
  ),
  'forms.device.written-down': draft('آن را روی کارت دارم'),
  'forms.device.later': draft('بس است، بعداً ادامه می‌دهم'),
  'forms.device.hand-in': draft('پاسخ‌هایم را تحویل بده'),
  'forms.device.handed-in': draft(
    'سپاسگزاریم. پاسخ‌های شما بسته شد: هیچ کس روی این دستگاه نمی‌تواند آنها را بخواند. بار دیگر که به شبکه وصل شود فرستاده می‌شوند.',
  ),
  'forms.device.put-down': draft(
    'آنچه پاسخ دادید نگه داشته شد. فقط کد شما بازش می‌کند: صاحب این دستگاه نمی‌تواند. اگر تا چهارده روز برنگردید، همان‌طور که هست فرستاده می‌شود.',
  ),
  'forms.device.take-back': draft('پاسخ‌هایم را پس می‌گیرم'),
  'forms.device.take-back-what': draft(
    'پاسخ‌های شما از این دستگاه پاک می‌شود و هرگز فرستاده نمی‌شود. کسی دلیل نمی‌پرسد.',
  ),
  'forms.device.taken-back': draft('پاسخ‌های شما از این دستگاه پاک شد. چیزی از آنها نگه داشته نشد.'),
  'forms.device.give-back': draft('تمام: دستگاه را قفل کن'),
  'forms.device.not-kept': draft(
    'این بیش از آن است که بتوان نگه داشت. چیزی از این صفحه گرفته نشد. کمتر بنویسید و دوباره امتحان کنید.',
  ),
} as const;
