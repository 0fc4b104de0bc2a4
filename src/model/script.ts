/** The script of a name, by the script property that Unicode gives its letters. The codes are those of ISO 15924. */

const scripts: ReadonlyMap<string, RegExp> = new Map([
  ['Latn', /\p{Script=Latin}/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Arab', /\p{Script=Arabic}/gu],
  ['Hang', /\p{Script=Hangul}/gu],
  ['Hani', /\p{Script=Han}/gu],
  ['Hira', /\p{Script=Hiragana}/gu],
  ['Kana', /\p{Script=Katakana}/gu],
  ['Grek', /\p{Script=Greek}/gu],
  ['Hebr', /\p{Script=Hebrew}/gu],
  ['Armn', /\p{Script=Armenian}/gu],
  ['Geor', /\p{Script=Georgian}/gu],
  ['Deva', /\p{Script=Devanagari}/gu],
  ['Beng', /\p{Script=Bengali}/gu],
  ['Guru', /\p{Script=Gurmukhi}/gu],
  ['Taml', /\p{Script=Tamil}/gu],
  ['Sinh', /\p{Script=Sinhala}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Laoo', /\p{Script=Lao}/gu],
  ['Khmr', /\p{Script=Khmer}/gu],
  ['Mymr', /\p{Script=Myanmar}/gu],
  ['Ethi', /\p{Script=Ethiopic}/gu],
  ['Syrc', /\p{Script=Syriac}/gu],
  ['Thaa', /\p{Script=Thaana}/gu],
  ['Tibt', /\p{Script=Tibetan}/gu],
  ['Mong', /\p{Script=Mongolian}/gu],
]);

const letter = /\p{L}/gu;
const countOf = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

/** ISO 15924 code of the script that most letters are of; Zyyy where there is no letter, Zzzz for a script that is not among ours. */
export function scriptOf(text: string): string {
  const letters = countOf(letter, text);
  let [script, most] = [letters === 0 ? 'Zyyy' : 'Zzzz', 0];
  for (const [code, pattern] of scripts) {
    const count = countOf(pattern, text);
    if (count > most) [script, most] = [code, count];
    if (most * 2 > letters) break;
  }
  return script;
}

/** Letters of most names, which are told apart from others at once. */
const latin = /^[\p{ASCII}\p{Script=Latin}]*$/u;

/** The scripts that letters of these texts are of, in one order; Zzzz where one is of a script that is not among ours. */
export function scriptsOf(texts: Iterable<string>): string[] {
  const found = new Set<string>();
  for (const text of texts)
    if (!latin.test(text)) for (const one of text.match(letter) ?? []) found.add(scriptOf(one));
    else if (text.search(letter) >= 0) found.add('Latn');
  return [...found].sort();
}
