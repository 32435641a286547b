import defaultList from '../../accounts/default-list.json' with {type: 'json'};
import {toLiteral, withoutNotes} from './literal.ts';

/** No name in code. */
const NAME = '\0';

const escapeForPattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** The default list as it stands in the scripts. What unpacks it has another name in each, the same throughout. */
function bakedPattern(): RegExp {
  const [first, ...rest] = toLiteral(withoutNotes(defaultList), NAME).split(NAME).map(escapeForPattern);
  return new RegExp(`${first ?? ''}(?<unpack>[\\w$]+)${rest.join('\\k<unpack>')}`, 'g');
}

/**
 * A script of this package with another list baked into it in place of the default one.
 * @throws {Error} where the default one isn't found in it exactly once: it is no script of this version
 */
export function bake(code: string, list: unknown): string {
  const [found, ...others] = code.matchAll(bakedPattern());
  const unpack = found?.groups?.['unpack'];
  if (!unpack || others.length) throw new Error('another script');
  return code.slice(0, found.index) + toLiteral(withoutNotes(list), unpack) + code.slice(found.index + found[0].length);
}
