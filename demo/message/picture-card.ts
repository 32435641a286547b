import {html, svg} from 'lit';
import {live} from 'lit/directives/live.js';
import {pictureOf} from '../../dist/pictures.js';
import '../shared/copy-button.ts';
import {download} from '../shared/download.ts';
import {PageElement} from '../shared/page-element.ts';
import {FONT, layOut} from './picture-layout.ts';
import {CODE, FORMAT} from './settings.ts';
import {share, shareTemplate} from './share.ts';
import {TEXTS} from './texts.ts';
import type {Outcome} from '../shared/copy-button.ts';
import type {PageSettings} from '../shared/page-settings.ts';
import type {Content, Link} from './content.ts';
import type {Format, Line} from './picture-layout.ts';

const lineTemplate = ({text, x, y, size, weight = 400, isQuiet, isCentered}: Line) =>
  svg`<text
    x=${x}
    y=${y}
    font-size=${size}
    font-weight=${weight}
    fill=${isQuiet ? '#45515f' : '#141a21'}
    text-anchor=${isCentered ? 'middle' : 'start'}
  >${text}</text>`;

/** All styling is in attributes, because no style sheet applies to the file. */
function pictureTemplate(content: Content, format: Format, target: Link | undefined) {
  const {width, height, lines, code} = layOut(content, format, target);
  const {size, path} = (target && pictureOf(target.href)) ?? {size: 1, path: ''};
  // Firefox doesn't draw an SVG image without an intrinsic size.
  return svg`<svg
    class="picture"
    xmlns="http://www.w3.org/2000/svg"
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
    role="img"
    aria-label=${content.title}
    font-family=${FONT}
  >
    <path fill="#fff" d="M0 0h${width}v${height}H0z" />
    <path fill=${content.accent} d="M0 0h${width}v24H0z" />
    ${lines.map(lineTemplate)}
    <path
      transform="translate(${code.x} ${code.y}) scale(${code.side / size})"
      shape-rendering="crispEdges"
      d=${path}
    />
  </svg>`;
}

async function toPng(picture: SVGSVGElement): Promise<Blob | null> {
  const {width, height} = picture.viewBox.baseVal;
  const image = new Image(width, height);
  image.src = 'data:image/svg+xml,' + encodeURIComponent(new XMLSerializer().serializeToString(picture));
  await image.decode();
  const canvas = document.createElement('canvas');
  Object.assign(canvas, {width, height});
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}

/** The image to post, with its settings. The preview is exactly what the file contains. */
export class PictureCard extends PageElement {
  static override properties = {
    content: {attribute: false},
    settings: {attribute: false},
    isBlocked: {state: true},
  };

  declare content: Content;
  declare settings: PageSettings;
  /** Whether the browser refused to export the image. */
  declare isBlocked: boolean;

  /** @returns whether the browser exported the image */
  async #withFile(use: (file: File) => void): Promise<boolean> {
    const picture = this.querySelector('svg');
    const png = picture && (await toPng(picture).catch(() => null));
    this.isBlocked = !png;
    if (png) use(new File([png], TEXTS.pictureFile, {type: png.type}));
    return png !== null;
  }

  readonly #save = async (): Promise<Outcome | undefined> =>
    (await this.#withFile((file) => download(file, file.name))) ? 'downloaded' : undefined;

  protected override render(): unknown {
    const {content, settings} = this;
    const format = settings.values[FORMAT.name] === 'tall' ? 'tall' : 'square';
    const accounts = content.items.map(({title, name, ...item}) => ({...item, title: `${title.text}, ${name}`}));
    const targets = content.page ? [content.page, ...accounts] : accounts;
    const target = targets.find(({href}) => href === settings.values[CODE.name]) ?? targets[0];
    const fault = target && !pictureOf(target.href) ? TEXTS.tooLong : '';
    const example = new File([''], TEXTS.pictureFile, {type: 'image/png'});
    return html`<h2>${TEXTS.picture}</h2>
      ${settings.fields([FORMAT])}
      <label class="label" for="code">${TEXTS.code}</label>
      <select id="code" @change=${({target}: Event) => settings.set(CODE.name, (target as HTMLSelectElement).value)}>
        ${targets.map(
          ({href, title, address}) =>
            html`<option value=${href} .selected=${live(href === target?.href)}>${title}: ${address}</option>`,
        )}
      </select>
      ${pictureTemplate(content, format, target)}
      <p class="fault" role="status">${this.isBlocked ? TEXTS.noPicture : fault}</p>
      <div class="actions">
        <copy-button name="download-picture" .text=${TEXTS.download} .copy=${this.#save}></copy-button>
        ${shareTemplate({files: [example]}, () => void this.#withFile((file) => share({files: [file]})))}
      </div>`;
  }
}

customElements.define('picture-card', PictureCard);
