// The first script of every page in the matrix: it records what the page would notice of a misbehaving block, and what
// a visitor would see. It reports plain data in messages, as the test can't access a sandboxed page.
(function () {
  'use strict';
  // Saved before the page's libraries replace it.
  var later = window.setTimeout.bind(window);
  var slice = Array.prototype.slice;
  var createElement = document.createElement.bind(document);
  var errors = [];
  var requests = [];
  var works = {parsed: false, loaded: false, timer: false, clicked: false};

  addEventListener('error', function (event) {
    errors.push('error: ' + event.message);
  });
  addEventListener('unhandledrejection', function (event) {
    errors.push('unhandledrejection: ' + event.reason);
  });
  // A policy of the tests reports all requests except those to the lists' addresses; a page may have a policy of its
  // own that blocks requests.
  document.addEventListener('securitypolicyviolation', function (event) {
    if (event.disposition === 'report') requests.push(event.effectiveDirective + ' ' + event.blockedURI);
  });
  document.addEventListener('DOMContentLoaded', function () {
    works.parsed = true;
  });
  addEventListener('load', function () {
    works.loaded = true;
    later(function () {
      works.timer = true;
    }, 0);
  });

  function isSeen(element) {
    var box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0;
  }

  function isSmall(icon) {
    return icon.getBoundingClientRect().width < 64;
  }

  function all(root, selector) {
    return slice.call(root.querySelectorAll(selector));
  }

  function each(list, read) {
    var result = [];
    for (var index = 0; index < list.length; index++) result.push(read(list[index]));
    return result;
  }

  function textOf(element) {
    return element.textContent.replace(/\s+/g, ' ').trim();
  }

  function hrefOf(link) {
    return link.getAttribute('href');
  }

  function look(block) {
    var shadow = block.shadowRoot;
    var parts = shadow && shadow.querySelector('section') ? shadow : document.createDocumentFragment();
    var section = parts.querySelector('section');
    return {
      role: block.className || 'default',
      isOurs: section !== null,
      isSettled: section !== null && !block.matches(':state(loading), :state(refreshing)'),
      text: section ? textOf(section) : '',
      accounts: each(all(parts, 'a[part=link]'), hrefOf),
      links: each(all(parts, 'a'), hrefOf),
      isStyled: each(all(parts, 'svg'), isSmall).every(Boolean),
      areSeen: each(all(parts, 'a[part=link]'), isSeen).every(Boolean),
      footer: each(all(parts, '[part=footer]'), textOf).join(' '),
      status: each(all(parts, '[part=status]'), textOf).join(' '),
      buttons: all(parts, 'button').length,
      inside: each(all(block, 'a'), hrefOf),
      areInsideSeen: each(all(block, 'a'), isSeen).every(Boolean),
    };
  }

  /** Returns what is visible, and what went wrong. */
  window.collectFaults = function () {
    var button = createElement('button');
    button.onclick = function () {
      works.clicked = true;
    };
    button.click();
    return {
      blocks: each(all(document, 'official-accounts'), look),
      errors: errors,
      requests: requests,
      works: works,
    };
  };

  addEventListener('message', function (event) {
    if (event.data === 'collect') event.source.postMessage(window.collectFaults(), '*');
  });
})();
