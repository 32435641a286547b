import {expect} from 'chai';
import {render} from 'lit';
import {initialValues, readAddress, toHash} from '../../demo/configure/setting.ts';
import {toSnippet} from '../../demo/configure/snippet.ts';
import {hostsElsewhere, toColor, toLists, toPicture} from '../../demo/configure/typed.ts';
import {highlight} from '../../demo/shared/highlight.ts';
import {isLocal, readFolder} from '../../demo/shared/folder.ts';
import {SETTINGS} from '../../demo/configure/demo-settings.ts';
import type {Setting, Values} from '../../demo/configure/setting.ts';
import type {FormName} from '../../demo/configure/sites.ts';
import type {Snippet} from '../../demo/configure/snippet.ts';

const FOLDER = 'https://accounts.edu.example/';
const SCRIPT = '<script async="" charset="utf-8" src="https://accounts.edu.example/v1/official-accounts.js"';
const bare = {...initialValues(SETTINGS), brand: ''};
const code = (form: Exclude<FormName, 'static'>, values: Values): Snippet =>
  toSnippet(form, {values: {...bare, ...values}, folder: FOLDER, track: 'v1'});
const tag = (values: Values): string => code('tag', values).page;
const scriptOf = (text: string): HTMLScriptElement =>
  new DOMParser().parseFromString(text, 'text/html').querySelector('script')!;

/** A value that differs from a setting's initial value. */
function otherThan(setting: Setting): string {
  switch (setting.kind) {
    case 'choice':
    case 'several':
      return setting.choices.map(({value}) => value).find((value) => value !== setting.initial)!;
    case 'switch':
      return [setting.on, setting.off].find((value) => value !== setting.initial)!;
    case 'number':
      return '7';
    case 'color':
      return '#aa0033';
    case 'picture':
      return 'https://school12.example/gerb.png';
    case 'link':
      return 'school12.example/accounts';
    case 'lists':
      return 'https://region.example/accounts.json';
    case 'accounts':
      return 'vk.com/school12\tНаша школа & друзья\nt.me/school12';
    case 'hidden':
    case 'text':
      return 'Лицей «Луч» & 100 %';
  }
}

describe('the code for a school', () => {
  it('is the bare tag if nothing is set', () => {
    expect(tag({})).to.equal(SCRIPT + '></script>');
  });

  it('contains only what differs from the block’s defaults', () => {
    const values = {theme: 'dark', 'heading-level': '2', target: '', levels: '', limit: '0', qr: 'false'};
    expect(tag(values)).to.equal(SCRIPT + ' data-theme="dark"></script>');
  });

  it('has boolean attributes without a value', () => {
    expect(tag({qr: 'true'})).to.equal(SCRIPT + ' data-qr=""></script>');
    expect(code('element', {qr: 'true'}).page).to.equal('<official-accounts qr=""></official-accounts>');
  });

  it('has every attribute that is set', () => {
    for (const setting of SETTINGS.filter(({isAttribute, name}) => isAttribute && name !== 'own')) {
      const [value] = setting.kind === 'switch' && setting.isBoolean ? [''] : [otherThan(setting)];
      const {page} = code('tag', {[setting.name]: otherThan(setting)});
      expect(scriptOf(page).getAttribute('data-' + setting.name), setting.name).to.equal(value);
    }
  });

  it('doesn’t contain the settings of the stage, the site and the form', () => {
    expect(tag({page: 'dark', width: '375', site: 'joomla', form: 'static', 'heading-shown': 'yes'})).to.equal(tag({}));
  });

  it('escapes quotes, angle brackets and ampersands in a name', () => {
    const brand = `Школа "Луч" & <b>'Мир'</b></script><script src=//evil.example>`;
    const text = tag({brand});
    expect(text.match(/<\/?script/g)).to.have.length(2);
    expect(scriptOf(text).dataset.brand).to.equal(brand);
  });

  it('hides the heading when its switch is off, even if its field isn’t empty', () => {
    const {dataset} = scriptOf(tag({'heading-shown': 'no', heading: 'Мы здесь'}));
    expect(dataset.heading).to.equal('');
    expect(scriptOf(tag({heading: ' Мы здесь '})).dataset.heading).to.equal('Мы здесь');
  });

  it('has own accounts as addresses if none has its own title', () => {
    expect(tag({own: 'vk.com/school12\thttps\nt.me/x'}), 'any text is a title').to.contain('<a href=');
    expect(tag({own: 'vk.com/school12\nhttp://t.me/x\nфыва'})).to.equal(
      SCRIPT + ' data-own="https://vk.com/school12 https://t.me/x"></script>',
    );
    expect(tag({own: 'vk.com/school12\tВКонтакте'}), 'a network’s name isn’t a title').to.contain('data-own=');
  });

  it('has them as links inside the element if one has a title, with the script beside it', () => {
    expect(tag({brand: 'Лицей', own: 'vk.com/a\tМузей <школы>\nok.ru/b'})).to.equal(
      [
        '<official-accounts brand="Лицей">',
        '  <a href="https://vk.com/a">Музей &lt;школы&gt;</a>',
        '  <a href="https://ok.ru/b">Одноклассники</a>',
        '</official-accounts>',
        SCRIPT + ' data-define=""></script>',
      ].join('\n'),
    );
  });

  it('as a placeholder has links inside that stay without the script, and a script for the template', () => {
    const {page, template} = code('placeholder', {brand: 'Лицей', qr: 'true', own: 'vk.com/a'});
    expect(page).to.equal(
      '<div data-official-accounts="" data-brand="Лицей" data-qr="">\n  <a href="https://vk.com/a">ВКонтакте</a>\n</div>',
    );
    expect(template).to.equal(SCRIPT + ' data-define=""></script>');
  });

  it('pinned to a version names the version and its hash', () => {
    const order = {values: bare, folder: FOLDER, track: '1.2.3', integrity: 'sha384-AbC+/='};
    expect(toSnippet('tag', order).page).to.equal(
      '<script async="" charset="utf-8" src="https://accounts.edu.example/1.2.3/official-accounts.js" integrity="sha384-AbC+/=" crossorigin="anonymous"></script>',
    );
  });

  it('has the same text when highlighted', () => {
    for (const text of [tag({brand: 'А > "Б" & <в>', qr: 'true'}), tag({own: 'vk.com/a\tя = "<b c="d">"'})]) {
      const box = document.createElement('pre');
      render(highlight(text), box);
      expect(box.textContent).to.equal(text);
      expect(box.querySelectorAll('.tag').length).to.be.above(1);
    }
  });
});

