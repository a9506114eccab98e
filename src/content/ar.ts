import { translation } from '#platform/language/messages.ts';

const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const ar = translation('ar', {
  'desk.menu.worklist': draft('من ترعاهم'),
  'desk.menu.find': draft('البحث عن شخص'),
  'desk.menu.arrivals': draft('الوافدون'),
  'desk.menu.moves': draft('التنقلات'),
  'desk.menu.send': draft('إرسال قائمة'),
  'desk.menu.matching': draft('الشخص نفسه؟'),
  'desk.menu.places': draft('المواقع'),
  'desk.menu.sessions': draft('الجلسات'),
  'desk.menu.forms': draft('الاستمارات'),
  'desk.menu.co-design': draft('نصممها معًا'),
  'desk.menu.surveys': draft('الاستبيانات'),
  'desk.menu.reports': draft('التقارير'),
  'desk.menu.published-reports': draft('التقارير'),
  'desk.menu.messages': draft('الرسائل'),
  'desk.menu.field': draft('بلا شبكة'),
  'desk.menu.performance': draft('الأرقام'),
  'desk.menu.devices': draft('الأجهزة'),
  'desk.menu.users': draft('المستخدمون'),
  'desk.menu.audit': draft('من اطّلع'),
  'desk.menu.emergency': draft('وصول طارئ'),
  'desk.menu.suggestions': draft('الاقتراحات'),
  'desk.menu.you-said': draft('قلتم، وهذا ما تغيّر'),
  'desk.menu.rights': draft('كيف ترى الطبيب'),
  'desk.home.title': draft('Alongside'),
  'desk.home.lead': draft('نساعد كل من يطلب اللجوء على الانتقال من الوصول إلى الرعاية.'),
  'desk.home.rights': draft('كيف ترى الطبيب: بست لغات، وبطاقة للجيب'),
  'desk.home.sign-in': draft('للموظفين: تسجيل الدخول'),
  'desk.home.demonstration': draft('هذا عرض توضيحي. كل من فيه أشخاص مُختلَقون. لا تُدخل فيه أشخاصًا حقيقيين.'),
});
