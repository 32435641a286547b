import {parentOf} from '../host-page/ancestors.ts';
import {adoptStyles} from './style-sheet.ts';
import {dialogStyles} from './styles.ts';

/** What a block stands on: its own background, and what is seen of the page behind it. None where that is a picture. */
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

/** Keeps the page where it is, and as wide as it is. */
function lockScroll(page: Document): () => void {
  const hasBar = innerWidth > page.documentElement.clientWidth;
  return adoptStyles(page, `html{overflow:hidden!important;${hasBar ? 'scrollbar-gutter:stable' : ''}}`);
}

/** Opens a dialog in a block, in the block's colours. Once closed, by whatever way, nothing is left of it. */
export function showDialog(dialog: HTMLDialogElement, block: HTMLElement): void {
  block.append(dialog);
  // First, as it throws where the block has gone from the page meanwhile.
  dialog.showModal();
  const removeStyles = adoptStyles(block.getRootNode() as ShadowRoot, dialogStyles);
  const unlockScroll = lockScroll(block.ownerDocument);
  // Where the block is taken out of the page or hidden, the dialog isn't told; but it has no size then.
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
  // The dialog's content fills it: what hits the dialog itself is beside it. A selection may begin inside and end there.
  let isOutside = false;
  dialog.onpointerdown = ({target}) => {
    isOutside = target === dialog;
  };
  dialog.onclick = ({target}) => {
    if (isOutside && target === dialog) dialog.close();
  };
  const surface = surfaceOf(block);
  dialog.style.background = surface;
  // Words that can be read on the page's picture may not be on the browser's own ground.
  if (!surface) dialog.style.color = 'CanvasText';
  watch.observe(dialog);
}
