import type { Language } from '../../quiz/engine/quiz.ts';

/** Cities of time zones that are called otherwise than in the IANA database, or by another name today. */
export const PLACES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  de: {
    Athens: 'Athen',
    Belgrade: 'Belgrad',
    Brussels: 'Brüssel',
    Bucharest: 'Bukarest',
    Cairo: 'Kairo',
    Calcutta: 'Kolkata',
    Canary: 'Kanaren',
    Copenhagen: 'Kopenhagen',
    Hong_Kong: 'Hongkong',
    Kiev: 'Kyjiw',
    Lisbon: 'Lissabon',
    Luxembourg: 'Luxemburg',
    Mexico_City: 'Mexiko-Stadt',
    Moscow: 'Moskau',
    Prague: 'Prag',
    Rome: 'Rom',
    Sao_Paulo: 'São Paulo',
    Saigon: 'Ho-Chi-Minh-Stadt',
    Singapore: 'Singapur',
    Tehran: 'Teheran',
    Tokyo: 'Tokio',
    Vienna: 'Wien',
    Warsaw: 'Warschau',
    Zurich: 'Zürich',
  },
  en: {
    Calcutta: 'Kolkata',
    Canary: 'Canary Islands',
    Kiev: 'Kyiv',
    Saigon: 'Ho Chi Minh City',
    Sao_Paulo: 'São Paulo',
  },
};
