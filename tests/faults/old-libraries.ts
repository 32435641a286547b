// What old libraries that are in no registry do to the objects of every script on their page. Rewritten from their
// documentation and their effects, in as few lines as possible. Libraries that are in a registry are used unchanged in
// host.ts.

/** Prototype.js 1.6: adds its own JSON to every object, and replaces the browser's iteration by its own, enumerable. */
export const PROTOTYPE_1_6 = `(function () {
  function extend(target, source) { for (var name in source) target[name] = source[name]; }
  function quoted() { return '"' + this + '"'; }
  extend(String.prototype, {
    toJSON: quoted,
    strip: function () { return this.replace(/^\\s+|\\s+$/g, ''); },
    startsWith: function (start) { return this.indexOf(start) === 0; },
    endsWith: function (end) { var at = this.length - end.length; return at >= 0 && this.lastIndexOf(end) === at; },
    include: function (part) { return this.indexOf(part) > -1; },
    toArray: function () { return this.split(''); }
  });
  extend(Number.prototype, {toJSON: function () { return isFinite(this) ? this.toString() : 'null'; }});
  extend(Date.prototype, {
    toJSON: function () {
      function two(number) { return (number < 10 ? '0' : '') + number; }
      return '"' + this.getUTCFullYear() + '-' + two(this.getUTCMonth() + 1) + '-' + two(this.getUTCDate()) + 'T' +
        two(this.getUTCHours()) + ':' + two(this.getUTCMinutes()) + ':' + two(this.getUTCSeconds()) + 'Z"';
    }
  });
  var each = function (visit, context) { for (var at = 0; at < this.length; at++) visit.call(context, this[at], at); };
  var own = {
    each: each,
    toJSON: function () { return '[' + own.collect.call(this, function (item) { return JSON.stringify(item); }) + ']'; },
    collect: function (change, context) {
      var all = [];
      each.call(this, function (item, at) { all.push(change ? change.call(context, item, at) : item); });
      return all;
    },
    findAll: function (test, context) {
      var all = [];
      each.call(this, function (item, at) { if (test.call(context, item, at)) all.push(item); });
      return all;
    },
    detect: function (test, context) { return own.findAll.call(this, test, context)[0]; },
    all: function (test, context) {
      return own.findAll.call(this, test || Boolean, context).length === this.length;
    },
    any: function (test, context) { return own.findAll.call(this, test || Boolean, context).length > 0; },
    // The one that broke most pages: it doesn't reduce at all.
    reduce: function () { return this.length > 1 ? this : this[0]; },
    reverse: function (inline) { return [].concat(this).sort(function () { return -1; }) && nativeReverse.call(inline === false ? [].concat(this) : this); },
    entries: function () { return own.collect.call(this); },
    include: function (item) { return this.indexOf(item) > -1; },
    without: function (item) { return own.findAll.call(this, function (one) { return one !== item; }); },
    first: function () { return this[0]; },
    last: function () { return this[this.length - 1]; },
    size: function () { return this.length; },
    clear: function () { this.length = 0; return this; },
    clone: function () { return [].concat(this); },
    uniq: function () { return this; },
    flatten: function () { return this; },
    compact: function () { return own.findAll.call(this, function (item) { return item != null; }); }
  };
  var nativeReverse = Array.prototype.reverse;
  extend(Array.prototype, own);
  extend(Array.prototype, {
    map: own.collect, filter: own.findAll, select: own.findAll, find: own.detect, every: own.all, some: own.any,
    toArray: own.clone, member: own.include
  });
  var native = Function.prototype.bind;
  extend(Function.prototype, {
    bind: function (target) { return arguments.length < 2 && target === undefined ? this : native.apply(this, arguments); },
    wrap: function (wrapper) { var inner = this; return function () { return wrapper.call(this, inner); }; },
    delay: function () {}, defer: function () {}, curry: function () { return this; }
  });
  extend(Object, {
    // Includes inherited keys.
    keys: function (object) { var all = []; for (var name in object) all.push(name); return all; },
    values: function (object) { var all = []; for (var name in object) all.push(object[name]); return all; },
    clone: function (object) { var copy = {}; extend(copy, object); return copy; },
    extend: extend
  });
  extend(Element.prototype, {
    remove: function () { this.parentNode.removeChild(this); return this; },
    replace: function () { return this; }, update: function () { return this; }, insert: function () { return this; },
    select: function () { return []; }, show: function () {}, hide: function () {}, wrap: function () {},
    getStyle: function () {}, visible: function () { return true; }, identify: function () { return this.id; }
  });
  document.getElementsByClassName = function () { return []; };
  window.$ = function (id) { return document.getElementById(id); };
  window.$A = function (list) { return own.collect.call(list); };
  window.Prototype = {Version: '1.6'};
})();`;

/** Prototype.js 1.7.3: leaves JSON alone, and makes arrays from anything that has a length. */
export const PROTOTYPE_1_7 = `(function () {
  function toArray(list) {
    if (!list) return [];
    if ('toArray' in Object(list)) return list.toArray();
    var all = new Array(list.length || 0);
    for (var at = 0; at < all.length; at++) all[at] = list[at];
    return all;
  }
  Array.from = toArray;
  Array.prototype.toArray = Array.prototype.clone = function () { return [].concat(this); };
  Array.prototype.find = function (test, context) {
    for (var at = 0; at < this.length; at++) if (test.call(context, this[at], at)) return this[at];
  };
  Array.prototype.entries = Array.prototype.toArray;
  Object.keys = function (object) {
    if (object === null || typeof object !== 'object' && typeof object !== 'function') throw new TypeError();
    var all = [];
    for (var name in object) if (Object.prototype.hasOwnProperty.call(object, name)) all.push(name);
    return all;
  };
  ['select', 'update', 'insert', 'wrap', 'replace', 'clone', 'up', 'down', 'next', 'previous'].forEach(function (name) {
    HTMLElement.prototype[name] = function () { return this; };
  });
  HTMLElement.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
  window.$ = function (id) { return document.getElementById(id); };
  window.Prototype = {Version: '1.7.3'};
})();`;
