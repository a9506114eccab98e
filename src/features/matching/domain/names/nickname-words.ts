/** Full names, then what people are called for short, or by a passport in another language of their country. Canonical or as written; from general knowledge, not checked by native speakers. */
const lines = `
mohammed muhammad mohamed mihemed: mohd muhd md mhd mo moh mohamad hama hemo mamad mamo mohamud hamoudi hamudi
abdullah: abdo abdou abdi abdul
abdulrahman: abdo abdou abdi abdul rahman
mustafa: musti mista
ibrahim: brahim brahem ibro ibra ibi
ismail: ismo samo smail
ahmed: ahmo hamada hamo
fatima fatemeh: fati fatu fatou fatma fatmata
khadija: khadi khadra khadij
zahra: zari zaza
maryam: mimi mero maryama
yohannes: johnny john yohana
mikael michael: mike miki micky mihai misha
gebre: gere
selamawit: selam
tewodros: teddy tedros
alexander oleksandr aleksandr: alex sasha sanya shura oleksa olek sandro
oleksandra aleksandra alexandra: sasha sanya shura lesya alex
mykhailo mikhail: misha mishko mikha
volodymyr vladimir: vova volodya vlad
kateryna ekaterina katerina: katya katia kate katja
olha olga: olya olia
iryna irina: ira
natalia nataliya: natasha nata
tetiana tatiana tetyana: tanya tania
olena elena yelena: lena olenka
dmytro dmitri dmitry: dima mitya
yevhen evgeny yevgeny: zhenya zhenia
yevheniia evgenia: zhenya zhenia
serhii sergei sergey: seryozha serhiyko
mykola nikolai nikolay: kolya kolia
ivan: vanya vania
yurii yuri: yura
anastasia anastasiya: nastya nastia asya
mariia maria: masha marusia
daria dariia: dasha
svitlana svetlana: sveta
liudmyla lyudmila: lyuda liuda mila
viktoria viktoriia: vika
yevhen: evgeny yevgeny evgeni evgeniy yevgeniy
yevheniia: evgenia yevgenia evgeniya
serhii serhiy: sergei sergey sergiy sergii
mykola: nikolai nikolay
mykhailo: mikhail
volodymyr: vladimir
oleksii oleksiy: aleksei alexei alexey
oleksandr: aleksandr alexander
pavlo: pavel
petro: pyotr petr piotr
hryhorii hryhoriy: grigory grigoriy
danylo: daniil
olha: olga
olena: elena yelena
hanna: anna
iryna: irina
halyna: galina
giorgi george: gio goga gia
davit david: dato dave
ivane: vano
ketevan: keti keto
ekaterine: eka
tamar: tako tamuna tamta
nikoloz nicholas: nika nick
arben: beni ben
ilir: lili
daniel: dan danny dani
joseph yosef: joe joey jo
samuel: sam sami
elizabeth: liz beth eli
solomon: sol soli
francisco: paco pancho
jose: pepe
guadalupe: lupe
محمد: حمودی ممد حمه
عبدالله: عبدو عبود
فاطمه: فاتی فطوم
ابراهیم: برهوم
`;

/** Each full name (several spellings of it) with its short forms. */
export const nicknames: readonly Readonly<{ full: readonly string[]; short: ReadonlySet<string> }>[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [full = '', short = ''] = line.split(':');
    return { full: full.trim().split(' '), short: new Set(short.trim().split(' ')) };
  });
