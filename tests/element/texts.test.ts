import {expect} from 'chai';
import {until, wordsOf} from '../helpers/blocks.ts';
import {mount, unmountAll} from '../helpers/element.ts';
import {OfficialAccounts} from '../../src/index.ts';

describe('a language that a page teaches its blocks', () => {
  afterEach(unmountAll);

  it('reaches those that are there, and those to come', async () => {
    const there = await mount('<official-accounts lang="tt" limit="1" levels="federal"></official-accounts>');
    expect(wordsOf(there, 'more-button')).to.deep.equal(['Показать все (2)']);
    OfficialAccounts.addTexts('tt', {more: 'Барысын күрсәтү'});
    await until('the words have changed', () => wordsOf(there, 'more-button')[0] === 'Барысын күрсәтү (2)');
    const later = await mount('<official-accounts lang="tt-RU" limit="1"></official-accounts>');
    expect(wordsOf(later, 'more-button')).to.deep.equal(['Барысын күрсәтү (3)']);
  });

  it('can change a word of Russian', async () => {
    const block = await mount('<official-accounts limit="1"></official-accounts>');
    OfficialAccounts.addTexts('ru', {more: 'Ещё аккаунты'});
    await until('the words have changed', () => wordsOf(block, 'more-button')[0] === 'Ещё аккаунты (3)');
    OfficialAccounts.addTexts('ru', {more: 'Показать все'});
  });
});
