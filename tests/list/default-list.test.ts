import {expect} from 'chai';
import {parse} from '../../src/list/parse.ts';
import {toEntries, byLevel} from '../../src/list/entries.ts';
import {accountsOf, merge} from '../../src/list/select.ts';
import file from '../../src/list/default-list.json' with {type: 'json'};

const {list, problems} = parse(file);
const accounts = list!.accounts;

describe('the default list: the five accounts that have a source, and no other', () => {
  it('has no problems', () => expect(problems).to.deep.equal([]));

  it('gives owner and address of each', () => {
    expect(accounts.map(({level, network, url}) => [level, network, url])).to.deep.equal([
      ['region', 'vk', 'https://vk.com/public195080976'],
      ['federal', 'vk', 'https://vk.com/minprosvet'],
      ['federal', 'telegram', 'https://t.me/minprosrf'],
      ['federal', 'ok', 'https://ok.ru/minprosvet'],
      ['federal', 'telegram', 'https://t.me/bpshkola'],
    ]);
  });

  it('names the source of each', () => {
    for (const {source, url} of accounts) expect(source, url).to.match(/\S{4}/);
  });

  it('claims no verification, as nobody has verified them', () => {
    for (const account of accounts) expect(account).not.to.have.property('verifiedAt');
  });

  it('doesn’t mention an unofficial channel that sells advertising, not even as withdrawn', () => {
    expect(JSON.stringify(file)).not.to.contain('minprosvetrf');
  });

  it('names no person, telephone number or e-mail address of the letter', () => {
    expect(JSON.stringify(file)).not.to.match(/@|\+7|\(\d{3,5}\)/);
  });

  it('does not claim to be the letter’s full appendix', () => {
    expect(JSON.stringify(file)).not.to.match(/полн|все аккаунты|full|complete/i);
  });

  it('has titles in Russian and English', () => {
    for (const {title} of accounts) expect(title).to.have.all.keys('ru', 'en');
    expect(list!.title).to.deep.equal({ru: 'Подписывайтесь', en: 'Follow us'});
  });

  it('is shown as three entries: the department, the ministry with three accounts, the channel', () => {
    const entries = toEntries(merge([], [list!]), [], 'ru');
    expect(entries.map(({title, links}) => [title.text, links.length])).to.deep.equal([
      ['Департамент общего образования Томской области', 1],
      ['Минпросвещения России', 3],
      ['Большая перемена', 1],
    ]);
    expect(byLevel(entries).map(({level}) => level)).to.deep.equal(['region', 'federal']);
  });

  it('loses no account on the way to the page', () => expect(accountsOf(list!)).to.have.length(5));
});
