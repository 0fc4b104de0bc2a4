/** The fragments of a remark. */

/** An alias whose quote is not closed yet: its name holds a semicolon. An apostrophe has a letter behind it. */
const openAlias = /^(?:alt\. )?(?:[afn]\.k\.a\.|d\.b\.a\.) '(?!.*'(?:$|[\s.,(]))/s;

/** Fragments stand between semicolons; the full stop that ends the remark is left on the last one. */
export function fragmentsOf(remarks: string): string[] {
  const fragments: string[] = [];
  for (const piece of remarks.split(/(?<=;)/)) {
    const open = openAlias.test(fragments.at(-1)?.replace(/;$/, '') ?? '');
    if (open) fragments[fragments.length - 1] += piece;
    else fragments.push(piece.trimStart());
  }
  return fragments.map((fragment) => fragment.replace(/;\s*$/, '').trim()).filter((fragment) => fragment !== '');
}

/** Abbreviations whose own stop may be the last of a remark: LTD., S.A., C.V., n.e.c. */
const abbreviation =
  /(?:^|[\s,&(])(?:(?:\p{L}{1,2}\.){2,}|(?:ltd|ltda|cia|co|corp|inc|int|intl|jr|sr|st|bros|dept|div|est|gen|mfg|pvt|pty|sdn|bhd|spa)\.)$/iu;

/** A fragment without the stop that ends a remark; the stop of an abbreviation stays. */
export const withoutStop = (fragment: string): string => (abbreviation.test(fragment) ? fragment : fragment.replace(/\.$/, ''));
