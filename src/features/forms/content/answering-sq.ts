const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** What whoever answers reads. Drafts: no speaker of Albanian has checked them. */
export const answeringSq = {
  'forms.fill.about': draft(
    'Askush nuk ka nevojë ta dijë kush jeni. Mos e shkruani emrin tuaj as të dikujt tjetër. Përgjigjet tuaja nuk i jepen Home Office.',
  ),
  'forms.fill.who': draft('Pyet: {team}'),
  'forms.fill.leave-out': draft('Mund ta lini pa përgjigje çdo pyetje dhe të ndaleni kur të doni.'),
  'forms.fill.languages': draft('Gjuhët e këtij formulari'),
  'forms.fill.begin': draft('Fillo'),
  'forms.fill.go-on': draft('Vazhdoni aty ku u ndalët'),
  'forms.fill.begin-anew': draft('Filloni sërish, si dikush tjetër'),
  'forms.fill.with-code': draft('Kam një kod'),
  'forms.fill.unsigned': draft('Ky formular vetëm po provohet. Ende nuk e ka nënshkruar askush.'),
  'forms.fill.draft': draft('Ky përkthim është draft. Nuk e ka kontrolluar askush që e flet gjuhën.'),
  'forms.fill.page-of': draft('Faqja {page, number} nga {of, number}'),
  'forms.fill.next': draft('Ruaj dhe vazhdo'),
  'forms.fill.back': draft('Prapa'),
  'forms.fill.stop': draft('Ndalu, dhe vazhdo më vonë'),
  'forms.fill.more': draft('Përgjigjja juaj sjell pyetje të tjera. Ato janë në këtë faqe.'),
  'forms.fill.go-on-anyway': draft('Lëre kështu dhe vazhdo'),
  'forms.fill.stop-title': draft('Vazhdoni më vonë'),
  'forms.fill.stop-saved': draft('Ajo që u përgjigjët u ruajt.'),
  'forms.fill.code-is': draft('Shkruajeni këtë kod. Me të vazhdoni më vonë, në çdo pajisje:'),
  'forms.fill.code-lost': draft('Askush nuk mund t’jua thotë kodin përsëri. Kush e ka, i sheh përgjigjet tuaja.'),
  'forms.fill.forget-here': draft('E shkrova: mbylle formularin në këtë pajisje'),
  'forms.fill.code': draft('Kodi juaj'),
  'forms.fill.code-hint': draft('Dymbëdhjetë shkronja e shifra, si 7K3M-P2QA-9XTD.'),
  'forms.fill.code-wrong': draft(
    'Me këtë kod nuk ka formular për të vazhduar. Shikoni çdo shkronjë dhe shkruajeni përsëri.',
  ),
  'forms.fill.cookies': draft(
    'Shfletuesi juaj nuk e ruajti atë që duhet për të vazhduar. Shkruani kodin, ose filloni sërish.',
  ),
  'forms.fill.end-title': draft('Fundi i pyetjeve'),
  'forms.fill.answered': draft('{answered, number} nga {asked, number} pyetje kanë përgjigje.'),
  'forms.fill.missing': draft('Këto ende duan përgjigje. «Nuk dua të them» është përgjigje.'),
  'forms.fill.end': draft('Mbarova: dorëzo përgjigjet e mia'),
  'forms.fill.end-anyway': draft('Dorëzo përgjigjet e mia siç janë'),
  'forms.fill.thanks-title': draft('Faleminderit'),
  'forms.fill.thanks': draft('Përgjigjet tuaja u dorëzuan. Nuk shihen më në këtë pajisje.'),
  'forms.fill.hear-title': draft('A doni të dëgjoni çfarë doli nga kjo?'),
  'forms.fill.hear': draft(
    'Mund të lini një numër ose një adresë emaili. Ruhet veç përgjigjeve tuaja dhe asgjë nuk i lidh të dyja.',
  ),
  'forms.fill.hear-go': draft('Po, më njoftoni'),
  'forms.fill.over-title': draft('Ky formular është mbyllur'),
  'forms.fill.over': draft('Nuk merr përgjigje të reja. Nëse e keni filluar, mund të vazhdoni me kodin tuaj.'),
  'forms.fill.not-yet': draft('Ky formular ende nuk është hapur. Hapet më {on, date, long}.'),
  'forms.fill.agreed': draft('Para se të filloni'),
  'forms.fill.own-link': draft(
    'Kjo lidhje është vetëm për ju dhe dorëzon një herë. Nga përgjigjet nuk dihet me cilën lidhje erdhën.',
  ),
  'forms.fill.once': draft(
    'Ju lutemi përgjigjuni një herë. Askush nuk mund ta kontrollojë, sepse askush nuk e di kush jeni: një person mund të përgjigjet dy herë, dhe raportet e thonë këtë.',
  ),
  'forms.fill.over-for-others': draft(
    'Ky formular është mbyllur për të rinjtë. Ajo që u përgjigjët ruhet, dhe ende mund ta mbaroni.',
  ),
  'forms.fill.handed-in-title': draft('Çfarë dorëzuat'),
  'forms.fill.handed-in': draft('Përgjigjet tuaja u dorëzuan dhe nuk ndryshohen më. Mund t’i merrni mbrapsht.'),
  'forms.withdraw.title': draft('Merrni mbrapsht përgjigjet tuaja'),
  'forms.withdraw.what': draft(
    'Përgjigjet dhe fotografitë tuaja hiqen. Që atëherë nuk janë në asnjë shifër dhe në asnjë raport. Numërohet vetëm që një person u tërhoq. Askush nuk ju pyet pse.',
  ),
  'forms.withdraw.not-called-back': draft(
    'Ajo që u botua ose u dha më parë nuk kthehet mbrapsht. Kopjet rezervë të mëparshme i kanë përgjigjet tuaja derisa të fshihen; nëse njëra duhet rikthyer, përgjigjet tuaja hiqen menjëherë prej saj.',
  ),
  'forms.withdraw.code-is': draft(
    'Shkruajeni këtë kod dhe ruajeni. Vetëm me të mund t’i merrni mbrapsht përgjigjet më vonë: ne nuk e dimë cilat janë tuajat.',
  ),
  'forms.withdraw.code-hint': draft('U tregua në fund të pyetjeve. Ka 12 shkronja e shifra.'),
  'forms.withdraw.code-wrong': draft(
    'Me këtë kod nuk ka përgjigje. Shikojeni përsëri. Nëse dikush shkroi për ju, ose plotësuat letër, pyesni atë ose ekipin që ju pyeti.',
  ),
  'forms.withdraw.do': draft('Hiqni përgjigjet e mia'),
  'forms.withdraw.leave': draft('Lërini siç janë'),
  'forms.withdraw.done-title': draft('Përgjigjet tuaja u hoqën'),
  'forms.withdraw.done': draft('Tani e tutje nuk janë në asnjë shifër dhe në asnjë raport.'),
  'forms.how.beside-title': draft('Dikush po më ndihmon'),
  'forms.how.beside': draft('Kush është me ju?'),
  'forms.how.beside-intro': draft(
    'Mund të keni ndihmë. Thoni kush është, që të dimë si u dhanë përgjigjet. Nuk pyesim si quhet.',
  ),
  'forms.how.beside-is': draft(
    '{between, select, alone {askush: përgjigjem vetë} nobody {dikush që lexon ose shkruan për mua, në gjuhën time} professional {një përkthyes i trajnuar} family {familja ose një mik që përkthen} child {një fëmijë që përkthen} other {dikush tjetër që përkthen} }',
  ),
  'forms.how.save': draft('Ruaj dhe vazhdo'),
  'forms.device.agree': draft('Pranoj. Fillo'),
  'forms.device.not-agree': draft('Nuk dua'),
  'forms.device.not-in-language': draft(
    'Fjalët me të cilat pajtohen njerëzit nuk janë në këtë gjuhë. Pyesni në një tjetër.',
  ),
  'forms.device.code': draft('Kodi juaj'),
  'forms.device.code-why': draft(
    'Shkruajeni këtë kod në një kartë dhe ruajeni. Me të vazhdoni më vonë në këtë pajisje dhe mund t’i merrni mbrapsht përgjigjet. Askush tjetër nuk i hap, dhe askush nuk mund t’jua thotë kodin përsëri.',
  ),
  'forms.device.code-elsewhere': draft(
    'Pasi kjo pajisje të ketë pasur rrjet, mund t’i merrni mbrapsht përgjigjet me kodin edhe nga çdo telefon ose kompjuter, në këtë adresë. Nëse ndaleni në mes, mund të vazhdoni edhe atje.',
  ),
  'forms.device.written-down': draft('E kam në një kartë'),
  'forms.device.later': draft('Ndalu, dhe vazhdo më vonë'),
  'forms.device.hand-in': draft('Dorëzo përgjigjet e mia'),
  'forms.device.handed-in': draft(
    'Faleminderit. Përgjigjet tuaja u mbyllën: askush nuk mund t’i lexojë në këtë pajisje. Nisen kur ajo të ketë sërish rrjet.',
  ),
  'forms.device.put-down': draft(
    'Ajo që u përgjigjët u ruajt. E hap vetëm kodi juaj: pronari i kësaj pajisjeje nuk mundet. Nëse nuk ktheheni brenda katërmbëdhjetë ditësh, dërgohet siç është.',
  ),
  'forms.device.take-back': draft('Merr mbrapsht përgjigjet e mia'),
  'forms.device.take-back-what': draft(
    'Përgjigjet tuaja hiqen nga kjo pajisje dhe nuk dërgohen kurrë. Askush nuk ju pyet pse.',
  ),
  'forms.device.taken-back': draft('Përgjigjet tuaja u hoqën nga kjo pajisje. Nuk u ruajt asgjë prej tyre.'),
  'forms.device.give-back': draft('Mbaroi: kyçe pajisjen'),
  'forms.device.not-kept': draft(
    'Kjo është më shumë se sa mund të ruhet. Nga kjo faqe nuk u mor asgjë. Shkruani më pak dhe provoni përsëri.',
  ),
} as const;
