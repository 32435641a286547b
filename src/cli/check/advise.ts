import {distance} from 'fastest-levenshtein';
import {checkLink, toUrl} from '../../list/link.ts';
import {hostMeant} from '../../list-faults/host-meant.ts';
import {namesOf, networkByHost, networkByName} from '../../networks/find.ts';
import {NETWORKS} from '../../networks/networks.ts';
import {expectedAt, keysBeside} from './expected.ts';
import type {Network} from '../../networks/network.ts';
import type {Problem} from '../../list/problem.ts';
import type {Advice} from './finding.ts';

/** The word that was meant; undefined where none is near. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const plain = word.slice(0, 40).toLowerCase();
  const [best] = words
    .map((one) => ({one, far: distance(plain, one.toLowerCase())}))
    .filter(({one, far}) => far <= Math.ceil(one.length / 3))
    .sort((a, b) => a.far - b.far);
  return best?.one;
}

const IDS = NETWORKS.filter(({refused}) => !refused).map(({id}) => id);

/** The network whose id or name was meant. */
function networkNear(text: string): Network | undefined {
  const name = nearest(text, NETWORKS.flatMap(namesOf));
  return networkByName(text) ?? (name === undefined ? undefined : networkByName(name));
}

/** What could stand there, told by what does; undefined where only the code of the problem says what to do. */
export function advise({at, code}: Problem, value: unknown): Advice | undefined {
  const text = typeof value === 'string' ? value : '';
  switch (code) {
    case 'invalid': {
      if (/\.hosts\[\d+\]$/.test(at)) return hostOf(text) ?? expectedAt(at);
      const meant = at.endsWith('.network') ? networkNear(text) : undefined;
      return meant && !meant.refused ? {code: 'write', value: meant.id} : expectedAt(at);
    }
    case 'unknown-key': {
      const key = at.slice(at.lastIndexOf('.') + 1);
      const meant = nearest(key, keysBeside(at));
      return meant ? {code: 'write-key', value: meant} : undefined;
    }
    case 'unknown-network': {
      const meant = networkNear(text);
      if (meant?.refused) return {code: 'refused', value: ''};
      return meant ? {code: 'write', value: meant.id} : {code: 'one-of', value: IDS.join(', ')};
    }
    case 'not-https':
    case 'not-a-url':
      return withHttps(text);
    case 'foreign-host':
      return networkOf(text);
    default:
      return undefined;
  }
}

/** The same address with the scheme that was left out, or was another; where that makes a good one. */
function withHttps(text: string): Advice | undefined {
  const handle = /^@(\w{4,})$/.exec(text.trim())?.[1];
  const address = handle ? `https://t.me/${handle}` : 'https://' + text.trim().replace(/^(https?:)?\/*/i, '');
  return typeof checkLink(address) === 'string' ? undefined : {code: 'write', value: address};
}

/** The network whose address it is. */
function networkOf(text: string): Advice | undefined {
  const network = networkByHost(toUrl(text)?.hostname ?? '');
  return network && !network.refused ? {code: 'write-network', value: network.id} : undefined;
}

/** The host that an own network has, where what stands there says it. */
function hostOf(text: string): Advice | undefined {
  const host = hostMeant(text);
  if (host === undefined) return undefined;
  return {code: /[/:]/.test(text) ? 'write-host' : 'write', value: host};
}
