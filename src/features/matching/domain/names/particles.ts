const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** The article before a name, with its last letter turned into the name's first (as-Sayed, ash-Shami, an-Nour). */
export const articles = words('al el il ul ur ar er ir as es is ash ech esh ad ed ud an en at et az ez al ال');

/** `abd` and its linked forms, which are never a whole name by themselves where another word follows. */
export const abdWords = words(
  'abd abdul abdel abdal abdil abdol abdoul abdur abdar abder abdir abdus abdes abdun abden abdu abdi abdou cabdi عبد عبدال',
);

/** Ge'ez words that begin a compound and are seldom a name alone. */
export const gebreWords = words('gebre ghebre gebra gabra gabre ghebra welde wolde weldu woldu wolda ገብረ ወልደ');

/** The last word of a compound in -ullah or -uddin, where it is written apart. */
export const lastWords: Readonly<Record<string, 'allah' | 'din'>> = {
  allah: 'allah',
  ullah: 'allah',
  ollah: 'allah',
  ulla: 'allah',
  الله: 'allah',
  din: 'din',
  dine: 'din',
  deen: 'din',
  uddin: 'din',
  eddine: 'din',
  eddin: 'din',
  oddin: 'din',
  aldin: 'din',
  الدین: 'din',
};

const descent = 'bin ben ibn bint bent binte binti bte bt ould wuld wled walad uld aw ina bn بن ابن بنت ولد';
const kunya = 'abu abou abo aboo umm um om oum ابو ابا ابی ام';
const respect =
  'mr mrs ms miss dr haji hajj hadj hadji hajji xaji alhaj sayed sayyid seyed seyyed syed said-i sheikh shaikh sheik cheikh mullah mulla maulana mawlawi ustad mirza sidi lalla ato woizero weizero حاج حاجی سید شیخ ملا مولوی میرزا مرزا استاد';
const european = 'van von der den de da di do dos das du la le lo e y thi';

const weak = words(`${descent} ${kunya} ${respect} ${european}`);

/** True of a cleaned token that links names or honours their bearer: it is left out and put in freely, so it weighs little. */
export const isParticleWord = (token: string): boolean => weak.has(token) || articles.has(token);
