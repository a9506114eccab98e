import { localesOf } from './intl.ts';

/** ISO 3166-1: the three letters that the record keeps, then the two that `Intl` knows a country by. */
const twoLetters = new Map(
  `AFG AF,AGO AO,ALB AL,AND AD,ARE AE,ARG AR,ARM AM,ATG AG,AUS AU,AUT AT,AZE AZ,BDI BI,BEL BE,BEN BJ,BFA BF,BGD BD,BGR BG,BHR BH,BHS BS,BIH BA,
BLR BY,BLZ BZ,BOL BO,BRA BR,BRB BB,BRN BN,BTN BT,BWA BW,CAF CF,CAN CA,CHE CH,CHL CL,CHN CN,CIV CI,CMR CM,COD CD,COG CG,COL CO,COM KM,CPV CV,
CRI CR,CUB CU,CYP CY,CZE CZ,DEU DE,DJI DJ,DMA DM,DNK DK,DOM DO,DZA DZ,ECU EC,EGY EG,ERI ER,ESH EH,ESP ES,EST EE,ETH ET,FIN FI,FJI FJ,FRA FR,
FSM FM,GAB GA,GBR GB,GEO GE,GHA GH,GIN GN,GMB GM,GNB GW,GNQ GQ,GRC GR,GRD GD,GTM GT,GUY GY,HKG HK,HND HN,HRV HR,HTI HT,HUN HU,IDN ID,IND IN,
IRL IE,IRN IR,IRQ IQ,ISL IS,ISR IL,ITA IT,JAM JM,JOR JO,JPN JP,KAZ KZ,KEN KE,KGZ KG,KHM KH,KIR KI,KNA KN,KOR KR,KWT KW,LAO LA,LBN LB,LBR LR,
LBY LY,LCA LC,LIE LI,LKA LK,LSO LS,LTU LT,LUX LU,LVA LV,MAC MO,MAR MA,MCO MC,MDA MD,MDG MG,MDV MV,MEX MX,MHL MH,MKD MK,MLI ML,MLT MT,MMR MM,
MNE ME,MNG MN,MOZ MZ,MRT MR,MUS MU,MWI MW,MYS MY,NAM NA,NER NE,NGA NG,NIC NI,NLD NL,NOR NO,NPL NP,NRU NR,NZL NZ,OMN OM,PAK PK,PAN PA,PER PE,
PHL PH,PLW PW,PNG PG,POL PL,PRK KP,PRT PT,PRY PY,PSE PS,QAT QA,ROU RO,RUS RU,RWA RW,SAU SA,SDN SD,SEN SN,SGP SG,SLB SB,SLE SL,SLV SV,SMR SM,
SOM SO,SRB RS,SSD SS,STP ST,SUR SR,SVK SK,SVN SI,SWE SE,SWZ SZ,SYC SC,SYR SY,TCD TD,TGO TG,THA TH,TJK TJ,TKM TM,TLS TL,TON TO,TTO TT,TUN TN,
TUR TR,TUV TV,TWN TW,TZA TZ,UGA UG,UKR UA,URY UY,USA US,UZB UZ,VAT VA,VCT VC,VEN VE,VNM VN,VUT VU,WSM WS,XKX XK,YEM YE,ZAF ZA,ZMB ZM,ZWE ZW`
    .split(/,\s*/)
    .map((pair) => pair.split(' ') as [string, string]),
);

const byTwoLetters = new Set(twoLetters.values());
const names = new Map<string, Intl.DisplayNames>();

/** Every country that the record may name, with its name for this reader, in the order of that reader's alphabet. */
export function countriesIn(reader: string): readonly Readonly<{ code: string; name: string }>[] {
  const order = new Intl.Collator([...localesOf(reader), 'en-GB']);
  return [...twoLetters.keys()]
    .map((code) => ({ code, name: countryNameIn(code, reader) ?? code }))
    .sort((a, b) => order.compare(a.name, b.name));
}

/** The name of a country (ISO 3166-1, three letters or two) in a reader's language, in English where that language has none here; null where it is no country that we know. */
export function countryNameIn(code: string, reader: string): string | null {
  const region = twoLetters.get(code) ?? (byTwoLetters.has(code) ? code : undefined);
  if (region === undefined) return null;
  let known = names.get(reader);
  if (known === undefined) {
    known = new Intl.DisplayNames([...localesOf(reader), 'en-GB'], { type: 'region', fallback: 'none' });
    names.set(reader, known);
  }
  return known.of(region) ?? null;
}
