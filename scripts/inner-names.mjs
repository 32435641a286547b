// Names of properties that only the block's own code reads: the scripts hold them shortened, as all that starts with _ is.
// None of these may stand here: a key of the list's format, an attribute or a property of the element, a field of an event,
// of an account or of the texts, a name of the browser or of CSS, and what is handed to another file of ours.
import {readFileSync} from 'node:fs';
import {nodesOf} from './syntax.mjs';

/** What is known of a network. A page that is told of an account may read its `id` and `name`. */
const NETWORK = ['aliases', 'short', 'services', 'samePath', 'onRequest', 'refused'];
const LOADING = [
  'phase',
  'isIncluded',
  'included',
  'retryAfter',
  'lists',
  'lead',
  'onChange',
  'onLoad',
  'onError',
  'tell',
];
const LOOKS = [
  'surface',
  'isSeamless',
  'isForImpaired',
  'isExpanded',
  'isOnPaper',
  'isWithoutCodes',
  'hasCodes',
  'onOpen',
  'onRetry',
  'onMore',
  'onCodes',
];
const INNER = [...NETWORK, ...LOADING, ...LOOKS];

/** Where each field is one that others read, too. */
const PUBLIC = ['accounts/model.ts', 'accounts/link.ts', 'accounts/problem.ts', 'element/events.ts', 'i18n/texts.ts'];

const publicText = PUBLIC.map((name) => readFileSync(new URL(`../src/${name}`, import.meta.url), 'utf8')).join('\n');
const isPublic = (name) => new RegExp(`^ +(readonly )?${name}[?!]?:`, 'm').test(publicText);

/** Private names (`_…`) and those above. */
export const INNER_NAMES = new RegExp(`^(?:_.*|${INNER.join('|')})$`);

function check(isWrong, what) {
  const names = INNER.filter(isWrong);
  if (names.length) throw new Error(`${names.join(', ')}: ${what} (scripts/inner-names.mjs)`);
}

/** A rollup plugin, before the names are shortened. */
export const beforeShortening = {
  name: 'before-shortening',
  renderChunk(code) {
    const nodes = [...nodesOf(this.parse(code))];
    const names = new Set(nodes.map(({name}) => name));
    // `'name' in object` is shortened with the others.
    const tests = new Set(nodes.filter(({operator}) => operator === 'in').map(({left}) => left));
    const texts = new Set(nodes.filter((node) => !tests.has(node)).map(({value}) => value));
    check((name) => !names.has(name), 'no such name in the script any more');
    check((name) => texts.has(name), 'a text that may be used as a name stays as it is');
    check(isPublic, 'others read it');
    return null;
  },
};

/** A rollup plugin, after it. */
export const afterShortening = {
  name: 'after-shortening',
  renderChunk(code) {
    const names = new Set([...nodesOf(this.parse(code))].map(({name}) => name));
    check((name) => names.has(name), 'not shortened, as the browser has a name like this');
    return null;
  },
};
