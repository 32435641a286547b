import {expect} from 'chai';
import {until} from '../helpers/blocks.ts';
import {closeAll, open, page} from '../helpers/site.ts';
import {catchPrints, readPicture, readSvg, savedBy} from './open-qr-codes.ts';
import type {OpenPage} from '../helpers/site.ts';

const POLICY = `default-src 'none'; script-src 'nonce-r4nd0m' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'; report-uri report`;

/** A page with another charset and a strict policy, whose script opens the QR codes of `hrefs`. */
async function openSite(hrefs: readonly string[]): Promise<OpenPage & {dialog: HTMLDialogElement}> {
  const {version} = (await (await fetch('/package.json')).json()) as {version: string};
  const file = `official-accounts-qr-${version}.js`;
  const codes = hrefs.map((href) => ({title: 'Школа', network: 'VK', href, address: href}));
  const script = `
    const block = document.createElement('section');
    document.querySelector('div').attachShadow({mode: 'open'}).append(block);
    import(new URL('v1/${file}', location.href).href).then(({showQrCodes}) => {
      showQrCodes(block, ${JSON.stringify(codes)}, {language: 'ru', texts: {}, heading: 'QR', brand: ''});
    });`;
  const site = await open({
    'index.html': page(
      `<!doctype html><meta charset="windows-1251"><div></div><script nonce="r4nd0m">${script}</script>`,
      {
        'content-type': 'text/html; charset=windows-1251',
        'content-security-policy': POLICY,
      },
    ),
    [`v1/${file}`]: {dist: `v1/${file}`, headers: {'content-type': 'text/javascript'}},
  });
  const find = () => site.document.querySelector('div')!.shadowRoot!.querySelector('dialog');
  await until('the codes are open', find);
  return {...site, dialog: find()!};
}

const source = (svg: Element) => new XMLSerializer().serializeToString(svg);

describe('the published QR codes on a page with a strict policy', () => {
  afterEach(closeAll);

  it('are shown, saved and printed without a violation', async () => {
    const {window, dialog, log} = await openSite(['https://vk.com/school12']);
    expect(window.getComputedStyle(dialog).display).to.equal('flex');
    expect(dialog.querySelector('h2')!.textContent).to.equal('QR');
    expect(await readSvg(source(dialog.querySelector('svg')!))).to.equal('https://vk.com/school12');
    const press = (part: string) => dialog.querySelector<HTMLElement>(`[part=${part}]`)!.click();
    const {prototype} = (window as unknown as typeof globalThis).HTMLAnchorElement;
    const saved = await savedBy(() => press('save-png-button'), prototype);
    expect(await readPicture(saved.href)).to.equal('https://vk.com/school12');
    const printed = catchPrints(dialog.getRootNode() as ShadowRoot);
    press('print-button');
    await until('it is printed', () => printed.length);
    const button = printed[0]!.document.querySelector('button')!;
    expect(printed[0]!.getComputedStyle(button).display, 'the sheet has its styles').to.equal('none');
    expect((await log()).filter((line) => line.startsWith('report'))).to.deep.equal([]);
  });

  it('open the accounts, however long their addresses are', async () => {
    const hrefs = [1, 7, 8, 9, 26, 100, 160, 161, 162, 163, 164, 165, 231, 232, 233, 234, 300, 1000, 2000, 2300].map(
      (length) => 'https://vk.com/' + 'a'.repeat(length),
    );
    const {dialog} = await openSite(hrefs);
    const read: string[] = [];
    for (const svg of dialog.querySelectorAll('svg')) read.push(await readSvg(source(svg)));
    expect(read).to.deep.equal(hrefs);
  });

  it('encode addresses in ASCII mode: no scanner prints «\\000026» before them', async () => {
    // With a UTF-8 header, these 26 letters would need a larger code.
    const {dialog} = await openSite(['https://vk.com/minprosveta']);
    expect(dialog.querySelector('svg')!.getAttribute('viewBox')).to.equal('0 0 33 33');
  });
});
