/** Words that stand alone; longer words may begin with the same letters. */
const whole = ['tb', 'hiv', 'aids', 'sti', 'std', 'fgm', 'ptsd', 'covid', 'gum', 'jab', 'jabs', 'x-ray', 'xray'];

/** Beginnings of words: `vaccin` is vaccine, vaccination, vaccinated. */
const beginnings = [
  'abortion|addict|alcohol|anaemi|antenatal|anxi|asthma|biops|blood|cancer|contracepti|counsell|depress|diabet|diagnos',
  'disab|disease|epilep|genital|gonorr|hepatit|illness|immunis|infect|malaria|matern|medic|mental|midwi|overdos|patient',
  'pregnan|prescri|psych|rape|scabies|screening|sexual|suicid|surger|symptom|syphilis|therap|tortur|trauma|treatment|tubercul',
  'urine|vaccin|virus',
];

/** The same in Arabic, after the article and the letters that may stand before it. */
const arabic = [
  'إيدز|السل|سرطان|سكري|اكتئاب|حامل|حمل|لقاح|لقاحات|تطعيم|تلقيح|تحليل|تحاليل|دم|علاج|دواء|أدوية|نفسي|نفسية|جنسي|جنسية|إجهاض',
  'عدوى|التهاب|فيروس|تشخيص|مرض|مريض|أعراض|جراحة|تعذيب|صدمة|إدمان|ربو|صرع|جرب',
];

const found = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${whole.join('|')})(?![\\p{L}\\p{N}])|(?:${beginnings.join('|')})|[وفبلك]?(?:ال|لل)?(?:${arabic.join('|')})(?![\\p{L}\\p{N}]))`,
  'iu',
);

/**
 * The first word that says something of somebody's health, or null. A second guard behind the list of value kinds: it knows English and Arabic only, and
 * a word that it does not know passes.
 */
export function healthWordIn(text: string): string | null {
  return found.exec(text.normalize('NFKC'))?.[0] ?? null;
}
