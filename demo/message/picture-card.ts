import {html, svg} from 'lit';
import {pictureOf} from '../../dist/pictures.js';
import {download} from '../shared/download.ts';
import {PageElement} from '../shared/page-element.ts';
import {FONT, FORMATS, layOut} from './picture-layout.ts';
import {share, shareTemplate} from './share.ts';
import {TEXTS} from './texts.ts';
import type {Content} from './content.ts';
import type {Format, Line, Target} from './picture-layout.ts';

const lineTemplate = ({text, x, y, size, weight, isQuiet, isCentered}: Line) =>
  svg`<text
    x=${x}
    y=${y}
    font-size=${size}
    font-weight=${weight}
    fill=${isQuiet ? '#45515f' : '#141a21'}
    text-anchor=${isCentered ? 'middle' : 'start'}
  >${text}</text>`;

async function toPng(picture: SVGElement, {width, height}: {width: number; height: number}): Promise<Blob | null> {
  const copy = picture.cloneNode(true) as SVGElement;
  // Firefox draws no picture without a size of its own.
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const image = new Image(width, height);
  image.src = 'data:image/svg+xml,' + encodeURIComponent(new XMLSerializer().serializeToString(copy));
  await image.decode();
  const canvas = document.createElement('canvas');
  Object.assign(canvas, {width, height});
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}

/** The picture to post: what is shown is what the file has. */
export class MessagePicture extends PageElement {
  static override properties = {
    content: {attribute: false},
    format: {},
    target: {attribute: false},
    isBlocked: {state: true},
  };

  declare content: Content;
  declare format: Format;
  declare target: Target | undefined;
  /** Whether the browser has refused to give the picture. */
  declare isBlocked: boolean;

  async #withFile(use: (file: File) => void): Promise<void> {
    const picture = this.querySelector('svg');
    const png = picture && (await toPng(picture, FORMATS[this.format]).catch(() => null));
    this.isBlocked = !png;
    if (png) use(new File([png], TEXTS.pictureFile, {type: png.type}));
  }

  /** All looks are in attributes, as no style sheet reaches the file. */
  #pictureTemplate() {
    const {content, target} = this;
    const {width, height, lines, code} = layOut(content, this.format, target);
    const {size, path} = (target && pictureOf(target.href)) ?? {size: 1, path: ''};
    return svg`<svg
      class="picture"
      xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 ${width} ${height}"
      role="img"
      aria-label=${[content.heading, content.brand].filter(Boolean).join(', ')}
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

  protected override render(): unknown {
    const {target} = this;
    const warning = this.isBlocked ? TEXTS.noPicture : target && !pictureOf(target.href) ? TEXTS.tooLong : '';
    const example = new File([''], TEXTS.pictureFile, {type: 'image/png'});
    return html`${this.#pictureTemplate()}
      <p class="fault" role="status">${warning}</p>
      <div class="actions">
        <button
          type="button"
          class="copy"
          id="download-picture"
          @click=${() => void this.#withFile((file) => download(file, file.name))}
        >
          ${TEXTS.download}
        </button>
        ${shareTemplate({files: [example]}, () => void this.#withFile((file) => share({files: [file]})))}
      </div>`;
  }
}

customElements.define('message-picture', MessagePicture);
