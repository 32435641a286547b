/** Addresses within apps and web versions, and the account's own where they hold it. */
const APPS: readonly (readonly [pattern: RegExp, account: string])[] = [
  [/^https:\/\/web\.telegram\.org\/.*#(?:.*@|.*domain(?:=|%3D))(\w{4,})/i, 'https://t.me/$1'],
  [/^tg:\/*resolve\?(?:.*&)?domain=(\w{4,})/i, 'https://t.me/$1'],
  [/^https:\/\/vk\.me\/([\w.]+)/i, 'https://vk.com/$1'],
  [/^vk:\/*(?:vk\.com\/)?([\w.]+)/i, 'https://vk.com/$1'],
];

/** Of these only a name is known, or nothing. */
const APP =
  /^(?:(?:tg|vk|ok|viber|whatsapp|max):|https:\/\/(?:web\.telegram\.org|web\.max\.ru|web\.whatsapp\.com|vk\.me)\b)/i;

const SHORT =
  /^https:\/\/(?:vk\.cc|ok\.me|vb\.me|clck\.ru|u\.to|goo\.su|bit\.ly|goo\.gl|tinyurl\.com|is\.gd|t\.co|cutt\.ly)(?:[/?#]|$)/i;

/** What was copied in place of an account's address, and that address where it is known; undefined where nothing was. */
export function copiedInPlace(
  address: string,
): {readonly code: 'app-address' | 'short-link'; readonly account?: string} | undefined {
  for (const [pattern, account] of APPS) {
    const found = pattern.exec(address);
    if (found) return {code: 'app-address', account: account.replace('$1', found[1] ?? '')};
  }
  if (APP.test(address)) return {code: 'app-address'};
  return SHORT.test(address) ? {code: 'short-link'} : undefined;
}
