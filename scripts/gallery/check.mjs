// What a picture's looker would miss among hundreds. These functions run in the page, so each stands alone.

/**
 * What is wrong with each cell of a page, in words: `{cell: [fault]}`.
 * @param isTight whether words may break: the text is larger than the column was made for
 * @param minTarget how high and wide a link is at least, in px
 */
export function findFaults(isTight, minTarget) {
  const SLACK = 1;

  const isSeen = (element) => {
    const {width, height} = element.getBoundingClientRect();
    const {visibility, clipPath} = getComputedStyle(element);
    return width > 1 && height > 1 && visibility !== 'hidden' && clipPath === 'none';
  };
  const name = (element) => {
    const words = element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40);
    return `${element.part?.value || element.className || element.localName} “${words}”`;
  };
  const px = (number) => Math.round(number * 10) / 10;

  function* textsIn(root) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const {currentNode: node} = walker;
      // A slot has no box of its own.
      const parent = node.parentElement?.closest(':not(slot)');
      if (!node.data.trim() || !parent || !isSeen(parent) || parent.closest('svg')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter(({width}) => width > 0);
      if (rects.length) yield {node, parent, rects, range};
    }
  }

  function overflow(box, block) {
    const faults = [];
    for (const element of [box, block]) {
      const {scrollWidth, clientWidth, localName} = element;
      if (scrollWidth > clientWidth) faults.push(`overflow: ${localName} ${scrollWidth} > ${clientWidth} px`);
    }
    return faults;
  }

  /** Targets that are too small, or that take a part of each other: there a finger hits the other one. */
  function targets(roots) {
    const links = roots
      .flatMap((root) => [...root.querySelectorAll('a[href], button')])
      .filter((link) => isSeen(link) && !link.closest('[part~=footer]'))
      .map((link) => ({link, rect: link.getBoundingClientRect()}));
    // Nobody presses paper.
    if (matchMedia('print').matches) return [];
    const small = links
      .filter(({rect}) => Math.min(rect.width, rect.height) < minTarget - 0.1)
      .map(({link, rect}) => `small: ${name(link)} ${px(rect.width)} × ${px(rect.height)}`);
    const common = (one, other, start, end) => Math.min(one[end], other[end]) - Math.max(one[start], other[start]);
    const shared = links.flatMap(({link, rect}, index) => {
      const next = links[index + 1];
      if (!next || Boolean(link.closest('dialog')) !== Boolean(next.link.closest('dialog'))) return [];
      const high = common(rect, next.rect, 'top', 'bottom');
      const isShared = high > SLACK && common(rect, next.rect, 'left', 'right') > SLACK;
      return isShared ? [`targets overlap by ${px(high)} px: ${name(link)}`] : [];
    });
    return [...small, ...shared];
  }

  /** Words beyond what is drawn of them: an ancestor cuts them, or they stick out of the block. */
  function cut(block, texts) {
    const faults = [];
    const {left, right} = block.getBoundingClientRect();
    for (const {parent, rects} of texts) {
      if (!parent.closest('dialog') && rects.some((rect) => rect.left < left - SLACK || rect.right > right + SLACK)) {
        faults.push(`outside: ${name(parent)}`);
      }
      for (let at = parent; at && at !== block && at.localName !== 'official-accounts'; at = at.parentElement) {
        const {overflowX, overflowY} = getComputedStyle(at);
        const cutsX = /hidden|clip/.test(overflowX) && at.scrollWidth > at.clientWidth + SLACK;
        const cutsY = /hidden|clip/.test(overflowY) && at.scrollHeight > at.clientHeight + SLACK;
        if (cutsX || cutsY) faults.push(`cut: ${name(parent)}`);
      }
    }
    return faults;
  }

  /** Lines of a paragraph overlap a little where they are set tight; words of two elements must not. */
  function overlaps(texts) {
    const faults = [];
    const lines = texts.flatMap(({parent, rects}) => rects.map((rect) => ({parent, rect})));
    lines.sort((one, other) => one.rect.top - other.rect.top);
    lines.forEach((one, index) => {
      for (let at = index + 1; at < lines.length && lines[at].rect.top < one.rect.bottom; at++) {
        const other = lines[at];
        if (one.parent.contains(other.parent) || other.parent.contains(one.parent)) continue;
        const high = Math.min(one.rect.bottom, other.rect.bottom) - other.rect.top;
        const wide = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
        if (wide > 2 && high > one.rect.height / 3)
          faults.push(`overlap: ${name(one.parent)} and ${name(other.parent)}`);
      }
    });
    return faults;
  }

  /** Words of letters that go on in the next line; handles and addresses may. */
  function broken({node, range, rects}) {
    if (rects.length < 2) return [];
    return [...node.data.matchAll(/[\p{L}\p{M}]{2,}/gu)]
      .filter(({0: word, index}) => {
        const around = node.data.slice(Math.max(0, index - 1), index + word.length + 1);
        if (/[@._/\u00AD]/.test(around)) return false;
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        return new Set([...range.getClientRects()].map(({top}) => Math.round(top))).size > 1;
      })
      .map(([word]) => `broken word: ${word}`);
  }

  const unloaded = (root) =>
    [...root.querySelectorAll('img')].filter((img) => !img.hidden && !img.naturalWidth).map(() => 'no logo');

  const faultsOf = (cell) => {
    const box = cell.querySelector('.box');
    const element = box.querySelector('official-accounts');
    const block = element?.shadowRoot?.querySelector('section');
    if (!block?.offsetHeight) return ['nothing is drawn'];
    // Where the block takes all from the page, its accounts stand in the page's own tree.
    const roots = [block, element];
    const texts = roots.flatMap((root) => [...textsIn(root)]);
    return [
      ...overflow(box, block),
      ...targets(roots),
      ...cut(block, texts),
      // An open dialog stands over all that is below it.
      ...(element.shadowRoot.querySelector('dialog[open]') ? [] : overlaps(texts)),
      ...(isTight ? [] : texts.flatMap(broken)),
      ...unloaded(block),
    ];
  };

  return Object.fromEntries(
    [...document.querySelectorAll('.cell')].map((cell) => [cell.dataset.cell, [...new Set(faultsOf(cell))]]),
  );
}

/** What an open dialog must not do in its window. */
export function findDialogFaults() {
  const dialog = document.querySelector('official-accounts').shadowRoot.querySelector('dialog[open]');
  if (!dialog) return ['no dialog is open'];
  const {left, top, right, bottom} = dialog.getBoundingClientRect();
  const faults = [];
  if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight)
    faults.push('the dialog is larger than its window');
  if (dialog.scrollWidth > dialog.clientWidth) faults.push('overflow: the dialog scrolls to the side');
  return faults;
}
