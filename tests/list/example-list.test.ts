import {expect} from 'chai';
import {parse} from '../../src/list/parse.ts';
import {toEntries} from '../../src/list/entries.ts';
import {LEVELS} from '../../src/list/format.ts';
import {merge} from '../../src/list/select.ts';
import {localize} from '../../src/list/text.ts';
import real from '../../src/list/default-list.json' with {type: 'json'};
import file from '../../demo/example-list.json' with {type: 'json'};

const {list, problems} = parse(file, 'https://demo.example/example-list.json');
const accounts = list!.accounts;
const isReal = ({url}: {readonly url: string}) => real.accounts.some((account) => account.url === url);
const made = accounts.filter((account) => !isReal(account));

describe('the demo’s example list: shows everything, and never links to a stranger’s account', () => {
  it('has no problems', () => expect(problems).to.deep.equal([]));

  it('has 30 accounts, among them the five of the default list', () => {
    expect(accounts).to.have.length(30);
    expect(file.accounts.filter(isReal)).to.deep.equal(real.accounts);
  });

  it('says that it is an example, in its heading, its owner and each title, in both languages', () => {
    for (const text of [list!.title!, list!.owner!.name, ...made.map(({title}) => title)]) {
      expect(localize(text, 'ru').text).to.match(/^Пример/);
      expect(localize(text, 'en')).to.have.property('lang', 'en');
      expect(localize(text, 'en').text).to.match(/example/i);
    }
  });

  it('invents only names that nobody has: hosts in .example, accounts starting with primer-', () => {
    const urls = [...made.map(({url}) => url), ...list!.withdrawn!, list!.owner!.url!];
    for (const url of urls) expect(url).to.match(/^https:\/\/([\w.-]+\.example\/|[\w.]+\/(u\/|@)?primer-)/);
  });

  it('has every level, every audience and the networks that schools here use', () => {
    expect(accounts.map(({level}) => level)).to.include.members([...LEVELS]);
    const circles = accounts.flatMap(({audience = []}) => audience);
    expect(circles).to.include.members(['management', 'teachers', 'parents', 'students']);
    expect(accounts.map(({network}) => network)).to.include.members([
      ...['vk', 'ok', 'telegram', 'max', 'rutube', 'vkvideo', 'dzen', 'website', 'rss', 'youtube', 'primernik'],
    ]);
  });

  it('has entries of one link and of eight, short titles and long ones', () => {
    const entries = toEntries(merge([], [list!]), [], 'ru');
    const counts = entries.map(({links}) => links.length);
    expect([Math.min(...counts), Math.max(...counts)]).to.deep.equal([1, 8]);
    const lengths = entries.map(({title}) => title.text.length);
    expect(Math.min(...lengths)).to.be.below(20);
    expect(Math.max(...lengths)).to.be.above(100);
  });
});
