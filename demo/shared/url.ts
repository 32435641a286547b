/** Parses a URL; undefined if it is invalid. (`URL.canParse` is newer than the browsers that schools have.) */
export function toUrl(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
