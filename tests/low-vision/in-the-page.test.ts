import {expect} from 'chai';
import {FIVE, moment, settled, until, partOf, wordsIn} from '../helpers/blocks.ts';
import {unmountAll} from '../helpers/element.ts';
import {allHrefsOf, lightLinksOf, lightTextsOf, containersOf} from './light.ts';
import {mountIn, mountLong} from './mount.ts';

const OWN = 'https://vk.com/school12';
const isActive = (element: Element): boolean => document.activeElement === element;

describe('with theme="inherit"', () => {
  afterEach(unmountAll);

  it('groups have headings of the right level, entries have descriptions and links have notes', async () => {
    const block = await mountLong('group-by="level" heading-level="3"');
    expect(lightTextsOf(block, 'h4[part=group-heading]')).to.deep.equal(['Муниципалитет', 'Регион', 'Россия']);
    expect(lightTextsOf(block, '[part=description]')).to.deep.equal(['Главное']);
    expect(lightTextsOf(block, 'a')).to.include.members(['Telegram @ministry', 'Telegram @ministry2']);
  });

  it('a limit hides the rest; the button shows it and moves the focus to the first new account', async () => {
    const block = await mountLong('limit="1"');
    const shown = () => lightLinksOf(block).filter((link) => link.getClientRects().length > 0).length;
    expect(shown()).to.equal(3);
    partOf(block, 'more-button').click();
    await until('all are shown', () => shown() === 5);
    expect(isActive(lightLinksOf(block)[3]!)).to.equal(true);
    partOf(block, 'more-button').click();
    await until('the rest is hidden again', () => shown() === 3);
  });

  it('text on separate lines is separate words for software that reads the page aloud', async () => {
    const block = await mountLong('group-by="level"');
    const [place] = containersOf(block);
    expect(wordsIn(place!)).to.equal(
      'Муниципалитет town ВКонтакте Регион region ВКонтакте Россия ministry Главное ВКонтакте Telegram @ministry Telegram @ministry2',
    );
  });

  it('the text has a lang attribute when the page has none', async () => {
    const block = await mountLong('');
    expect(containersOf(block)[0]!.lang).to.equal(partOf(block, 'block').lang);
    block.lang = 'en';
    await block.updateComplete;
    expect(containersOf(block)[0]!.lang).to.equal('en');
  });

  it('the school’s own links are shown once, and the lists’ links aren’t mistaken for its own', async () => {
    const block = await mountIn('', '', `<a href="${OWN}">Школа</a>`);
    await settled(block);
    block.requestUpdate();
    await moment();
    expect(allHrefsOf(block)).to.deep.equal([OWN, ...FIVE]);
    expect(block.querySelector(':scope > a')!.getClientRects().length).to.equal(0);
    expect(lightTextsOf(block, '[part=title]').filter((title) => title === 'Школа').length).to.equal(1);
  });

  it('an idle block doesn’t change the page, so that a framework’s observers stay quiet', async () => {
    const block = await mountIn('', 'limit="1" group-by="level"', `<a href="${OWN}">Школа</a>`);
    await settled(block);
    await moment();
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(block, {childList: true, subtree: true, attributes: true, characterData: true});
    block.requestUpdate();
    await moment();
    observer.disconnect();
    expect(changes).to.equal(0);
  });
});
