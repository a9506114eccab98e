/**
 * Names that one person has in two languages of their country, or that an office or a neighbouring language turned into its own: no spelling of each other, but no
 * strangers either. From general knowledge, not checked by native speakers.
 */
const lines = `
oleksandr aleksandr alexander aleksander oleksander alexandr
oleksandra aleksandra alexandra
oleksii oleksiy oleksi aleksei alexei alexey aleksey aleksej
volodymyr vladimir volodimir wladimir
mykola nikolai nikolay nikolaj nykola
mykhailo mikhail mykhaylo michail mihail
serhii serhiy sergei sergey sergiy sergii serhij
yevhen evgeny yevgeny evgeniy yevgeniy evgeni yevgen evhen
yevheniia evgenia yevgenia evgeniya yevheniya yevgeniya
dmytro dmitri dmitry dmitriy dmitrii dmitro
andrii andriy andrei andrey andrij
yurii yuriy yuri yury iurii
vasyl vasily vasiliy vasilii vasil
pavlo pavel pawlo
petro pyotr petr piotr
hryhorii hryhoriy grigory grigoriy grigorii hrihorii
danylo daniil danilo danil
illia ilya ilia illya
olha olga
olena elena yelena
hanna anna ganna
iryna irina
halyna galina
kateryna ekaterina katerina yekaterina
svitlana svetlana
tetiana tatiana tetyana tatyana
liudmyla lyudmila liudmila ludmila
nataliia natalia nataliya natalya
viktoriia viktoria viktoriya victoria
yuliia yulia julia yuliya iuliia
mariia maria mariya marija
marharyta margarita
ruslan rouslan
`;

/**
 * Forms that Turkish, Kurdish and Bosnian, and the usual abbreviations, give to an Arabic name: the same name to whoever bears it, and written for each other on papers. Names whose
 * Turkish form any romanisation comes near are not here.
 */
const sameLines = `
mohammed muhammad muhammed mohammad mohamad muhamad mouhamed mehmet mehmed mihemed mohd muhd mhd md muhammet muhamet mahomet mahamed magomed
ahmad ahmed ahmet ehmed
mahmoud mahmud mahmood mahmut mehmud
khalid khaled halit xalid
khalil halil xelil
jamal djamal gamal cemal dzemal
jamil djamil gamil cemil
jalal djalal galal celal
jafar jaafar djafar cafer
khadija khadijah khadidja kadija hatice xecice
zaynab zainab zeinab zineb zeynep zeynab zejneb
aisha ayesha aysha aicha ayse eyse ajsa
fatima fatimah fatema fatma fatme
dawud dawood daoud daud davut dawit
yaqub yaqoob yacoub yakub yakup jakub
yusuf yousef yousuf youssef jusuf usiv
uthman othman usman ousmane osman
umar omar oumar omer
rajab rajeb recep redzep
ramadan ramadhan ramzan ramazan
mustafa mustapha moustafa mostafa mistefa
said saeed saïd sait seid
rashid rachid rasheed resit
hamid hameed hamit
majid madjid majeed mecit
wahid waheed ouahid vahit
abid abed abit
walid waleed oualid velit
zaid zayd zeyd
hussein husain hossein huseyin husein
suleiman sulaiman suleyman sulejman silejman
ibrahim ibraheem brahim
ismail ismael ismaeel
ayoub ayub ayyub eyup ejub
idris idriss idriz
diya zia ziya
rida ridha reza riza
fadil fadel fazil
ramzi ramzy remzi
shawqi shawki sevki
hikmat hekmat hikmet
ismat esmat ismet
izzat ezzat izzet
rifat refaat rifaat
`;

const numbered = (text: string): ReadonlyMap<string, number> =>
  new Map(
    text
      .trim()
      .split('\n')
      .flatMap((line, at) => line.split(' ').map((spelling) => [spelling, at + 1] as const)),
  );

/** For each spelling, the number of its name, from 1. */
export const equivalentNames = numbered(lines);

/** The same for forms that are the same name. */
export const sameNames = numbered(sameLines);
