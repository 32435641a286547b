import decodeQR from 'qr/decode.js';
import {formatUrl} from '../../src/list/address.ts';
import {showQrCodes} from '../../src/qr/qr-codes.ts';
import {until} from '../helpers/blocks.ts';
import type {QrCode} from '../../src/qr/qr-code.ts';
import type {QrOptions} from '../../src/qr/qr-codes.ts';

/** A minimal block for the QR codes. */
export interface Opened {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly block: HTMLElement;
  /** The button that opens the QR codes. */
  readonly opener: HTMLButtonElement;
  open(): void;
  dialog(): HTMLDialogElement | null;
  /** The dialog's nodes with a part name. */
  parts(name: string): HTMLElement[];
  /** The status text, which screen readers announce. */
  status(): string;
}

export const code = (href: string, others: Partial<QrCode> = {}): QrCode => ({
  title: 'Школа № 12',
  titleLang: undefined,
  network: 'Telegram',
  href,
  address: formatUrl(href),
  ...others,
});

export const CODES = [
  code('https://vk.com/school12', {network: 'ВКонтакте'}),
  code('https://t.me/minprosrf', {title: 'Минпросвещения России'}),
];

const COLORS = {
  light: '--base:#fff;--ink:#141a21;--quiet:#45515f;--line:#dfe4ea;--tint:#8b98a926',
  dark: '--base:#141a21;--ink:#f2f5f8;--quiet:#b4c0cc;--line:#303b47;--tint:#8b98a926',
};

const hosts: HTMLElement[] = [];

/** Opens the QR codes of a block. */
export function openBlock(
  codes: readonly QrCode[] = CODES,
  options: Partial<QrOptions> = {},
  scheme: keyof typeof COLORS | 'none' = 'light',
): Opened {
  const host = document.createElement('div');
  hosts.push(host);
  document.body.append(host);
  const root = host.attachShadow({mode: 'open'});
  const block = document.createElement('section');
  block.className = 'block';
  block.lang = 'ru';
  if (scheme !== 'none')
    block.style.cssText = `${COLORS[scheme]};background:var(--base);color:var(--ink);line-height:1.5`;
  const opener = document.createElement('button');
  opener.textContent = 'QR-коды';
  root.append(block);
  block.append(opener);
  const dialog = () => block.querySelector('dialog');
  const open = () => {
    showQrCodes(block, codes, {
      language: 'ru',
      texts: {},
      heading: 'Подписывайтесь',
      brand: 'Школа № 12',
      ...options,
    });
  };
  opener.onclick = open;
  opener.focus();
  opener.click();
  return {
    host,
    root,
    block,
    opener,
    open,
    dialog,
    parts: (name) => [...(dialog()?.querySelectorAll<HTMLElement>(`[part~=${name}]`) ?? [])],
    status: () => dialog()?.querySelector('[role=status]')?.textContent ?? '',
  };
}

/** Removes all blocks and waits until the page is restored. */
export async function closeAll(): Promise<void> {
  // The removal of a dialog is only noticed after the next paint.
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  for (const host of hosts.splice(0)) host.remove();
  await until('the page can be scrolled', () => getComputedStyle(document.documentElement).overflowY !== 'hidden');
}

/** Loads an image and returns its pixels, as a camera would see them. */
async function toImageData(src: string, width?: number): Promise<ImageData> {
  const image = new Image();
  image.src = src;
  await image.decode();
  const size = width ?? image.naturalWidth;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0, size, size);
  return context.getImageData(0, 0, size, size);
}

/** Decodes an image with another library. */
export async function readPicture(src: string, width?: number): Promise<string> {
  return decodeQR(await toImageData(src, width));
}

/** Decodes an SVG. */
export async function readSvg(source: string): Promise<string> {
  const svg = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
  // Firefox doesn't draw an SVG without a size.
  const width = 4 * Number(svg.getAttribute('viewBox')!.split(' ')[2]);
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(width));
  return readPicture('data:image/svg+xml,' + encodeURIComponent(new XMLSerializer().serializeToString(svg)), width);
}

/** Collects the frames that are printed from now on. */
export function catchPrints(root: ShadowRoot): Window[] {
  const printed: Window[] = [];
  const listen = ({target}: Event) => {
    const frame = (target as HTMLIFrameElement).contentWindow!;
    frame.print = () => void printed.push(frame);
  };
  root.addEventListener('load', listen, true);
  return printed;
}

/** Returns the file that an action would have saved. */
export async function savedBy(
  press: () => void,
  links = HTMLAnchorElement.prototype,
): Promise<{name: string; href: string}> {
  const {click} = links;
  const saved: {name: string; href: string}[] = [];
  links.click = function () {
    saved.push({name: this.download, href: this.href});
  };
  try {
    press();
    await new Promise((resolve) => setTimeout(resolve));
  } finally {
    links.click = click;
  }
  if (saved.length !== 1) throw new Error(`saved ${saved.length} files`);
  return saved[0]!;
}
