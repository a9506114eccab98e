import { translation } from '#platform/language/messages.ts';

export const fa = translation('fa', {
  'rights.page.title': { text: 'چگونه به پزشک مراجعه کنیم', state: 'draft' },
  'rights.page.lead': {
    text: 'شما می‌توانید در انگلستان به پزشک مراجعه کنید. این کار رایگان است. این صفحه راه آن را توضیح می‌دهد.',
    state: 'draft',
  },
  'rights.page.languages': { text: 'این صفحه را به زبان خود بخوانید', state: 'draft' },
  'rights.page.back-to-page': { text: 'بازگشت به «چگونه به پزشک مراجعه کنیم»', state: 'draft' },
  'rights.draft.title': { text: 'این ترجمه پیش‌نویس است', state: 'draft' },
  'rights.draft.text': {
    text: 'هنوز هیچ فارسی‌زبانی آن را بررسی نکرده است. ممکن است اشتباه داشته باشد. می‌توانید آن را با صفحهٔ انگلیسی مقایسه کنید.',
    state: 'draft',
  },
  'rights.draft.short': { text: 'ترجمهٔ پیش‌نویس، هنوز بررسی نشده', state: 'draft' },

  'rights.gp.title': { text: 'جی‌پی (GP) چیست؟', state: 'draft' },
  'rights.gp.text': {
    text: 'جی‌پی (GP) پزشک خانواده است. پزشکان خانواده و پرستاران در محلی به نام GP surgery (مطب) کار می‌کنند.',
    state: 'draft',
  },

  'rights.anyone.title': { text: 'هر کسی در انگلستان می‌تواند پزشک خانواده داشته باشد', state: 'draft' },
  'rights.anyone.everyone': { text: 'هر کسی در انگلستان می‌تواند نزد یک GP ثبت‌نام کند.', state: 'draft' },
  'rights.anyone.free': { text: 'دیدن GP رایگان است.', state: 'draft' },
  'rights.anyone.status': { text: 'وضعیت مهاجرتی شما اهمیتی ندارد.', state: 'draft' },
  'rights.anyone.staff': { text: 'کارکنان مطب مأمور مهاجرت نیستند.', state: 'draft' },

  'rights.papers.title': { text: 'به مدرک نیاز ندارید', state: 'draft' },
  'rights.papers.intro': { text: 'می‌توانید بدون این‌ها ثبت‌نام کنید:', state: 'draft' },
  'rights.papers.identity': { text: 'گذرنامه یا کارت شناسایی دیگر', state: 'draft' },
  'rights.papers.address': { text: 'مدرک نشانی محل زندگی', state: 'draft' },
  'rights.papers.immigration': { text: 'مدارک مهاجرت', state: 'draft' },
  'rights.papers.nhs-number': { text: 'شمارهٔ NHS', state: 'draft' },
  'rights.papers.none': {
    text: 'ممکن است کارکنان مدرک بخواهند. نداشتن مدرک دلیلی برای رد کردن شما نیست.',
    state: 'draft',
  },
  'rights.papers.no-address': {
    text: 'نشانی ثابت ندارید؟ می‌توانید نشانی یک دوست، یک مرکز روزانه یا خود مطب را بدهید.',
    state: 'draft',
  },

  'rights.register.title': { text: 'چگونه ثبت‌نام کنیم', state: 'draft' },
  'rights.register.find': {
    text: 'یک مطب GP نزدیک محل اقامت خود پیدا کنید. می‌توانید از افراد آنجا کمک بخواهید.',
    state: 'draft',
  },
  'rights.register.go': {
    text: 'به مطب بروید یا تلفن بزنید. این جملهٔ انگلیسی را بگویید یا نشان دهید:',
    state: 'draft',
  },
  'rights.register.say': { text: 'لطفاً، می‌خواهم به عنوان بیمار ثبت‌نام کنم.', state: 'draft' },
  'rights.register.form': {
    text: 'فرمی را که به شما می‌دهند پر کنید. می‌توانید برای پر کردن آن کمک بخواهید.',
    state: 'draft',
  },
  'rights.register.permanent': {
    text: 'بخواهید که بیمار دائمی (permanent patient) باشید، حتی اگر ممکن است جابه‌جا شوید.',
    state: 'draft',
  },

  'rights.interpreter.title': { text: 'مترجم رایگان است', state: 'draft' },
  'rights.interpreter.free': { text: 'شما برای مترجم پولی نمی‌پردازید.', state: 'draft' },
  'rights.interpreter.ask': {
    text: 'هنگام ثبت‌نام و هر بار که وقت می‌گیرید، زبان خود را به مطب بگویید.',
    state: 'draft',
  },
  'rights.interpreter.show': { text: 'این جملهٔ انگلیسی را بگویید یا نشان دهید:', state: 'draft' },
  'rights.interpreter.say': { text: 'زبان من {language} است. لطفاً یک مترجم بگیرید.', state: 'draft' },
  'rights.interpreter.child': { text: 'کودک هرگز نباید برای شما ترجمه کند.', state: 'draft' },

  'rights.refused.title': { text: 'اگر مطب شما را نپذیرفت', state: 'draft' },
  'rights.refused.show': { text: 'کارت انگلیسی این صفحه را به آن‌ها نشان دهید.', state: 'draft' },
  'rights.refused.writing': { text: 'بخواهید دلیل را بنویسند. آن‌ها باید این کار را بکنند.', state: 'draft' },
  'rights.refused.fair': { text: 'فقط با دلیل منصفانه می‌توانند نه بگویند، مانند:', state: 'draft' },
  'rights.refused.closed': { text: 'مطب اجازه دارد بیمار جدید نپذیرد', state: 'draft' },
  'rights.refused.far': { text: 'شما بیرون از محدودهٔ آن زندگی می‌کنید', state: 'draft' },
  'rights.refused.never': {
    text: 'این‌ها هرگز دلیل منصفانه نیستند: نژاد، جنسیت، سن، دین، طبقهٔ اجتماعی، گرایش جنسی، ظاهر، معلولیت یا بیماری شما.',
    state: 'draft',
  },
  'rights.refused.care': { text: 'اگر فوراً به درمان نیاز دارید، باز هم باید به شما کمک کنند.', state: 'draft' },
  'rights.refused.another': {
    text: 'می‌توانید به مطب دیگری بروید. همچنین می‌توانید برای کمک تلفن بزنید:',
    state: 'draft',
  },
  'rights.refused.healthwatch': { text: 'Healthwatch: {phone}. وقتی با NHS مشکل دارید کمک می‌کند.', state: 'draft' },
  'rights.refused.migrant-help': {
    text: 'Migrant Help: {phone}. رایگان، شبانه‌روزی و با مترجم است. وزارت کشور (Home Office) هزینهٔ آن را می‌دهد.',
    state: 'draft',
  },

  'rights.urgent.title': { text: 'اگر فوراً کمک لازم دارید', state: 'draft' },
  'rights.urgent.emergency': {
    text: 'اگر جان کسی در خطر است یا به‌شدت آسیب دیده، به {phone} زنگ بزنید.',
    state: 'draft',
  },
  'rights.urgent.today': {
    text: 'اگر همین امروز کمک لازم دارید و نمی‌توانید صبر کنید، به {phone} زنگ بزنید.',
    state: 'draft',
  },
  'rights.urgent.free': { text: 'هر دو تماس، شب و روز، رایگان است.', state: 'draft' },
  'rights.urgent.language': { text: 'نام زبان خود را به انگلیسی بگویید و منتظر مترجم بمانید.', state: 'draft' },

  'rights.card.title': { text: 'این کارت را در مطب نشان دهید', state: 'draft' },
  'rights.card.intro': { text: 'کارت برای کارمند پذیرش به انگلیسی است. معنی آن زیرش نوشته شده است.', state: 'draft' },
  'rights.card.print': { text: 'یک کارت کوچک تاشو چاپ کنید', state: 'draft' },
  'rights.card.page-title': { text: 'کارت تاشو برای همراه داشتن', state: 'draft' },
  'rights.card.how': { text: 'چگونه چاپ و تا کنید', state: 'draft' },
  'rights.card.paper': { text: 'روی یک طرف کاغذ A4، افقی (landscape) و در اندازهٔ کامل چاپ کنید.', state: 'draft' },
  'rights.card.long-fold': { text: 'از خط بلند تا کنید، طوری که نوشته‌ها بیرون باشد.', state: 'draft' },
  'rights.card.short-folds': { text: 'از سه خط کوتاه مثل بادبزن تا کنید.', state: 'draft' },
  'rights.card.both-sides': { text: 'یک طرف به زبان شماست. طرف دیگر برای مطب به انگلیسی است.', state: 'draft' },

  'rights.desk.title': { text: 'به کارمند پذیرش مطب', state: 'draft' },
  'rights.desk.may': { text: 'این شخص می‌تواند در مطب شما ثبت‌نام کند.', state: 'draft' },
  'rights.desk.anyone': {
    text: 'هر کسی در انگلستان می‌تواند نزد GP ثبت‌نام کند. وضعیت مهاجرتی اهمیتی ندارد.',
    state: 'draft',
  },
  'rights.desk.no-proof': {
    text: 'برای ثبت‌نام به مدرک هویت، مدرک نشانی، مدارک مهاجرت یا شمارهٔ NHS نیازی نیست.',
    state: 'draft',
  },
  'rights.desk.no-address': {
    text: 'اگر نشانی ثابت ندارد، می‌تواند نشانی یک دوست، مرکز روزانه یا مطب شما را بدهد.',
    state: 'draft',
  },
  'rights.desk.permanent': {
    text: 'لطفاً ساکنان اقامتگاه‌های پناهجویان را به عنوان بیمار دائمی ثبت کنید.',
    state: 'draft',
  },
  'rights.desk.interpreter': {
    text: 'زبان من {language} است. لطفاً یک مترجم بگیرید. این برای من رایگان است.',
    state: 'draft',
  },
  'rights.desk.no-family': { text: 'لطفاً از خانواده یا کودکان نخواهید ترجمه کنند.', state: 'draft' },
  'rights.desk.refuse': {
    text: 'اگر نمی‌توانید این شخص را ثبت‌نام کنید، لطفاً دلیل را کتبی به او بدهید.',
    state: 'draft',
  },
  'rights.desk.care': {
    text: 'اگر فوراً به درمان نیاز دارد، لطفاً ترتیب آن را بدهید، چه ثبت‌نام شده باشد چه نه.',
    state: 'draft',
  },
  'rights.desk.guidance': {
    text: 'راهنما: NHS England, Primary Medical Care Policy and Guidance Manual (ثبت‌نام بیماران).',
    state: 'draft',
  },

  'rights.about.title': { text: 'دربارهٔ این صفحه', state: 'draft' },
  'rights.about.checked': {
    text: 'اطلاعات در {on, date, long} بررسی شد. بررسی بعدی تا {next, date, long}.',
    state: 'draft',
  },
  'rights.about.overdue': { text: 'زمان بررسی بعدی گذشته است. پیش از تکیه بر این صفحه از کسی بپرسید.', state: 'draft' },
  'rights.about.owner': { text: 'مسئول این صفحه: {owner}.', state: 'draft' },
  'rights.about.no-owner': { text: 'هنوز کسی مسئول این صفحه نشده است.', state: 'draft' },
  'rights.about.sources': { text: 'منابع اطلاعات (به انگلیسی)', state: 'draft' },
  'rights.about.second-hand': { text: 'از کسی که قانون را نقل کرده است', state: 'draft' },
  'rights.about.unconfirmed': { text: 'آنچه هنوز تأیید نکرده‌ایم', state: 'draft' },
  'rights.about.fourteen-days': {
    text: 'فکر می‌کنیم مطب باید ظرف ۱۴ روز به شما نامه بنویسد. این را تأیید نکرده‌ایم.',
    state: 'draft',
  },
});
