import {expect} from '@open-wc/testing';
import {until} from '../helpers/blocks.ts';
import {closeDemos, openDemo} from './open-demo.ts';
import type {Demo} from './open-demo.ts';

const clipboard = (demo: Demo, value: Partial<Clipboard> | undefined): void => {
  Object.defineProperty(demo.window.navigator, 'clipboard', {value, configurable: true});
};
const execCommand = (demo: Demo, value: (command: string) => boolean): void => {
  Object.defineProperty(demo.document, 'execCommand', {value});
};
const press = (demo: Demo): void => demo.document.getElementById('copy')!.click();
const status = (demo: Demo): HTMLElement => demo.document.querySelector<HTMLElement>('[role=status]')!;

describe('someone presses «Скопировать код»', () => {
  afterEach(closeDemos);

  it('has the code, and is told so', async () => {
    const demo = await openDemo('#brand=Лицей+"Луч"');
    const copied: string[] = [];
    clipboard(demo, {writeText: (text) => Promise.resolve(void copied.push(text))});
    press(demo);
    await until('it says so', () => status(demo).textContent === 'Скопировано');
    expect(copied).to.deep.equal([demo.code()]);
    expect(copied[0]).to.contain('data-brand="Лицей &quot;Луч&quot;"');
    expect(demo.document.querySelector('#copy')!.hasAttribute('data-done')).to.equal(true);
  });

  it('is told before and after that the example is not for a site', async () => {
    const demo = await openDemo();
    const note = demo.document.getElementById('example')!;
    const local = demo.document.getElementById('local')!;
    const words = 'Пример: аккаунты выдуманы, на сайт его не ставьте';
    expect(note.textContent).to.equal('');
    demo.press('list', 'example');
    expect(note.innerText).to.equal(words);
    expect(local.hidden, 'it stands in place of the other hint').to.equal(true);
    for (const id of ['code', 'copy']) {
      expect(demo.document.getElementById(id)!.getAttribute('aria-describedby')).to.equal('example');
    }
    clipboard(demo, {writeText: () => Promise.resolve()});
    press(demo);
    await until('it says so', () => status(demo).textContent.includes('на сайт его не ставьте'));
    expect(demo.document.querySelector('#copy .done')!.textContent).to.equal('Пример, не для сайта');
    expect(demo.document.querySelector('#copy')!.hasAttribute('data-done')).to.equal(true);
    demo.press('list', 'default');
    expect(note.textContent).to.equal('');
    expect(local.hidden).to.equal(false);
    press(demo);
    await until('it says so', () => status(demo).textContent === 'Скопировано');
    expect(demo.document.querySelector('#copy .done')!.textContent).to.equal('Скопировано');
  });

  it('has it, too, where pages may not use the clipboard by themselves', async () => {
    const demo = await openDemo();
    clipboard(demo, undefined);
    const commands: string[] = [];
    execCommand(demo, (command) => {
      commands.push(`${command}: ${demo.window.getSelection()!.toString()}`);
      return true;
    });
    press(demo);
    await until('it says so', () => status(demo).textContent === 'Скопировано');
    expect(commands).to.deep.equal([`copy: ${demo.code()}`]);
  });

  it('finds it selected where nothing else works, and is told which keys to press', async () => {
    const demo = await openDemo();
    clipboard(demo, {writeText: () => Promise.reject(new Error('not allowed'))});
    execCommand(demo, () => false);
    press(demo);
    await until('it says so', () => status(demo).textContent.includes('Ctrl+C'));
    expect(status(demo).classList.contains('unseen')).to.equal(false);
    expect(demo.window.getSelection()!.toString()).to.equal(demo.code());
  });
});
