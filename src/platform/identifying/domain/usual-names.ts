/**
 * Given and family names that are usual among those whom this service asks, in the scripts that they write. From general knowledge; nobody who speaks these
 * languages has checked the list. It need not be whole: it helps where a script has no capitals, or a name begins a sentence. Names that are everyday
 * words of English are left out.
 */
const latin = `abdi abdul abdullah abdulrahman abebe abraham adam ahmad ahmed ahmet aisha ali alemu amanuel amin amina amir anwar arash ayaan aziz bahar bashir
  berhane besmir biniam bledar daniel dawit ebrahim elham elias ermias fahad farah farhad farzana fatima fatemeh fatma feven filmon ghulam habib haile hamid hamza
  hana hasan hassan helen hiwet hussain hussein hodan ibrahim idris ilir imran ismail jamal jamila jawad kamal karim karwan khadija khalid layla leila mahdi mahmoud
  mahmud maria mariam maryam mebrahtu mehdi meron mohamed mohammad mohammed muhammad mohsen mustafa musa nabil najib nasir noor nur omar osman parisa rahim rahel
  rahman rashid reza rezene robel saeed sahra said saleh salim salman samir samira sara sarah selam semere shirin sultan tahir tareq tariq tekle tesfay tsegay
  winta yasin yasmin yonas yosef youssef yusuf zahra zainab zeinab zekarias`;

const arabic = `أحمد احمد محمد محمود علي حسن حسين عمر عثمان خالد يوسف إبراهيم ابراهيم إسماعيل مصطفى عبدالله عبدالرحمن سمير سميرة كريم جميلة فاطمة مريم زينب خديجة عائشة ليلى
  سارة هدى نور آمنة طارق ياسين حمزة إدريس صالح سعيد ناصر جمال كمال رشيد سليم سلمان عمار بشير رضا مهدی مهدي رضایی حسینی احمدی محمدی کریمی فرهاد فریده پروین زهرا معصومه
  غلام عزیز نجیب کاروان شیرین آزاد هیوا`;

const geez = `ዮናስ ሳምራዊት ተስፋይ ሃይለ ኣማኑኤል ዳዊት ሰላም ሄለን ራሄል ኤርምያስ ሰመረ ሮቤል ፊልሞን ብንያም መሓመድ ኣሕመድ ዓሊ ፋጡማ ዘካርያስ ኣበበ ማርያም ዮሴፍ ኤልያስ`;

const names: ReadonlySet<string> = new Set([latin, arabic, geez].flatMap((list) => list.split(/\s+/u)).filter(Boolean));

/** Whether a word, also with the Arabic "and", "to" or "by" joined to it, or an English 's, is a usual name. */
export function isUsualName(written: string): boolean {
  const plain = written
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .replaceAll(/[\u064B-\u0652\u0640]/gu, '');
  return names.has(plain) || (plain.length > 4 && /^[وبلفك]/u.test(plain) && names.has(plain.slice(1)));
}
