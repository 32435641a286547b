import {parentOf} from '../page/parent.ts';
import {adoptSheet} from './sheet.ts';
import {dialogStyles} from './styles.ts';

/** The colour that a block stands on: its own, or that of the page behind it. */
function surfaceOf(block: Element): string {
  for (let at: Element | null = block; at; at = parentOf(at)) {
    const {backgroundColor} = getComputedStyle(at);
    const isOpaque = !/rgba|\//.test(backgroundColor);
    if (isOpaque) return backgroundColor;
  }
  return '';
}

/** Keeps the page where it is, and as wide as it is. */
function holdPage(page: Document): () => void {
  const hasBar = innerWidth > page.documentElement.clientWidth;
  return adoptSheet(page, `html{overflow:hidden!important;${hasBar ? 'scrollbar-gutter:stable' : ''}}`);
}

/** Opens a dialog in a block, in the block's colours. Once closed, by whatever way, nothing is left of it. */
export function showDialog(dialog: HTMLDialogElement, block: HTMLElement): void {
  block.append(dialog);
  // First, as it throws where the block has gone from the page meanwhile.
  dialog.showModal();
  const undress = adoptSheet(block.getRootNode() as ShadowRoot, dialogStyles);
  const release = holdPage(block.ownerDocument);
  // Where the block is taken out of the page or hidden, the dialog isn't told; but it has no size then.
  const watch = new ResizeObserver(() => {
    if (!dialog.offsetWidth) end();
  });
  const end = () => {
    watch.disconnect();
    undress();
    release();
    dialog.remove();
  };
  dialog.onclose = end;
  // The dialog's content fills it: what hits the dialog itself is beside it. A selection may begin inside and end there.
  let isBeside = false;
  dialog.onpointerdown = ({target}) => {
    isBeside = target === dialog;
  };
  dialog.onclick = ({target}) => {
    if (isBeside && target === dialog) dialog.close();
  };
  dialog.style.backgroundColor = surfaceOf(block);
  watch.observe(dialog);
}
