// The first script of a page with bvi: records what the page notices of the blocks, and what a visitor sees of them.
(() => {
  const errors = [];
  const opened = [];

  for (const level of ['error', 'warn']) console[level] = (...words) => errors.push(`${level}: ${words.join(' ')}`);
  addEventListener('error', ({message}) => errors.push('error: ' + message));
  addEventListener('unhandledrejection', ({reason}) => errors.push('unhandledrejection: ' + reason));
  addEventListener('account-open', (event) => {
    opened.push(event.account.href);
    event.preventDefault();
  });

  const all = (root, selector) => [...root.querySelectorAll(selector)];

  /** The first background colour painted behind an element, across shadow roots. */
  function paperOf(element) {
    for (let at = element; at; at = at.assignedSlot || at.parentElement || at.getRootNode().host) {
      const color = getComputedStyle(at).backgroundColor;
      if (!/^rgba.*, 0\)$/.test(color)) return color;
    }
    return 'rgb(255, 255, 255)';
  }

  function looksOf(name, element) {
    const style = getComputedStyle(element);
    return {
      name,
      ink: style.color,
      paper: paperOf(element),
      size: parseFloat(style.fontSize),
      height: parseFloat(style.lineHeight) / parseFloat(style.fontSize),
      spacing: style.letterSpacing,
      family: style.fontFamily,
      isUnderlined: style.textDecorationLine === 'underline',
    };
  }

  const INSIDE = ['heading', 'brand', 'more-button', 'footer'].map((name) => `[part=${name}]`).join();
  const IN_PAGE = ':scope > [slot=accounts] :is([part=group-heading], [part=title], [part=link], [part=name])';

  function tellOf(block) {
    const root = block.shadowRoot;
    const places = all(block, ':scope > [slot=accounts]');
    const links = [...all(root, 'a[part=link]'), ...all(block, ':scope > [slot=accounts] a')];
    const words = [...all(root, INSIDE), ...all(block, IN_PAGE)].filter((element) => element.getClientRects().length);
    return {
      where: places.length ? 'page' : 'block',
      places: places.length,
      isSettled: links.length > 0 && !root.querySelector('[part=status] *'),
      hrefs: links.map(({href}) => href),
      pictures: all(root, 'a svg, img').length + all(block, 'img, svg').length,
      text: places
        .map(({textContent}) => textContent)
        .join('')
        .replace(/\s+/g, ' ')
        .trim(),
      words: words.map((element) => looksOf(element.getAttribute('part'), element)),
    };
  }

  /** The first block's links in the light DOM. */
  window.links = () => all(document, 'official-accounts > [slot=accounts] a');
  window.press = (selector) => document.querySelector(selector).click();
  window.tell = () => ({
    errors,
    opened,
    isOn: document.body.classList.contains('bvi-active'),
    page: looksOf('page', document.querySelector('main p')),
    blocks: all(document, 'official-accounts').map(tellOf),
  });
  /** As if a day had passed: bvi's cookies are gone. */
  window.forget = () => {
    for (const cookie of document.cookie.split('; ')) {
      const end = '=;path=/;expires=Thu, 01 Jan 1970 00:00:01 GMT';
      document.cookie = `${cookie.split('=')[0]}${end};domain=${location.host}`;
    }
  };
})();
