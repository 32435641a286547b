import {expect} from 'chai';
import {FORMS, nextForm, siteOf, SITES, stepsOf} from '../../demo/configure/sites.ts';
import {initialValues} from '../../demo/configure/setting.ts';
import {toStaticSnippet} from '../../demo/configure/static-snippet.ts';
import {parse} from '../../src/index.ts';
import {SETTINGS} from '../../demo/configure/demo-settings.ts';
import type {FormName} from '../../demo/configure/sites.ts';
import type {AccountList} from '../../src/index.ts';

describe('the code for a site', () => {
  it('can be found by the names that schools know', () => {
    expect(SITES.map(({name}) => name)).to.deep.equal([
      'Госвеб',
      'WordPress',
      '1С-Битрикс',
      'Joomla',
      'Tilda',
      'uCoz',
      'Другой',
    ]);
  });

  it('starts as one tag, and becomes what survives the editor if that removes it', () => {
    const fallbacks = Object.fromEntries(SITES.map((site) => [site.id, `tag → ${nextForm(site, 'tag')}`]));
    expect(fallbacks).to.deep.equal({
      gosweb: 'tag → static',
      wordpress: 'tag → placeholder',
      bitrix: 'tag → placeholder',
      joomla: 'tag → placeholder',
      tilda: 'tag → static',
      ucoz: 'tag → placeholder',
      other: 'tag → placeholder',
    });
  });

  it('ends with only the links, which every editor keeps', () => {
    for (const site of SITES) {
      const forms: FormName[] = ['tag'];
      for (let next = nextForm(site, 'tag'); next; next = nextForm(site, next)) forms.push(next);
      expect(forms.at(-1), site.id).to.equal('static');
      expect(new Set(forms).size, site.id).to.equal(forms.length);
    }
  });

  it('has three steps in each form; the second is about the template, if there is one', () => {
    for (const site of SITES) {
      for (const form of FORMS) {
        const steps = stepsOf(site, form);
        expect(steps, `${site.id} ${form}`).to.have.length(3);
        expect(steps.includes(site.template)).to.equal(form === 'element' || form === 'placeholder');
      }
    }
    expect(siteOf('')).to.equal(undefined);
  });
});

const listed = (more: object = {}): AccountList =>
  parse(
    {
      version: 1,
      title: {ru: 'Мы в сети', en: 'Find us'},
      owner: {name: {ru: 'Департамент', en: 'Department'}, url: 'https://edu.example/'},
      accounts: [
        {network: 'vk', url: 'https://vk.com/edu', title: {ru: 'Регион <1>', en: 'Region <1>'}, level: 'region'},
        {network: 'telegram', url: 'https://t.me/edu', title: {ru: 'Регион <1>', en: 'Region <1>'}, level: 'region'},
        {network: 'ok', url: 'https://ok.ru/edu', title: 'Страна', level: 'federal'},
      ],
      ...more,
    },
    'https://edu.example/accounts.json',
  ).list!;

describe('the links on their own', () => {
  const links = (values: Record<string, string>, lists = [listed()]): string =>
    toStaticSnippet({
      values: {...initialValues(SETTINGS), ...values},
      lists,
      currentPage: 'https://edu.example/poster.html',
      today: new Date('2026-11-23T12:00:00Z'),
    });

  it('show their date, and lead to the live list', () => {
    expect(links({brand: 'Лицей & Ко', own: 'vk.com/luch\nt.me/luch\tМузей'}).replaceAll('\u00A0', ' ')).to.equal(
      [
        '<h2>Мы в сети</h2>',
        '<ul>',
        '  <li>Лицей &amp; Ко: <a href="https://vk.com/luch">ВКонтакте</a></li>',
        '  <li>Музей: <a href="https://t.me/luch">Telegram</a></li>',
        '  <li>Регион &lt;1&gt;: <a href="https://vk.com/edu">ВКонтакте</a>, <a href="https://t.me/edu">Telegram</a></li>',
        '  <li>Страна: <a href="https://ok.ru/edu">Одноклассники</a></li>',
        '</ul>',
        '<p>По состоянию на 23 ноября 2026 г. Актуальный список: <a href="https://edu.example/">Департамент</a></p>',
      ].join('\n'),
    );
  });

  it('lead to the demo’s page of the list if its owner has no site', () => {
    expect(links({}, [listed({owner: undefined})])).to.contain(
      '<a href="https://edu.example/poster.html">Актуальный список</a></p>',
    );
  });

  it('respect the settings, including the heading', () => {
    const text = links({levels: 'region', only: 'telegram vk', heading: 'Мы тут', 'heading-level': '3', lang: 'en'});
    expect(text).to.contain('<h3>Мы тут</h3>');
    expect(text).to.contain(
      '<li>Region &lt;1&gt;: <a href="https://t.me/edu">Telegram</a>, <a href="https://vk.com/edu">VK</a></li>',
    );
    expect(text).not.to.contain('ok.ru');
    expect(text).to.contain('As of November 23, 2026');
    expect(links({'heading-shown': 'no'})).not.to.contain('<h');
  });

  it('don’t include withdrawn accounts', () => {
    expect(links({}, [listed({withdrawn: ['https://vk.com/edu']})])).not.to.contain('vk.com/edu');
  });
});
