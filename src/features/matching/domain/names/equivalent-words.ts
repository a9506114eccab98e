/** Names that one person has in two languages of their country, or that an office turned into its own: no spelling of each other, but no strangers either. From general knowledge, not checked by native speakers. */
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

/** For each spelling, the number of its name, from 1. */
export const equivalentNames: ReadonlyMap<string, number> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line, at) => line.split(' ').map((spelling) => [spelling, at + 1] as const)),
);
