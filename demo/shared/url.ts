/** An address taken apart; undefined where it is none. (`URL.canParse` is younger than the browsers that schools have.) */
export function toUrl(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
