import {expect} from 'chai';
import {moment, until} from '../helpers/blocks.ts';
import {closeDemos, openDemo, rendered, type} from './open-demo.ts';
import type {Demo} from './open-demo.ts';

const clipboard = (demo: Demo, value: Partial<Clipboard> | undefined): void => {
  Object.defineProperty(demo.window.navigator, 'clipboard', {value, configurable: true});
};
const execCommand = (demo: Demo, value: (command: string) => boolean): void => {
  Object.defineProperty(demo.document, 'execCommand', {value});
};
const press = (demo: Demo): Promise<void> => demo.click('copy');
const status = (demo: Demo): HTMLElement => demo.document.querySelector<HTMLElement>('[role=status]')!;

describe('someone who presses «Скопировать код»', () => {
  afterEach(closeDemos);

  it('gets the code, and a message', async () => {
    const demo = await openDemo('#brand=Лицей+"Луч"');
    await demo.type('folder', 'edu.example');
    const copied: string[] = [];
    clipboard(demo, {writeText: (text) => Promise.resolve(void copied.push(text))});
    await press(demo);
    await until('the message is shown', () => status(demo).textContent === 'Скопировано');
    expect(copied).to.deep.equal([demo.code()]);
    expect(copied[0]).to.contain('data-brand="Лицей &quot;Луч&quot;"');
    expect(demo.document.querySelector('#copy')!.hasAttribute('data-done')).to.equal(true);
  });

  it('reads before and after copying that the example is not meant for a site', async () => {
    const demo = await openDemo('#brand=Лицей');
    const note = demo.document.getElementById('example')!;
    const local = demo.document.getElementById('local')!;
    const words = 'Пример: аккаунты выдуманы, на сайт его не ставьте';
    expect(note.textContent).to.equal('');
    await demo.type('src', 'example-list.json');
    expect(note.innerText).to.equal(words);
    expect(local.hidden, 'it replaces the other hint').to.equal(true);
    for (const id of ['code', 'copy']) {
      expect(demo.document.getElementById(id)!.getAttribute('aria-describedby')).to.equal('example');
    }
    clipboard(demo, {writeText: () => Promise.resolve()});
    await press(demo);
    await until('the message is shown', () => status(demo).textContent.includes('на сайт его не ставьте'));
    expect(demo.document.getElementById('copy')!.textContent.trim()).to.equal('Пример, не для сайта');
    expect(demo.document.querySelector('#copy')!.hasAttribute('data-done')).to.equal(true);
    await demo.type('src', '');
    await demo.type('folder', 'edu.example');
    expect(note.textContent).to.equal('');
    expect(local.hidden).to.equal(false);
    await press(demo);
    await until('the message is shown', () => status(demo).textContent === 'Скопировано');
    expect(demo.document.getElementById('copy')!.textContent.trim()).to.equal('Скопировано');
  });

  it('reads that the copied code works on this device only, until there is an address', async () => {
    const demo = await openDemo();
    clipboard(demo, {writeText: () => Promise.resolve()});
    await press(demo);
    await until('the message is shown', () => status(demo).textContent.includes('только на этом устройстве'));
    expect(status(demo).classList.contains('unseen')).to.equal(false);
    await demo.type('folder', 'edu.example');
    await demo.type('brand', 'Лицей');
    await press(demo);
    await until('the message is shown', () => status(demo).textContent === 'Скопировано');
  });

  it('reads that the school’s name in the code is still the example’s', async () => {
    const demo = await openDemo();
    await demo.type('folder', 'edu.example');
    clipboard(demo, {writeText: () => Promise.resolve()});
    await press(demo);
    await until('the message is shown', () => status(demo).textContent.includes('впишите своё'));
    await demo.type('brand', '');
    await press(demo);
    await until('the message is shown', () => status(demo).textContent === 'Скопировано');
  });

  it('reads which links are not in the code, and sees which field is meant', async () => {
    const demo = await openDemo('#brand=Лицей');
    await demo.type('folder', 'edu.example');
    clipboard(demo, {writeText: () => Promise.resolve()});
    const {link} = demo.rows()[0]!;
    await type(link, 'vk.com/school 12');
    // Clicking a button moves the focus away from the field.
    link.dispatchEvent(new Event('change', {bubbles: true}));
    await rendered(demo.document);
    expect(link.getAttribute('aria-invalid'), 'at once').to.equal('true');
    await press(demo);
    const message = '1\u00A0ссылка не вошла в код: vk.com/school 12';
    await until('the message is shown', () => status(demo).textContent === message);
    expect(status(demo).classList.contains('unseen')).to.equal(false);
    const button = demo.document.querySelector('#copy')!;
    expect(button.hasAttribute('data-partly'), 'not green').to.equal(true);
    expect(button.textContent.trim()).to.equal('Скопировано не всё');
    await type(link, 'vk.com/school12');
    await press(demo);
    await until('the message is shown', () => status(demo).textContent === 'Скопировано');
    expect(button.hasAttribute('data-partly')).to.equal(false);
  });

  for (const [typed, said] of [
    ['http://edu.example', 'https://'],
    ['edu example', 'пробел'],
    ['127.0.0.1:8000', 'вашего же компьютера'],
    ['школа', 'не адрес сайта'],
  ] as const) {
    it(`reads why an address of the files is invalid: ${typed}`, async () => {
      const demo = await openDemo('#brand=Лицей');
      await demo.type('folder', typed);
      await until('the message is shown', () =>
        demo.document.getElementById('folder-fault')!.textContent.includes(said),
      );
      expect(demo.document.getElementById('folder')!.getAttribute('aria-describedby')).to.equal('folder-fault');
      expect(demo.code()).not.to.contain('http://edu');
    });
  }

  it('reads that there is no list at the school’s own site; no server is asked before an address is typed', async () => {
    const demo = await openDemo('#brand=Лицей');
    const asked: string[] = [];
    demo.window.fetch = (address, options) => {
      asked.push(`${address as string}, ${String(options?.credentials)}`);
      const isList = address === 'https://edu.example/block/accounts.json';
      return Promise.resolve(new Response(isList ? '{"version": 1}' : '<!doctype html>'));
    };
    const field = demo.document.getElementById('folder')!;
    const fault = (): string => demo.document.getElementById('folder-fault')!.textContent;
    await demo.type('folder', 'school12');
    await until('the address is invalid', fault);
    await demo.type('folder', 'school12.example');
    expect(asked, 'while typing').to.deep.equal([]);
    await until('the message is shown', () => fault() === 'По этому адресу списка нет: проверьте адрес');
    expect(field.getAttribute('aria-invalid'), 'only a warning').to.equal('false');
    expect(demo.code()).to.contain('https://school12.example/');
    await demo.type('folder', 'edu.example/block');
    expect(fault()).to.equal('');
    field.dispatchEvent(new Event('change', {bubbles: true}));
    await until('leaving the field requests it at once', () => asked.length === 2);
    await moment();
    expect(fault()).to.equal('');
    expect(asked).to.deep.equal([
      'https://school12.example/accounts.json, omit',
      'https://edu.example/block/accounts.json, omit',
    ]);
  });

  it('reads that there is no list if the server doesn’t respond', async () => {
    const demo = await openDemo('#brand=Лицей');
    demo.window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    await demo.type('folder', 'school12.example');
    await until('the message is shown', () =>
      demo.document.getElementById('folder-fault')!.textContent.includes('списка нет'),
    );
  });

  it('sees the button clear of the code, and its message left-aligned, on a phone', async () => {
    const demo = await openDemo('', {width: 360, height: 640});
    const boxOf = (id: string): DOMRect => demo.document.getElementById(id)!.getBoundingClientRect();
    expect(boxOf('copy').top - boxOf('code').bottom).to.be.at.least(8);
    clipboard(demo, {writeText: () => Promise.resolve()});
    await press(demo);
    await until('the message is shown', () => status(demo).textContent.includes('только на этом устройстве'));
    expect(demo.window.getComputedStyle(status(demo)).textAlign).to.equal('start');
  });

  for (const form of ['tag', 'element', 'placeholder', 'static']) {
    it(`no longer reads that the code works on this device only once it has an address: ${form}`, async () => {
      const demo = await openDemo(`#brand=Лицей&form=${form}`);
      const label = demo.document.getElementById('folder-hint')!;
      expect(label.textContent).to.contain('только на этом устройстве');
      await demo.type('folder', 'edu.example');
      expect(label.textContent).to.equal('Адрес, с которого сайт берёт блок');
      await demo.type('folder', '');
      expect(label.textContent).to.contain('только на этом устройстве');
    });
  }

  it('gets links on their own as rich text for an editor, and as HTML for its code view', async () => {
    const demo = await openDemo('#form=static');
    await until('the code is there', () => demo.code());
    const written: ClipboardItem[] = [];
    class Item {
      readonly data: Record<string, Blob>;
      constructor(data: Record<string, Blob>) {
        this.data = data;
      }
    }
    Object.defineProperty(demo.window, 'ClipboardItem', {value: Item});
    clipboard(demo, {write: (items) => Promise.resolve(void written.push(...items))});
    await press(demo);
    await until('it is copied', () => written.length);
    const {data} = written[0] as unknown as Item;
    expect(Object.keys(data)).to.have.members(['text/plain', 'text/html']);
    expect(await data['text/html']!.text()).to.equal(demo.code());
  });

  it('gets it even if the page has no clipboard access', async () => {
    const demo = await openDemo('#brand=Лицей');
    await demo.type('folder', 'edu.example');
    clipboard(demo, undefined);
    const commands: string[] = [];
    execCommand(demo, (command) => {
      commands.push(`${command}: ${demo.window.getSelection()!.toString()}`);
      return true;
    });
    await press(demo);
    await until('the message is shown', () => status(demo).textContent === 'Скопировано');
    expect(commands).to.deep.equal([`copy: ${demo.code()}`]);
  });

  it('finds it selected if nothing else works, and reads which keys to press', async () => {
    const demo = await openDemo();
    clipboard(demo, {writeText: () => Promise.reject(new Error('not allowed'))});
    execCommand(demo, () => false);
    await press(demo);
    await until('the message is shown', () => status(demo).textContent.includes('Ctrl+C'));
    expect(status(demo).classList.contains('unseen')).to.equal(false);
    expect(demo.window.getSelection()!.toString()).to.equal(demo.code());
  });
});
