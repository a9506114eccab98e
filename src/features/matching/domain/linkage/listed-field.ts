/** What a column of a list can say about a person, in the words of the interface of `alongside match`. */
export type ListedField =
  | 'id'
  | 'given'
  | 'family'
  | 'full'
  | 'otherNames'
  | 'scriptNames'
  | 'born'
  | 'sex'
  | 'nationality'
  | 'language'
  | 'phone'
  | 'reference'
  | 'nhsNumber'
  | 'otherNumber'
  | 'place'
  | 'arrivedOn'
  | 'postcode'
  | 'address'
  | 'birthPlace'
  | 'occupation';

/** Headings in small letters with single spaces; a heading is compared whole, never by a part of it, so that a column is not taken for another. */
const headings: Readonly<Record<ListedField, string>> = {
  id: `id, rec id, record id, arr id, arrival id, reg id, register id, unique id, person id, row id, uid, client id, patient id,
    local id`,
  given: `given, given name, given names, given name s, first, first name, first names, first name s, forename, forenames, fname,
    personal name, الاسم الاول`,
  family: `family, family name, family names, surname, surnames, last, last name, last names, lname, fathers name, father name,
    اللقب, اسم العائلة`,
  full: `name, full name, names, name in full, person name, client name, patient name, الاسم, الاسم الكامل, نام`,
  otherNames: `other name, other names, alias, aliases, aka, also known as, known as, previous name, previous names, preferred name,
    nickname, middle name, middle names, other names used`,
  scriptNames: `native name, name native, own script, script name, name in own script, name in native script, name in original script,
    original name, original script, name original, name script, names in other scripts, name in other scripts,
    name in other script, other script, other scripts, arabic name, name arabic, name in arabic, arabic, name ar,
    name other script, native script, names other scripts, given native, family native, given script, family script,
    given name native, family name native, given arabic, family arabic, given original, family original,
    given name in other script, family name in other script`,
  born: `dob, d o b, date of birth, birth date, birthdate, born, born on, birth, year of birth, yob, birthday, تاريخ الميلاد,
    تاریخ تولد`,
  sex: `sex, gender, m f, الجنس`,
  nationality: `nationality, nat, country, country of origin, country of nationality, citizenship, origin, nationalities, الجنسية`,
  language: `language, languages, lang, first language, main language, preferred language, spoken language, mother tongue, اللغة`,
  phone: `phone, phone number, phone no, telephone, telephone number, tel, tel no, mobile, mobile number, mobile no,
    contact number, contact no, phones, whatsapp, الهاتف`,
  reference: `reference, references, ref, ref no, reference number, ho ref, ho reference, ho reference number, home office ref,
    home office reference, home office number, home office no, port reference, port ref, nass, nass ref, nass number,
    case reference, case ref, asylum reference, arc, arc number, cid, ho ref no`,
  nhsNumber: `nhs, nhs no, nhs number, nhs num, nhsno, nhsnumber, nhs id`,
  otherNumber: `soc sec id, social security number, ssn, national id, national insurance number, ni number, nino, passport,
    passport number, passport no, unhcr number, unhcr no, hospital number`,
  place: `place, site, hotel, accommodation, location, property, site name, hotel name, place name, current place, centre`,
  arrivedOn: `arrived on, arrived, arrival date, date of arrival, arrival, arrived at, date arrived, arrived in uk, arrived in uk on`,
  postcode: `postcode, post code, postal code, zip, zip code, postcode fake`,
  address: `address, address 1, address 2, address line 1, address line 2, street, street number, street name, house number, suburb,
    town, city, state, county`,
  birthPlace: `birth place, birthplace, place of birth, town of birth`,
  occupation: `occupation, profession, job, trade`,
};

const fieldOf = new Map<string, ListedField>();
for (const [field, words] of Object.entries(headings))
  for (const word of words.split(/,\s*/)) fieldOf.set(word, field as ListedField);

/** The field that a heading names, whatever its case, accents and punctuation; null for a column that matching does not use. */
export function fieldOfHeading(heading: string): ListedField | null {
  const plain = heading
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’`]/g, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return fieldOf.get(plain) ?? null;
}

/** For each field, which columns (from 0) say it, in the file's order. A name written whole is left out where its parts have columns of their own. */
export type ListedColumns = Readonly<Partial<Record<ListedField, readonly number[]>>>;

export function recogniseColumns(header: readonly string[]): ListedColumns {
  const columns: Partial<Record<ListedField, number[]>> = {};
  header.forEach((heading, at) => {
    const field = fieldOfHeading(heading);
    if (field === null) return;
    const known = columns[field];
    // Two columns of ids, sexes or dates of birth: the first is meant.
    if (known === undefined) columns[field] = [at];
    else if (!['id', 'sex', 'born', 'given', 'family'].includes(field)) known.push(at);
  });
  return columns;
}
