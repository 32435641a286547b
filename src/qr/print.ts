import {create} from './dom.ts';
import {adoptStyles, css} from './style-sheet.ts';

/** As many QR codes side by side as fit. Inline elements, because engines don't break lines across pages. */
const printStyles = css`
  @page {
    size: A4;
    margin: 12mm;
  }
  body {
    margin: 0;
    font:
      11pt/1.35 system-ui,
      sans-serif;
    overflow-wrap: anywhere;
    background: #fff;
    color: #000;
  }
  [id] {
    margin: 0;
    font-size: 20pt;
    line-height: 1.2;
  }
  ul {
    margin: 4mm 0 0;
    padding: 0;
  }
  li {
    display: inline-flex;
    flex-direction: column;
    width: 56mm;
    margin: 4mm 5mm 4mm 0;
    break-inside: avoid;
    vertical-align: top;
  }
  svg {
    order: -1;
    width: 56mm;
    height: 56mm;
  }
  b,
  span {
    display: block;
  }
  span {
    max-height: 8em;
    overflow: hidden;
  }
  button,
  input {
    display: none;
  }
`;

/** Prints copies of nodes, without the page: in a frame inside `container`. */
export function printNodes(nodes: readonly Node[], title: string, container: HTMLElement): void {
  container.querySelector('iframe')?.remove();
  const frame = create('iframe', {tabindex: '-1', 'aria-hidden': 'true'});
  // Not earlier, because Firefox replaces the frame's first document.
  frame.onload = () => {
    const page = frame.contentDocument as Document;
    page.title = title;
    page.dir = getComputedStyle(container).direction;
    page.documentElement.lang = container.lang;
    adoptStyles(page, printStyles);
    page.body.append(...nodes.map((node) => page.importNode(node, true)));
    frame.contentWindow?.print();
  };
  container.append(frame);
}
