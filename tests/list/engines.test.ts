import {expect} from 'chai';
import fc from 'fast-check';
import {checkLink} from '../../src/list/link.ts';
import {parse} from '../../src/list/parse.ts';
import {lookalike} from '../properties/lookalikes.ts';
import {wrongWith} from '../properties/oracle.ts';
import {CORPUS, SOURCE} from './corpus.ts';

/*
 * The rules for lists and links are tested in Node. Every engine has its own URL parser and regular expressions, and
 * some have read an address or a character differently.
 */
describe('each engine', () => {
  it('reads every list of the corpus like Node', () => {
    for (const {name, value, problems, hrefs} of CORPUS) {
      const read = parse(value, SOURCE);
      expect(
        read.problems.map(({at, code}) => `${at} ${code}`.trim()),
        name,
      ).to.have.members(problems);
      expect(
        read.list?.accounts.map(({url}) => url),
        name,
      ).to.deep.equal(hrefs);
    }
  });

  it('rejects every address that only looks like a network’s', () => {
    for (const {url, network} of fc.sample(lookalike, {numRuns: 3_000, seed: 20_261_123})) {
      for (const checked of [checkLink(url, network), checkLink(url)]) {
        if (typeof checked !== 'string') expect(wrongWith(checked.href, checked.network), url).to.equal('');
      }
    }
  });
});
