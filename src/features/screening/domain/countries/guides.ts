/**
 * The migrant health guides of gov.uk by country: 135. Where an address is given, it was read second hand (R2) or follows from the country's name (M); a
 * guide without one is found by searching gov.uk.
 */
const addresses: Readonly<Record<string, string>> = Object.fromEntries(
  `AE BA BS KN LC VC
  AF:afghanistan AG:antigua-and-barbuda AL:albania AM:armenia AO:angola AR:argentina AZ:azerbaijan BB:barbados BD:bangladesh BG:bulgaria BH:bahrain BI:burundi
  BJ:benin BN:brunei-darussalam BO:bolivia BR:brazil BW:botswana BY:belarus BZ:belize CD:democratic-republic-of-congo CF:central-african-republic CG:congo
  CI:cote-divoire-ivory-coast CL:chile CM:cameroon CN:china CO:colombia CR:costa-rica CU:cuba CV:cape-verde CZ:czech-republic DJ:djibouti DM:dominica
  DO:dominican-republic DZ:algeria EC:ecuador EE:estonia EG:egypt ER:eritrea ET:ethiopia FJ:fiji GD:grenada GE:georgia GH:ghana GM:gambia-the GN:guinea
  GT:guatemala GW:guinea-bissau GY:guyana HN:honduras HR:croatia HU:hungary ID:indonesia IL:israel IN:india IQ:iraq IR:iran JM:jamaica JO:jordan JP:japan
  KE:kenya KH:cambodia KR:south-korea KW:kuwait KZ:kazakhstan LA:laos LB:lebanon LK:sri-lanka LR:liberia LS:lesotho LT:lithuania LV:latvia LY:libya
  MA:morocco MD:moldova MG:madagascar MM:myanmar-burma MN:mongolia MU:mauritius MW:malawi MX:mexico MY:malaysia MZ:mozambique NA:namibia NG:nigeria
  NI:nicaragua NP:nepal OM:oman PA:panama PE:peru PG:papua-new-guinea PH:philippines PK:pakistan PL:poland PY:paraguay QA:qatar RO:romania RU:russia
  RW:rwanda SA:saudi-arabia SB:solomon-islands SC:seychelles SD:sudan SG:singapore SI:slovenia SK:slovakia SL:sierra-leone SN:senegal SO:somalia SR:suriname
  SV:el-salvador SY:syria SZ:swaziland TG:togo TH:thailand TN:tunisia TR:turkey TT:trinidad-and-tobago TZ:tanzania UA:ukraine UG:uganda UY:uruguay
  UZ:uzbekistan VE:venezuela VN:vietnam YE:yemen ZA:south-africa ZM:zambia ZW:zimbabwe`
    .split(/\s+/)
    .map((one) => one.split(':') as [string, string?])
    .map(([country, slug]) => [country, slug ?? '']),
);

export const hasGuide = (country: string): boolean => country in addresses;

/** Where to read about a country; a search of gov.uk where there is no guide, or its address is not known. */
export function guideAddress(country: string): string {
  const slug = addresses[country] ?? '';
  return slug === ''
    ? 'https://www.gov.uk/search/all?keywords=migrant+health+guide'
    : `https://www.gov.uk/guidance/${slug}-migrant-health-guide`;
}
