/** Words of one alphabet, so that no letter is taken for one of another; nothing invisible, nothing with a meaning in URLs. */
const CYRILLIC = /^[\p{Script=Cyrillic}\d.,_~!()-]+$/u;

/** Cyrillic letters in place of what stands for them on the line; else the word as it is. */
export const readable = (word: string, decode: (word: string) => string): string => {
  try {
    const words = decode(word);
    return CYRILLIC.test(words) ? words : word;
  } catch {
    return word;
  }
};

/**
 * An address without «https://» and a slash at the end, its path in Cyrillic letters where nobody could be misled by them. Words
 * with Latin letters stay encoded.
 * @param href as `URL.href` has it
 * @param decodeHost gives a host in letters: host.ts
 */
export function addressOf(href: string, decodeHost: (host: string) => string): string {
  const [, host = '', path = '', query = ''] = /\w+:\/\/([^/?#]*)([^?#]*)(.*)/.exec(href) ?? [];
  const rest = query ? path + query : path.replace(/\/$/, '');
  return decodeHost(host) + rest.replace(/[^/?#&=+]+/g, (word) => readable(word, decodeURIComponent));
}
