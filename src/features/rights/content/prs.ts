import { translation } from '#platform/language/messages.ts';

export const prs = translation('prs', {
  'rights.page.title': { text: 'چطور نزد داکتر بروید', state: 'draft' },
  'rights.page.lead': {
    text: 'شما می‌توانید در انگلستان نزد داکتر بروید. این رایگان است. این صفحه طریقهٔ آن را به شما می‌گوید.',
    state: 'draft',
  },
  'rights.page.languages': { text: 'این صفحه را به زبان خود بخوانید', state: 'draft' },
  'rights.page.back-to-page': { text: 'برگشت به «چطور نزد داکتر بروید»', state: 'draft' },
  'rights.draft.title': { text: 'این ترجمه مسوده است', state: 'draft' },
  'rights.draft.text': {
    text: 'هنوز هیچ دری‌زبانی آن را چک نکرده است. امکان دارد غلطی داشته باشد. می‌توانید آن را با صفحهٔ انگلیسی مقایسه کنید.',
    state: 'draft',
  },
  'rights.draft.short': { text: 'ترجمهٔ مسوده، هنوز چک نشده', state: 'draft' },

  'rights.gp.title': { text: 'جی‌پی (GP) چیست؟', state: 'draft' },
  'rights.gp.text': {
    text: 'جی‌پی (GP) داکتر فامیلی است. داکتران فامیلی و نرس‌ها در جایی به نام GP surgery (معاینه‌خانه) کار می‌کنند.',
    state: 'draft',
  },

  'rights.anyone.title': { text: 'هر کس در انگلستان می‌تواند داکتر فامیلی داشته باشد', state: 'draft' },
  'rights.anyone.everyone': { text: 'هر کس در انگلستان می‌تواند نزد یک GP ثبت نام کند.', state: 'draft' },
  'rights.anyone.free': { text: 'دیدن GP رایگان است.', state: 'draft' },
  'rights.anyone.status': { text: 'وضعیت مهاجرت شما مهم نیست.', state: 'draft' },
  'rights.anyone.staff': { text: 'کارمندان معاینه‌خانه مأمور مهاجرت نیستند.', state: 'draft' },

  'rights.papers.title': { text: 'به اسناد ضرورت ندارید', state: 'draft' },
  'rights.papers.intro': { text: 'شما بدون این چیزها می‌توانید ثبت نام کنید:', state: 'draft' },
  'rights.papers.identity': { text: 'پاسپورت یا تذکره یا سند دیگر هویت', state: 'draft' },
  'rights.papers.address': { text: 'سند آدرس محل زندگی', state: 'draft' },
  'rights.papers.immigration': { text: 'اسناد مهاجرت', state: 'draft' },
  'rights.papers.nhs-number': { text: 'نمبر NHS', state: 'draft' },
  'rights.papers.none': { text: 'شاید کارمندان اسناد بخواهند. نداشتن اسناد دلیل رد کردن شما نیست.', state: 'draft' },
  'rights.papers.no-address': {
    text: 'آدرس ثابت ندارید؟ می‌توانید آدرس یک دوست، یک مرکز روزانه یا خود معاینه‌خانه را بدهید.',
    state: 'draft',
  },

  'rights.register.title': { text: 'چطور ثبت نام کنید', state: 'draft' },
  'rights.register.find': {
    text: 'یک معاینه‌خانهٔ GP نزدیک جای بود و باش خود پیدا کنید. می‌توانید از مردم آنجا کمک بخواهید.',
    state: 'draft',
  },
  'rights.register.go': {
    text: 'به معاینه‌خانه بروید یا زنگ بزنید. این جملهٔ انگلیسی را بگویید یا نشان بدهید:',
    state: 'draft',
  },
  'rights.register.say': { text: 'لطفاً، می‌خواهم به حیث مریض ثبت نام کنم.', state: 'draft' },
  'rights.register.form': {
    text: 'فورمی را که به شما می‌دهند خانه‌پُری کنید. می‌توانید در این کار کمک بخواهید.',
    state: 'draft',
  },
  'rights.register.permanent': {
    text: 'بخواهید که مریض دایمی (permanent patient) باشید، حتی اگر امکان دارد جای شما تبدیل شود.',
    state: 'draft',
  },

  'rights.interpreter.title': { text: 'ترجمان رایگان است', state: 'draft' },
  'rights.interpreter.free': { text: 'شما برای ترجمان پیسه نمی‌دهید.', state: 'draft' },
  'rights.interpreter.ask': {
    text: 'وقت ثبت نام و هر بار که نوبت می‌گیرید، زبان خود را به معاینه‌خانه بگویید.',
    state: 'draft',
  },
  'rights.interpreter.show': { text: 'این جملهٔ انگلیسی را بگویید یا نشان بدهید:', state: 'draft' },
  'rights.interpreter.say': { text: 'زبان من {language} است. لطفاً یک ترجمان بگیرید.', state: 'draft' },
  'rights.interpreter.child': { text: 'طفل هیچ وقت نباید برای شما ترجمانی کند.', state: 'draft' },

  'rights.refused.title': { text: 'اگر معاینه‌خانه شما را قبول نکرد', state: 'draft' },
  'rights.refused.show': { text: 'کارت انگلیسی این صفحه را به آنها نشان بدهید.', state: 'draft' },
  'rights.refused.writing': { text: 'بخواهید که دلیل را بنویسند. آنها باید این کار را بکنند.', state: 'draft' },
  'rights.refused.fair': { text: 'آنها فقط با دلیل عادلانه می‌توانند نه بگویند، مثلاً:', state: 'draft' },
  'rights.refused.closed': { text: 'معاینه‌خانه اجازه دارد مریض نو قبول نکند', state: 'draft' },
  'rights.refused.far': { text: 'شما بیرون از ساحهٔ آن زندگی می‌کنید', state: 'draft' },
  'rights.refused.never': {
    text: 'اینها هیچ وقت دلیل عادلانه نیست: نژاد، جنسیت، سن، دین، طبقهٔ اجتماعی، گرایش جنسی، ظاهر، معلولیت یا مریضی شما.',
    state: 'draft',
  },
  'rights.refused.care': {
    text: 'اگر به صورت عاجل به تداوی ضرورت دارید، باز هم باید با شما کمک کنند.',
    state: 'draft',
  },
  'rights.refused.another': {
    text: 'می‌توانید به معاینه‌خانهٔ دیگر بروید. همچنان می‌توانید برای کمک زنگ بزنید:',
    state: 'draft',
  },
  'rights.refused.healthwatch': { text: 'Healthwatch: {phone}. وقتی با NHS مشکل دارید کمک می‌کند.', state: 'draft' },
  'rights.refused.migrant-help': {
    text: 'Migrant Help: {phone}. رایگان، شب و روز و با ترجمان است. وزارت داخلهٔ بریتانیا (Home Office) مصرف آن را می‌دهد.',
    state: 'draft',
  },

  'rights.urgent.title': { text: 'اگر کمک عاجل ضرورت دارید', state: 'draft' },
  'rights.urgent.emergency': {
    text: 'اگر زندگی کسی در خطر است یا سخت زخمی شده، به {phone} زنگ بزنید.',
    state: 'draft',
  },
  'rights.urgent.today': {
    text: 'اگر همین امروز کمک ضرورت دارید و صبر کرده نمی‌توانید، به {phone} زنگ بزنید.',
    state: 'draft',
  },
  'rights.urgent.free': { text: 'هر دو زنگ، شب و روز، رایگان است.', state: 'draft' },
  'rights.urgent.language': { text: 'نام زبان خود را به انگلیسی بگویید و منتظر ترجمان باشید.', state: 'draft' },

  'rights.card.title': { text: 'این کارت را در معاینه‌خانه نشان بدهید', state: 'draft' },
  'rights.card.intro': { text: 'کارت برای کارمند پذیرش به انگلیسی است. معنای آن زیرش نوشته شده است.', state: 'draft' },
  'rights.card.print': { text: 'یک کارت خُرد قات‌شو چاپ کنید', state: 'draft' },
  'rights.card.page-title': { text: 'کارت قات‌شو برای همراه داشتن', state: 'draft' },
  'rights.card.how': { text: 'چطور چاپ و قات کنید', state: 'draft' },
  'rights.card.paper': { text: 'روی یک طرف کاغذ A4، افقی (landscape) و به اندازهٔ کامل چاپ کنید.', state: 'draft' },
  'rights.card.long-fold': { text: 'از خط دراز قات کنید، طوری که نوشته‌ها بیرون باشد.', state: 'draft' },
  'rights.card.short-folds': { text: 'از سه خط کوتاه مثل پکه قات کنید.', state: 'draft' },
  'rights.card.both-sides': { text: 'یک طرف به زبان شماست. طرف دیگر برای معاینه‌خانه به انگلیسی است.', state: 'draft' },

  'rights.desk.title': { text: 'به کارمند پذیرش معاینه‌خانه', state: 'draft' },
  'rights.desk.may': { text: 'این شخص می‌تواند در معاینه‌خانهٔ شما ثبت نام کند.', state: 'draft' },
  'rights.desk.anyone': {
    text: 'هر کس در انگلستان می‌تواند نزد GP ثبت نام کند. وضعیت مهاجرت مهم نیست.',
    state: 'draft',
  },
  'rights.desk.no-proof': {
    text: 'برای ثبت نام به سند هویت، سند آدرس، اسناد مهاجرت یا نمبر NHS ضرورت نیست.',
    state: 'draft',
  },
  'rights.desk.no-address': {
    text: 'اگر آدرس ثابت ندارد، می‌تواند آدرس یک دوست، مرکز روزانه یا معاینه‌خانهٔ شما را بدهد.',
    state: 'draft',
  },
  'rights.desk.permanent': {
    text: 'لطفاً کسانی را که در اقامتگاه پناهجویان هستند به حیث مریض دایمی ثبت کنید.',
    state: 'draft',
  },
  'rights.desk.interpreter': {
    text: 'زبان من {language} است. لطفاً یک ترجمان بگیرید. این برای من رایگان است.',
    state: 'draft',
  },
  'rights.desk.no-family': { text: 'لطفاً از فامیل یا اطفال نخواهید که ترجمانی کنند.', state: 'draft' },
  'rights.desk.refuse': {
    text: 'اگر نمی‌توانید این شخص را ثبت نام کنید، لطفاً دلیل را به شکل نوشته به او بدهید.',
    state: 'draft',
  },
  'rights.desk.care': {
    text: 'اگر به صورت عاجل به تداوی ضرورت دارد، لطفاً ترتیب آن را بدهید، چه ثبت نام باشد چه نباشد.',
    state: 'draft',
  },
  'rights.desk.guidance': {
    text: 'رهنما: NHS England, Primary Medical Care Policy and Guidance Manual (ثبت نام مریضان).',
    state: 'draft',
  },

  'rights.about.title': { text: 'دربارهٔ این صفحه', state: 'draft' },
  'rights.about.checked': { text: 'معلومات در {on, date, long} چک شد. چک بعدی تا {next, date, long}.', state: 'draft' },
  'rights.about.overdue': {
    text: 'وقت چک بعدی گذشته است. پیش از آنکه بر این صفحه تکیه کنید از کسی بپرسید.',
    state: 'draft',
  },
  'rights.about.owner': { text: 'مسئول این صفحه: {owner}.', state: 'draft' },
  'rights.about.no-owner': { text: 'هنوز کسی مسئول این صفحه نشده است.', state: 'draft' },
  'rights.about.sources': { text: 'منابع معلومات (به انگلیسی)', state: 'draft' },
  'rights.about.second-hand': { text: 'از کسی که قانون را نقل کرده است', state: 'draft' },
  'rights.about.unconfirmed': { text: 'آنچه هنوز تأیید نکرده‌ایم', state: 'draft' },
  'rights.about.fourteen-days': {
    text: 'فکر می‌کنیم معاینه‌خانه باید در ظرف ۱۴ روز به شما نامه بنویسد. این را تأیید نکرده‌ایم.',
    state: 'draft',
  },
});
