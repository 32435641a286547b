import {getDomain} from 'tldts';
import {isRecord} from '../../list/read.ts';
import {networkById} from '../../networks/find.ts';
import type {AccountList} from '../../list/model.ts';
import type {Finding} from './finding.ts';

/** Whether anybody may have a host below this one: gov.ru, github.io. */
export const isPublicSuffix = (host: string): boolean =>
  /\./.test(host) && getDomain(host, {allowPrivateDomains: true}) === null;

/** Hosts of the list's own networks below which anybody may have one, in the list as it was written. */
function publicSuffixes(value: unknown): Finding[] {
  const networks = isRecord(value) && Array.isArray(value['networks']) ? (value['networks'] as unknown[]) : [];
  return networks.flatMap((network, index) => {
    const hosts = isRecord(network) && Array.isArray(network['hosts']) ? (network['hosts'] as unknown[]) : [];
    return hosts.flatMap((host, place): Finding[] =>
      typeof host === 'string' && isPublicSuffix(host)
        ? [{code: 'public-suffix', at: `networks[${index}].hosts[${place}]`, value: host}]
        : [],
    );
  });
}

/**
 * What a block has nothing against, but the owner of the list should.
 * @param value the list as it was written
 */
export function ownFindings({accounts, owner, revision, include}: AccountList, value: unknown): Finding[] {
  const findings = publicSuffixes(value);
  if (!accounts.length && !include?.length) findings.push({code: 'no-accounts', at: 'accounts'});
  const asked = accounts.find(({network}) => networkById(network)?.onRequest);
  if (asked) findings.push({code: 'on-request', at: '', value: asked.network});
  if (!owner) findings.push({code: 'no-owner', at: ''});
  if (revision === undefined) findings.push({code: 'no-revision', at: ''});
  return findings;
}
