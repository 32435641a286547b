// The first script of a page with bvi: what the page notices of the blocks, and what a visitor sees of them.
(function () {
  'use strict';
  var errors = [];
  var opened = [];

  ['error', 'warn'].forEach(function (level) {
    console[level] = function () {
      errors.push(level + ': ' + [].join.call(arguments, ' '));
    };
  });
  addEventListener('error', function (event) {
    errors.push('error: ' + event.message);
  });
  addEventListener('unhandledrejection', function (event) {
    errors.push('unhandledrejection: ' + event.reason);
  });
  addEventListener('account-open', function (event) {
    opened.push(event.account.href);
    event.preventDefault();
  });

  function all(root, selector) {
    return [].slice.call(root.querySelectorAll(selector));
  }

  // The first colour that is painted behind an element, out of shadow trees too.
  function paperOf(element) {
    for (var at = element; at; at = at.assignedSlot || at.parentElement || at.getRootNode().host) {
      var color = getComputedStyle(at).backgroundColor;
      if (!/^rgba.*, 0\)$/.test(color)) return color;
    }
    return 'rgb(255, 255, 255)';
  }

  function looksOf(name, element) {
    var style = getComputedStyle(element);
    return {
      name: name,
      ink: style.color,
      paper: paperOf(element),
      size: parseFloat(style.fontSize),
      height: parseFloat(style.lineHeight) / parseFloat(style.fontSize),
      spacing: style.letterSpacing,
      family: style.fontFamily,
      isUnderlined: style.textDecorationLine === 'underline',
    };
  }

  function tellOf(block) {
    var root = block.shadowRoot;
    var places = all(block, ':scope > [slot=accounts]');
    var inside = all(root, 'a[part=link]');
    var links = inside.concat(all(block, ':scope > [slot=accounts] a'));
    var own = ['heading', 'brand', 'more-button', 'footer'].map(function (name) {
      return [name, root.querySelector('[part=' + name + ']')];
    });
    var page = all(
      block,
      ':scope > [slot=accounts] :is([part=group-heading], [part=title], [part=link], [part=name])',
    ).map(function (element) {
      return [element.getAttribute('part'), element];
    });
    return {
      where: places.length ? 'page' : 'block',
      places: places.length,
      isSettled: links.length > 0 && !root.querySelector('[part=status] *'),
      hrefs: links.map(function (link) {
        return link.href;
      }),
      pictures: all(root, 'a svg, img').length + all(block, 'img, svg').length,
      text: places
        .map(function (place) {
          return place.textContent;
        })
        .join('')
        .replace(/\s+/g, ' ')
        .trim(),
      words: own
        .concat(page)
        .filter(function (entry) {
          return entry[1] && entry[1].getClientRects().length;
        })
        .map(function (entry) {
          return looksOf(entry[0], entry[1]);
        }),
    };
  }

  window.blocks = function () {
    return all(document, 'official-accounts');
  };
  /** The first block's links in the page's own tree. */
  window.links = function () {
    return all(document, 'official-accounts > [slot=accounts] a');
  };
  window.press = function (selector) {
    document.querySelector(selector).click();
    return true;
  };
  window.tell = function () {
    return {
      errors: errors,
      opened: opened,
      isOn: document.body.classList.contains('bvi-active'),
      page: looksOf('page', document.querySelector('main p')),
      blocks: window.blocks().map(tellOf),
    };
  };
  /** As after a day: bvi's cookies are gone. */
  window.forget = function () {
    document.cookie.split('; ').forEach(function (cookie) {
      var end = '=;path=/;expires=Thu, 01 Jan 1970 00:00:01 GMT';
      document.cookie = cookie.split('=')[0] + end + ';domain=' + location.host;
    });
    return true;
  };
})();
