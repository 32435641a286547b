import {parentOf} from '../host-page/ancestors.ts';
import {adoptStyles} from './style-sheet.ts';
import {dialogStyles} from './styles.ts';

/** The background behind a block's content, as a CSS background: the block's own over the page's; empty if one is an image. */
function surfaceOf(block: Element): string {
  let layers = '';
  for (let at: Element | null = block; at; at = parentOf(at)) {
    const {backgroundColor, backgroundImage} = getComputedStyle(at);
    if (backgroundImage !== 'none') return '';
    const isOpaque = !/rgba|\//.test(backgroundColor);
    if (isOpaque) return layers + backgroundColor;
    layers += `linear-gradient(${backgroundColor},${backgroundColor}),`;
  }
  return layers + 'Canvas';
}

/** Stops the page from scrolling, and keeps its width. */
function lockScroll(page: Document): () => void {
  const hasBar = innerWidth > page.documentElement.clientWidth;
  return adoptStyles(page, `html{overflow:hidden!important;${hasBar ? 'scrollbar-gutter:stable' : ''}}`);
}

/** Opens a dialog in a block, in the block's colours. Removes it when it is closed in any way. */
export function showDialog(dialog: HTMLDialogElement, block: HTMLElement): void {
  block.append(dialog);
  // First, because it throws if the block has been removed from the page.
  dialog.showModal();
  const removeStyles = adoptStyles(block.getRootNode() as ShadowRoot, dialogStyles);
  const unlockScroll = lockScroll(block.ownerDocument);
  // A dialog gets no event when its block is removed or hidden, but then it has no size.
  const watch = new ResizeObserver(() => {
    if (!dialog.offsetWidth) end();
  });
  const end = () => {
    watch.disconnect();
    removeStyles();
    unlockScroll();
    dialog.remove();
  };
  dialog.onclose = end;
  // The content fills the dialog, so events whose target is the dialog itself are outside it. A selection may start
  // inside and end outside.
  let isOutside = false;
  dialog.onpointerdown = ({target}) => {
    isOutside = target === dialog;
  };
  dialog.onclick = ({target}) => {
    if (isOutside && target === dialog) dialog.close();
  };
  const surface = surfaceOf(block);
  dialog.style.background = surface;
  // The block's text colour suits the page's image, but maybe not the browser's default background.
  if (!surface) dialog.style.color = 'CanvasText';
  watch.observe(dialog);
}
