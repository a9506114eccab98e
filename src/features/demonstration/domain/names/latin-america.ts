import { names, type NameList } from './name-list.ts';

/** Names of Brazil. */
export const brazilian: NameList = {
  script: 'Latn',
  order: 'given-family',
  male: names(`
    João = Joao / Juao; José = Jose / Joze; Antônio = Antonio / Antonyo; Carlos; Paulo; Lucas = Lucas / Lukas; Mateus = Mateus / Matheus; Gabriel; Rafael = Rafael / Raphael; Thiago = Thiago / Tiago; Felipe = Felipe / Filipe; Márcio = Marcio / Marsio; Sérgio = Sergio / Serjio; Luís = Luis / Luiz; Anderson = Anderson / Andersom; Vinícius = Vinicius / Vinisius; Fábio = Fabio / Fabyo; Wesley = Wesley / Weslei; Diego; Renato
  `),
  female: names(`
    Maria = Maria / Mariah; Ana = Ana / Anna; Francisca; Antônia = Antonia / Antonya; Adriana; Juliana; Márcia = Marcia / Marsia; Fernanda; Patrícia = Patricia / Patrisia; Aline = Aline / Alyne; Camila = Camila / Camilla; Letícia = Leticia / Letisia; Beatriz = Beatriz / Beatris; Larissa = Larissa / Larisa; Vitória = Vitoria / Victoria; Conceição = Conceicao / Conceisao; Luana; Simone; Tatiane = Tatiane / Tatiana; Jéssica = Jessica / Gessica
  `),
  family: names(`
    da Silva = da Silva / Dasilva; Santos = Santos / dos Santos; Oliveira = Oliveira / Olivera; Souza = Souza / Sousa; Lima; Pereira = Pereira / Perera; Ferreira = Ferreira / Ferera; Costa; Rodrigues = Rodrigues / Rodriguez; Almeida; Nascimento = Nascimento / Nasimento; Araújo = Araujo / Arauho; Ribeiro = Ribeiro / Ribero; Carvalho = Carvalho / Carvallo; Gomes = Gomes / Gomez; Martins = Martins / Martinz; Rocha; Barbosa = Barbosa / Barboza; Teixeira = Teixeira / Texeira; Gonçalves = Goncalves / Gonsalves
  `),
};

/** Names of Spanish-speaking Latin America; two family names, of which lists often keep one. */
export const spanishAmerican: NameList = {
  script: 'Latn',
  order: 'given-family',
  male: names(`
    José = Jose / Hose; Luis = Luis / Luiz; Carlos; Juan; Miguel; Jesús = Jesus / Jezus; Andrés = Andres / Andrez; Óscar = Oscar / Oskar; Víctor = Victor / Bictor; Wilmer; Yeison = Yeison / Jeison; Ángel = Angel / Anjel; Héctor = Hector / Ector; Mauricio = Mauricio / Maurisio; Fredy = Fredy / Freddy; Nelson; Santiago; Elmer; Ramón = Ramon / Raymon; Iván = Ivan / Iban
  `),
  female: names(`
    María = Maria / Mariah; Ana; Luz = Luz / Lus; Carmen; Rosa = Rosa / Roza; Claudia; Sandra; Yolanda; Gloria; Paola; Daniela; Valentina; Karla = Karla / Carla; Xiomara = Xiomara / Siomara; Yesenia = Yesenia / Jessenia; Lucía = Lucia / Lusia; Belkis = Belkis / Belkys; Noemí = Noemi / Nohemi; Keily = Keily / Keyli; Verónica = Veronica / Beronica
  `),
  family: names(`
    Rodríguez = Rodriguez / Rodrigues; Martínez = Martinez / Martines; García = Garcia / Garsia; López = Lopez / Lopes; Hernández = Hernandez / Hernandes; González = Gonzalez / Gonzales; Pérez = Perez / Peres; Sánchez = Sanchez / Sanches; Ramírez = Ramirez / Ramires; Torres = Torres / Tores; Flores = Flores / Florez; Díaz = Diaz / Dias; Castillo = Castillo / Castilo; Mejía = Mejia / Mexia; Zelaya = Zelaya / Selaya; Quintero = Quintero / Kintero; Vargas = Vargas / Bargas; Ortiz = Ortiz / Ortis; Murillo = Murillo / Murilo; Cárdenas = Cardenas / Cardena
  `),
};
