import { names, type NameList } from './name-list.ts';

/** Names of Nigeria, from several of its languages. */
export const nigerian: NameList = {
  script: 'Latn',
  order: 'given-family',
  male: names(`
    Adébáyọ̀ = Adebayo / Adebayor; Ọláwálé = Olawale / Olawaley; Chukwuemeka = Chukwuemeka / Chukemeka; Ikenna = Ikenna / Ikena; Musa = Musa / Moussa; Ibrahim = Ibrahim / Ebrahim; Babátúndé = Babatunde / Babatunda; Káyọ̀dé = Kayode / Kayodeh; Obinna = Obinna / Obina; Uchenna = Uchenna / Uchena; Sani = Sani / Sanni; Yakubu = Yakubu / Yacubu; Ṣẹ́gun = Segun / Shegun; Fẹ́mi = Femi / Phemi; Emeka = Emeka / Emeca; Kelechi = Kelechi / Kelechy; Osaze = Osaze / Osase; Efe = Efe / Effe; Bello = Bello / Belo; Aliyu = Aliyu / Aliu
  `),
  female: names(`
    Adéṣọlá = Adesola / Adeshola; Fúnmiláyọ̀ = Funmilayo / Funmilaya; Ngọzi = Ngozi / Ngozy; Chioma = Chioma / Chiomma; Amina = Amina / Aminah; Hauwa = Hauwa / Hawa; Blessing; Grace; Bùkọ́lá = Bukola / Bukolla; Títílayọ̀ = Titilayo / Titilaya; Nneka = Nneka / Neka; Ifeoma = Ifeoma / Ifeyoma; Zainab = Zainab / Zeinab; Fatima = Fatima / Fatimah; Tèmítọ́pẹ́ = Temitope / Temitopeh; Adanna = Adanna / Adana; Osas = Osas / Osass; Patience; Ebele = Ebele / Ebelle; Kẹ́hìndé = Kehinde / Kenny
  `),
  family: names(`
    Adéyẹmí = Adeyemi / Adeyemy; Ọkáfọ̀ = Okafor / Okafo; Òjó = Ojo / Ojoh; Bello = Bello / Belo; Musa = Musa / Moussa; Abubakar = Abubakar / Aboubakar; Nwosu = Nwosu / Nwosou; Eze = Eze / Ezeh; Adébísí = Adebisi / Adebisy; Ògúnlẹ́yẹ = Ogunleye / Ogunleyi; Obi = Obi / Obbi; Ibrahim = Ibrahim / Ebrahim; Igwe = Igwe / Igweh; Osagie = Osagie / Osagi; Omoruyi = Omoruyi / Omorui; Afọlábí = Afolabi / Afolaby; Danjuma = Danjuma / Danjumma; Nnamdi = Nnamdi / Namdi; Okeke = Okeke / Okeche; Lawal = Lawal / Lawaal
  `),
};

/** Names of southern and central Africa (Namibia, Botswana, Cameroon). */
export const southernAfrican: NameList = {
  script: 'Latn',
  order: 'given-family',
  male: names(`
    Tjihuro; Kgosi = Kgosi / Khosi; Thabo = Thabo / Tabo; Mpho = Mpho / Mfo; Petrus = Petrus / Petros; Johannes = Johannes / Yohannes; Festus; Ndjavera = Ndjavera / Njavera; Paul; Samuel = Samuel / Samwel; Tebogo; Kagiso = Kagiso / Kaghiso; Emmanuel = Emmanuel / Emanuel; Jean-Pierre = Jean-Pierre / Jean Pierre; Didier; Aurélien = Aurelien / Orelien; Ngwa = Ngwa / Ngua; Fru; Tangeni = Tangeni / Tanjeni; Hafeni = Hafeni / Haveni
  `),
  female: names(`
    Ndapewa = Ndapewa / Ndapeva; Selma; Kaarina = Kaarina / Karina; Lerato; Boitumelo; Neo; Kefilwe; Mbali; Tjikumbi; Vetjaera = Vetjaera / Vetyaera; Hilma; Aina = Aina / Ayna; Nadège = Nadege / Nadeje; Solange = Solange / Solanje; Chantal = Chantal / Shantal; Ngum; Bih; Clarisse = Clarisse / Clarice; Penehafo = Penehafo / Pennehafo; Tuyakula
  `),
  family: names(`
    Katjivena = Katjivena / Katyivena; Hangula; Shikongo = Shikongo / Sikongo; Nangolo; Tjipueja = Tjipueja / Tjipuea; Kavari; Amutenya; Moagi = Moagi / Muagi; Seretse; Molefe = Molefe / Molephe; Kgari = Kgari / Khari; Tau; Ngassa = Ngassa / Ngasa; Mbarga; Fotso; Tchuente = Tchuente / Chuente; Nkeng; Ateba; Haufiku; Muundjua = Muundjua / Mundjua
  `),
};
