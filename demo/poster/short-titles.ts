/** A word that says nothing without the one before it, as in «№ 7» and «г. Томска». */
const isWeak = (word: string): boolean => word.replace(/[^\p{L}\p{N}]/gu, '').length <= 2;

/** How many words two titles have in common at their beginning. */
const sharedWords = (one: readonly string[], other: readonly string[]): number => {
  const different = one.findIndex((word, index) => word !== other[index]);
  return different < 0 ? one.length : different;
};

/** What distinguishes titles: each without the words with which another one begins, too, as «…школа № 7 г. Томска». */
export function shortTitles(titles: readonly string[]): string[] {
  const different = [...new Set(titles)].map((title) => title.split(/\s+/));
  return titles.map((title) => {
    const words = title.split(/\s+/);
    const others = different.filter((other) => other.join(' ') !== words.join(' '));
    let start = Math.min(words.length - 1, Math.max(0, ...others.map((other) => sharedWords(words, other))));
    while (start > 0 && isWeak(words[start] ?? '')) start--;
    return start > 0 ? '…' + words.slice(start).join(' ') : title;
  });
}