describe('typed text', () => {
  it('is a colour even without its «#», and rejected if it isn’t one', () => {
    expect(toColor('1b5fa8')).to.equal('#1b5fa8');
    expect(toColor(' #ABC ')).to.equal('#ABC');
    expect(toColor('seagreen')).to.equal('seagreen');
    expect(tag({accent: 'синий'})).to.equal(tag({}));
  });

  it('is accepted as an image only if any page can show it', () => {
    expect(tag({logo: ' school12.ru/gerb.png '})).to.contain('data-logo="https://school12.ru/gerb.png"');
    expect(toPicture('data:image/gif;base64,R0lGODlhAQABAAAAACw=')).to.equal(
      'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
    );
    for (const typed of ['', 'герб', 'gerb.png', '/gerb.png', 'http://school12.ru/gerb.png', 'data:text/html,x']) {
      expect(toPicture(typed), typed).to.equal('');
    }
    expect(tag({logo: 'герб'})).to.equal(tag({}));
  });

  it('is a list on this server by name, or a list on another server by URL', () => {
    expect(tag({src: 'example-list.json'})).to.contain('data-src="https://accounts.edu.example/example-list.json"');
    expect(tag({src: 'region.example/a.json, https://city.example/b.json'})).to.contain(
      'data-src="https://region.example/a.json https://city.example/b.json"',
    );
    for (const typed of ['фыва', 'region.example', 'http://region.example/a.json', 'javascript:alert(1)']) {
      expect(toLists(typed, FOLDER), typed).to.deep.equal({urls: [], invalid: typed});
    }
    const {urls} = toLists('a.json region.example/b.json region.example/c.json', FOLDER);
    expect(hostsElsewhere(urls, FOLDER)).to.deep.equal(['region.example']);
  });
});

describe('a link to settings', () => {
  const hashOf = (values: Values): string => toHash(values, SETTINGS);
  const valuesIn = (hash: string): Values => readAddress(hash, SETTINGS);

  it('is empty if nothing is set', () => {
    expect(hashOf(valuesIn(''))).to.equal('');
  });

  it('restores each setting', () => {
    const values = Object.fromEntries(SETTINGS.map((setting) => [setting.name, otherThan(setting)]));
    const hash = hashOf(values);
    for (const {name} of SETTINGS) expect(hash, name).to.contain(name + '=');
    expect(valuesIn(hash)).to.deep.equal(values);
  });

  it('restores an emptied name, several choices in their order, and an in-between width', () => {
    const values = {...initialValues(SETTINGS), brand: '', only: 'ok vk', levels: 'school region', width: '512'};
    expect(valuesIn(hashOf(values))).to.deep.equal(values);
  });

  it('ignores settings that don’t exist', () => {
    const hash = '#theme=pink&page=../../evil&width=wide&levels=moon&heading-shown=maybe&qr=x&site=y&form=z&track=v9';
    expect(valuesIn(hash)).to.deep.equal(initialValues(SETTINGS));
  });

  it('keeps what only the poster and the other pages use', () => {
    const values = valuesIn('#codes=vk.com%2Fa+t.me%2Fb&theme=dark&sheet=landscape');
    expect(hashOf(values)).to.equal('#theme=dark&codes=vk.com%2Fa+t.me%2Fb&sheet=landscape');
  });
});

describe('the address of the files', () => {
  it('is recognised in what people paste', () => {
    for (const typed of [
      'edu.example/block',
      'https://edu.example/block/',
      ' edu.example/block/v1/official-accounts.js?x#y',
      'https://edu.example/block/official-accounts.js',
    ]) {
      expect(readFolder(typed), typed).to.deep.equal({folder: 'https://edu.example/block/'});
    }
    for (const typed of ['', ' ', 'https://', 'school', 'javascript:alert(1)', 'a b.example']) {
      expect('folder' in readFolder(typed), typed).to.equal(false);
    }
  });

  it('is local only if it says so', () => {
    for (const address of ['http://localhost:8000/', 'http://127.0.0.1/', 'http://[::1]/', 'file:///demo/index.html']) {
      expect(isLocal(new URL(address)), address).to.equal(true);
    }
    for (const address of ['https://edu.example/', 'https://localhost.edu.example/']) {
      expect(isLocal(new URL(address)), address).to.equal(false);
    }
  });
});
