import { translation } from '#platform/language/messages.ts';

export const sq = translation('sq', {
  'rights.page.title': { text: 'Si të shkoni te mjeku', state: 'draft' },
  'rights.page.lead': { text: 'Në Angli mund të shkoni te mjeku. Është falas. Kjo faqe ju tregon si.', state: 'draft' },
  'rights.page.languages': { text: 'Lexojeni në gjuhën tuaj', state: 'draft' },
  'rights.page.back-to-page': { text: 'Kthehuni te «Si të shkoni te mjeku»', state: 'draft' },
  'rights.draft.title': { text: 'Ky përkthim është draft', state: 'draft' },
  'rights.draft.text': {
    text: 'Ende nuk e ka kontrolluar askush që flet këtë gjuhë. Mund të ketë gabime. Mund ta krahasoni me faqen në anglisht.',
    state: 'draft',
  },
  'rights.draft.short': { text: 'Përkthim draft, ende i pakontrolluar', state: 'draft' },

  'rights.gp.title': { text: 'Çfarë është GP?', state: 'draft' },
  'rights.gp.text': {
    text: 'GP është mjeku i familjes. Mjekët e familjes dhe infermierët punojnë në një vend që quhet GP surgery (klinikë).',
    state: 'draft',
  },

  'rights.anyone.title': { text: 'Kushdo në Angli mund të ketë mjek familjeje', state: 'draft' },
  'rights.anyone.everyone': { text: 'Kushdo në Angli mund të regjistrohet te një GP.', state: 'draft' },
  'rights.anyone.free': { text: 'Vizita te GP është falas.', state: 'draft' },
  'rights.anyone.status': { text: 'Statusi juaj i imigracionit nuk ka rëndësi.', state: 'draft' },
  'rights.anyone.staff': { text: 'Punonjësit e klinikës nuk janë oficerë imigracioni.', state: 'draft' },

  'rights.papers.title': { text: 'Nuk ju duhen dokumente', state: 'draft' },
  'rights.papers.intro': { text: 'Mund të regjistroheni pa:', state: 'draft' },
  'rights.papers.identity': { text: 'pasaportë ose dokument tjetër identiteti', state: 'draft' },
  'rights.papers.address': { text: 'vërtetim të adresës', state: 'draft' },
  'rights.papers.immigration': { text: 'dokumente imigracioni', state: 'draft' },
  'rights.papers.nhs-number': { text: 'numër të NHS-së', state: 'draft' },
  'rights.papers.none': {
    text: 'Punonjësit mund të kërkojnë dokumente. Mungesa e tyre nuk është arsye për t’ju refuzuar.',
    state: 'draft',
  },
  'rights.papers.no-address': {
    text: 'Nuk keni adresë të përhershme? Mund të përdorni adresën e një shoku, të një qendre ditore ose të vetë klinikës.',
    state: 'draft',
  },

  'rights.register.title': { text: 'Si të regjistroheni', state: 'draft' },
  'rights.register.find': {
    text: 'Gjeni një klinikë GP pranë vendit ku rrini. Mund t’u kërkoni ndihmë njerëzve atje.',
    state: 'draft',
  },
  'rights.register.go': {
    text: 'Shkoni në klinikë ose telefononi. Thoni ose tregoni këto fjalë në anglisht:',
    state: 'draft',
  },
  'rights.register.say': { text: 'Dua të regjistrohem si pacient, ju lutem.', state: 'draft' },
  'rights.register.form': {
    text: 'Plotësoni formularin që ju japin. Mund të kërkoni ndihmë për ta plotësuar.',
    state: 'draft',
  },
  'rights.register.permanent': {
    text: 'Kërkoni të jeni pacient i përhershëm (permanent patient), edhe nëse mund t’ju zhvendosin.',
    state: 'draft',
  },

  'rights.interpreter.title': { text: 'Përkthyesi është falas', state: 'draft' },
  'rights.interpreter.free': { text: 'Nuk paguani për përkthyesin.', state: 'draft' },
  'rights.interpreter.ask': {
    text: 'Tregojini klinikës gjuhën tuaj kur regjistroheni dhe sa herë që lini takim.',
    state: 'draft',
  },
  'rights.interpreter.show': { text: 'Thoni ose tregoni këto fjalë në anglisht:', state: 'draft' },
  'rights.interpreter.say': { text: 'Unë flas {language}. Ju lutem, gjeni një përkthyes.', state: 'draft' },
  'rights.interpreter.child': { text: 'Një fëmijë nuk duhet të përkthejë kurrë për ju.', state: 'draft' },

  'rights.refused.title': { text: 'Nëse klinika thotë jo', state: 'draft' },
  'rights.refused.show': { text: 'Tregojuni kartën në anglisht në këtë faqe.', state: 'draft' },
  'rights.refused.writing': { text: 'Kërkoni që ta shkruajnë arsyen. Janë të detyruar ta bëjnë.', state: 'draft' },
  'rights.refused.fair': { text: 'Mund të thonë jo vetëm për një arsye të drejtë, si këto:', state: 'draft' },
  'rights.refused.closed': { text: 'klinika ka leje të mos marrë pacientë të rinj', state: 'draft' },
  'rights.refused.far': { text: 'ju banoni jashtë zonës së saj', state: 'draft' },
  'rights.refused.never': {
    text: 'Këto nuk janë kurrë arsye të drejta: raca, gjinia, mosha, feja, klasa, orientimi seksual, pamja, aftësia e kufizuar ose sëmundja juaj.',
    state: 'draft',
  },
  'rights.refused.care': {
    text: 'Nëse keni nevojë menjëherë për kujdes, ata duhet t’ju ndihmojnë gjithsesi.',
    state: 'draft',
  },
  'rights.refused.another': {
    text: 'Mund të provoni një klinikë tjetër. Mund edhe të telefononi për ndihmë:',
    state: 'draft',
  },
  'rights.refused.healthwatch': { text: 'Healthwatch: {phone}. Ndihmon kur keni probleme me NHS-në.', state: 'draft' },
  'rights.refused.migrant-help': {
    text: 'Migrant Help: {phone}. Është falas, ditë e natë, me përkthyes. E paguan Ministria e Brendshme (Home Office).',
    state: 'draft',
  },

  'rights.urgent.title': { text: 'Nëse ju duhet ndihmë shpejt', state: 'draft' },
  'rights.urgent.emergency': {
    text: 'Telefononi {phone} nëse dikush rrezikon jetën ose është lënduar rëndë.',
    state: 'draft',
  },
  'rights.urgent.today': { text: 'Telefononi {phone} nëse ju duhet ndihmë sot dhe nuk prisni dot.', state: 'draft' },
  'rights.urgent.free': { text: 'Të dyja thirrjet janë falas, ditë e natë.', state: 'draft' },
  'rights.urgent.language': { text: 'Thoni gjuhën tuaj në anglisht dhe prisni përkthyesin.', state: 'draft' },

  'rights.card.title': { text: 'Tregojeni këtë kartë në klinikë', state: 'draft' },
  'rights.card.intro': {
    text: 'Karta është në anglisht për personin në recepsion. Poshtë saj është kuptimi.',
    state: 'draft',
  },
  'rights.card.print': { text: 'Printoni një kartë të vogël për ta palosur e mbajtur me vete', state: 'draft' },
  'rights.card.page-title': { text: 'Kartë për ta palosur dhe mbajtur me vete', state: 'draft' },
  'rights.card.how': { text: 'Si ta printoni dhe palosni', state: 'draft' },
  'rights.card.paper': {
    text: 'Printojeni në njërën anë të letrës A4, për së gjeri (landscape), në madhësi të plotë.',
    state: 'draft',
  },
  'rights.card.long-fold': { text: 'Paloseni në vijën e gjatë, me fjalët nga jashtë.', state: 'draft' },
  'rights.card.short-folds': { text: 'Paloseni në tri vijat e shkurtra, si freskore.', state: 'draft' },
  'rights.card.both-sides': {
    text: 'Njëra anë është në gjuhën tuaj. Ana tjetër është në anglisht, për klinikën.',
    state: 'draft',
  },

  'rights.desk.title': { text: 'Për recepsionin e klinikës', state: 'draft' },
  'rights.desk.may': { text: 'Ky person mund të regjistrohet në klinikën tuaj.', state: 'draft' },
  'rights.desk.anyone': {
    text: 'Kushdo në Angli mund të regjistrohet te një GP. Statusi i imigracionit nuk ka rëndësi.',
    state: 'draft',
  },
  'rights.desk.no-proof': {
    text: 'Për t’u regjistruar nuk i duhet vërtetim identiteti, vërtetim adrese, dokumente imigracioni ose numër i NHS-së.',
    state: 'draft',
  },
  'rights.desk.no-address': {
    text: 'Pa adresë të përhershme, mund të përdorë adresën e një shoku, të një qendre ditore ose të klinikës suaj.',
    state: 'draft',
  },
  'rights.desk.permanent': {
    text: 'Ju lutemi, regjistroni si pacientë të përhershëm njerëzit në akomodim për azilkërkues.',
    state: 'draft',
  },
  'rights.desk.interpreter': {
    text: 'Unë flas {language}. Ju lutem, gjeni një përkthyes. Për mua është falas.',
    state: 'draft',
  },
  'rights.desk.no-family': { text: 'Ju lutemi, mos u kërkoni familjarëve ose fëmijëve të përkthejnë.', state: 'draft' },
  'rights.desk.refuse': {
    text: 'Nëse nuk mund ta regjistroni këtë person, ju lutemi jepini arsyen me shkrim.',
    state: 'draft',
  },
  'rights.desk.care': {
    text: 'Nëse ka nevojë menjëherë për kujdes, ju lutemi organizojeni, i regjistruar ose jo.',
    state: 'draft',
  },
  'rights.desk.guidance': {
    text: 'Udhëzimi: NHS England, Primary Medical Care Policy and Guidance Manual (regjistrimi i pacientëve).',
    state: 'draft',
  },

  'rights.about.title': { text: 'Për këtë faqe', state: 'draft' },
  'rights.about.checked': {
    text: 'Faktet u kontrolluan më {on, date, long}. Kontrolli tjetër deri më {next, date, long}.',
    state: 'draft',
  },
  'rights.about.overdue': {
    text: 'Data e kontrollit tjetër ka kaluar. Pyesni dikë para se t’i besoni kësaj faqeje.',
    state: 'draft',
  },
  'rights.about.owner': { text: 'Kujdeset për të: {owner}.', state: 'draft' },
  'rights.about.no-owner': { text: 'Ende nuk është caktuar askush që kujdeset për këtë faqe.', state: 'draft' },
  'rights.about.sources': { text: 'Nga vijnë faktet (në anglisht)', state: 'draft' },
  'rights.about.second-hand': { text: 'nga dikush që e citon rregullin', state: 'draft' },
  'rights.about.unconfirmed': { text: 'Çfarë nuk kemi konfirmuar', state: 'draft' },
  'rights.about.fourteen-days': {
    text: 'Mendojmë se klinika duhet t’ju shkruajë brenda 14 ditësh. Nuk e kemi konfirmuar.',
    state: 'draft',
  },
});
