/**
 * In the page: names the parts of its one block, each with a frame and a line to its name.
 * @param parts by where their names stand: `left` and `right` of the block, or right `behind` the part; and which hold `words`
 */
export function callOut(parts) {
  const NAME_HEIGHT = 28;
  const REACH = 36;
  const NEAR = 24;
  const {shadowRoot} = document.querySelector('official-accounts');
  const bounds = shadowRoot.querySelector('[part~=block]').getBoundingClientRect();

  const draw = (name, attributes, words = '') => {
    const node = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    node.textContent = words;
    return node;
  };
  const svg = draw('svg', {class: 'callouts', width: innerWidth, height: document.documentElement.scrollHeight});
  const rectsOf = (part) =>
    [...shadowRoot.querySelectorAll(`[part~=${part}]`)]
      .map((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return (parts.words.includes(part) ? range : element).getBoundingClientRect();
      })
      .filter(({height}) => height);
  const frame = ({left, top, width, height}) =>
    svg.append(draw('rect', {x: left - 3, y: top - 3, width: width + 6, height: height + 6, rx: 5}));

  /** Of several elements the one whose line is the shortest and meets no other. */
  function anchorsOf(side) {
    const taken = [];
    return parts[side].flatMap((part) => {
      const candidates = rectsOf(part).map((rect) => {
        const y = part === 'block' ? rect.bottom - 12 : rect.top + Math.min(rect.height / 2, 16);
        const way = side === 'left' ? rect.left - bounds.left : bounds.right - rect.right;
        const isCrowded = taken.some((other) => Math.abs(other - y) < NEAR);
        return {part, rect, y, cost: Math.round(way / 8) + (isCrowded ? 1000 : 0)};
      });
      const best = candidates.sort((one, other) => one.cost - other.cost)[0];
      if (best) taken.push(best.y);
      return best ? [best] : [];
    });
  }

  for (const side of ['left', 'right']) {
    const isLeft = side === 'left';
    const turn = isLeft ? bounds.left - 8 : bounds.right + 8;
    const edge = isLeft ? bounds.left - REACH : bounds.right + REACH;
    let free = 0;
    // From above: a name stands beside its part, or as near below as there is room.
    for (const {part, rect, y} of anchorsOf(side).sort((one, other) => one.y - other.y)) {
      const at = Math.max(y, free);
      free = at + NAME_HEIGHT;
      const from = isLeft ? rect.left - 3 : rect.right + 3;
      frame(rect);
      svg.append(
        draw('path', {d: `M${from} ${y}L${turn} ${y}L${edge} ${at}`}),
        draw('circle', {cx: from, cy: y, r: 3}),
        draw('text', {x: edge + (isLeft ? -6 : 6), y: at + 5, 'text-anchor': isLeft ? 'end' : 'start'}, part),
      );
    }
  }
  for (const part of parts.behind) {
    const rect = rectsOf(part)[0];
    if (!rect) continue;
    frame(rect);
    svg.append(draw('text', {x: rect.right + 10, y: rect.top + rect.height / 2 + 5}, part));
  }
  document.body.append(svg);
}
