import { translation } from '#platform/language/messages.ts';

import { en } from './en.ts';

const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** What whoever answers a form reads beside its questions. Drafts: no speaker of Tigrinya has checked them. */
const fillTi = {
  'instruments.fill.choose': draft('ሓደ ምረጹ'),
  'instruments.fill.acknowledge': draft('እወ፣ ተነቢቡ'),
  'instruments.fill.about': draft('እዚ ብግምት እዩ፣ ልክዕ ኣይኮነን'),
  'instruments.fill.rank': draft('ኣብ ጐኒ ናይ መጀመርታ 1፣ ኣብ ጐኒ ናይ ቀጺሉ 2 ጽሓፉ፣ ከምኡ ከኣ ቀጽሉ።'),
  'instruments.fill.no-answer': draft('መልሲ የለን'),
  'instruments.fill.i-prefer-not-to-say': draft('ክዛረብ ኣይደልን'),
  'instruments.fill.answered-after-all': draft('ክልቲኡ ኣይኮነን፦ መልሲ ኣሎ፣ ወይ ዳግማይ ክፉት እዩ'),
  'instruments.fill.said.prefer-not-to-say': draft('ክዛረብ ኣይደልን እዩ'),
  'instruments.fill.add': draft('ካልእ ወስኹ'),
  'instruments.fill.remove': draft('ቁጽሪ {number} ኣልግሱ'),
  'instruments.fill.photograph.not-here': draft('ኣብዚ ገጽ ስእሊ ክውሰኽ ኣይክእልን። ስእሊ እንተ ተላዒሉ ምስቲ ወረቐት ዓቅቡዎ።'),
  'instruments.fill.wrong.not-a-number': draft('ቁጽሪ ብኣሃዝ ጽሓፉ።'),
  'instruments.fill.wrong.not-a-whole-number': draft('ምሉእ ቁጽሪ ብኣሃዝ ጽሓፉ።'),
  'instruments.fill.wrong.no-such-day': draft('ከምዚ ዝበለ መዓልቲ የለን። መዓልትን ወርሕን ዓመትን ብኣሃዝ ጽሓፉ።'),
  'instruments.fill.wrong.not-a-time': draft('ሰዓትን ደቒቕን ጽሓፉ፣ ንኣብነት 14:05።'),
  'instruments.fill.wrong.same-rank-twice': draft('ክልተ ሓደ ዓይነት ቁጽሪ ኣለዎም። ነፍሲ ወከፍ ናይ ገዛእ ርእሱ ቁጽሪ ሃቡ።'),
  'instruments.fill.wrong.too-long': draft('እዚ ካብ 10,000 ፊደላት ንላዕሊ እዩ። ኣሕጽሩዎ።'),
  'instruments.fill.wrong.required': draft('እዚ መልሲ የድልዮ። «ክዛረብ ኣይደልን» መልሲ እዩ።'),
  'instruments.fill.wrong.constraint': draft('እዚ መልሲ ኣይሰማማዕን። ዳግማይ ርኣዩዎ።'),
  'instruments.fill.wrong.not-a-choice': draft('ዝተመርጸ ድሕሪ ሕጂ የለን። ዳግማይ ምረጹ።'),
  'instruments.fill.wrong.not-a-value': draft('እዚ ሕቶ ከምዚ ዝበለ መልሲ የብሉን። ዳግማይ ርኣዩዎ።'),
  'instruments.fill.wrong.out-of-range': draft('እዚ ካብቲ ክምለስ ዝከኣል ወጻኢ እዩ። ዳግማይ ርኣዩዎ።'),
} as const;

/** Staff's own words wait. */
export const ti = translation('ti', fillTi, {
  waiting: Object.keys(en.strings).filter((key) => !Object.hasOwn(fillTi, key)),
});
