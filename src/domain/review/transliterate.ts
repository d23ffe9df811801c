/** Armenian and Cyrillic letters in Latin ones, as names in them are mostly spelled on papers. */
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  [
    // Armenian
    'ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m',
    'յ y ն n շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k օ o ֆ f և ev',
    // Russian, and what the others share with it
    'а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u',
    'ф f х kh ц ts ч ch ш sh щ shch ъ  ы y ь  э e ю yu я ya',
    // Kazakh, Kyrgyz, Mongolian
    'ә a ғ g қ k ң n ө o ұ u ү u һ h і i',
  ].flatMap((row) => row.match(/\S+ [a-z]*/g)?.map((pair) => pair.split(' ')) ?? []),
);

/** One sound that Armenian writes with two letters. */
const ARMENIAN_U = /ու/g;

/** Which letters a name is written in: of two names in different ones, the same person may be meant. */
export type Script = 'latin' | 'cyrillic' | 'armenian' | 'other';

/** A name in plain Latin letters, small and without marks: for comparing names across scripts, not for showing them. */
export function transliterate(name: string): string {
  const letters = name.normalize('NFC').toLowerCase().replace(ARMENIAN_U, 'u');
  const latin = [...letters].map((letter) => LATIN[letter] ?? letter).join('');
  return latin.normalize('NFD').replace(/\p{M}/gu, '');
}

/** The script of the first letter; “other” where there is none of the three. */
export function scriptOf(name: string): Script {
  const [letter = ''] = name.match(/\p{L}/u) ?? [];
  if (/\p{Script=Armenian}/u.test(letter)) return 'armenian';
  if (/\p{Script=Cyrillic}/u.test(letter)) return 'cyrillic';
  return /\p{Script=Latin}/u.test(letter) ? 'latin' : 'other';
}
