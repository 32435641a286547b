// Leaves out of the bundled Lit what the block never uses. Of 5,100 bytes (brotli) 2,300 stay, with src/embed/render.ts in
// place of Lit's renderer. The package on npm takes Lit as it is. Lit is pinned; a cut that finds nothing fails the build,
// and the whole-page tests run on what is left.

const POLYFILLS = 'no polyfill, no hydration and no other copy is waiting for these calls';
const FLOOR = 'the bundle’s syntax keeps out browsers without constructable style sheets';

const UNASKED = 'nobody asks for it in one bundle without directives';

/** From `start` up to, not including, `end`. */
const CUTS = {
  '@lit/reactive-element/css-tag.js': [
    {why: FLOOR, start: 'e=t.ShadowRoot&&', end: ',s=Symbol()', put: 'e=1'},
    {why: FLOOR, start: 'if(e)s.adoptedStyleSheets', end: '},c=e?', put: 's.adoptedStyleSheets=o.map(t=>t.styleSheet)'},
    {why: FLOOR, start: 'c=e?t=>t', end: ';export', put: 'c=t=>t'},
    {why: 'only css`` makes results', start: 'if(this._$cssResult$=!0', end: 'this.cssText=t', put: ''},
    {why: 'our css`` holds no values', start: '1===t.length?t[0]:e.reduce', end: ';return new n', put: 't[0]'},
  ],
  '@lit/reactive-element/reactive-element.js': [
    {why: POLYFILLS, start: ',p?.({ReactiveElement:y})', end: ';export', put: ''},
    {why: POLYFILLS, start: ',p=a.reactiveElementPolyfillSupport', end: ',d=', put: ''},
    {why: 'no decorators', start: 'Symbol.metadata??=', end: 'class y', put: ''},
    {why: 'no decorators', start: 'const t=this[Symbol.metadata]', end: 'this._$Eh=new Map', put: ''},
    {why: 'no initializers', start: 'static addInitializer', end: 'static get observedAttributes', put: ''},
    {why: 'no initializers', start: ',this.constructor.l?.forEach', end: '}addController', put: ''},
    {why: 'no initializers', start: ',void 0!==t.l&&', end: ',this.elementProperties=', put: ''},
    {why: 'no attribute holds JSON', start: 'case Object:case Array:t=', end: '}return t}', put: ''},
    {why: 'no attribute holds JSON', start: 'case Object:case Array:try', end: '}return i}', put: ''},
    {why: 'no boolean attributes', start: 'case Boolean:t=', end: '}return t}', put: ''},
    {why: 'no boolean attributes', start: 'case Boolean:i=', end: 'case Number', put: ''},
    {why: UNASKED, start: 'removeController', end: '_$E_(){', put: ''},
    {
      why: 'no accessors of our own',
      start: ',this.prototype.hasOwnProperty(t)&&',
      end: ',this.elementProperties.set',
      put: '',
    },
    {
      why: 'no accessors of our own',
      start: 'const t=this.constructor.elementProperties;if(t.size>0)',
      end: '}let t=!1',
      put: '',
    },
    {why: 'no inner state among the properties', start: 's.state&&(s.attribute=!1),', end: 'this._$Ei(),', put: ''},
  ],
  'lit-element/lit-element.js': [
    {
      why: 'the one renderer takes no options: src/embed/render.ts',
      start: 'constructor(){',
      end: 'update(t){',
      put: '',
    },
    {why: UNASKED, start: 'this.hasUpdated||(this.renderOptions', end: 'super.update', put: ''},
    {why: UNASKED, start: 'this._$Do=', end: 'e(r,', put: ''},
    {why: 'as above', start: ',this.renderOptions)', end: '}', put: ')'},
    {
      why: 'no asynchronous directives; the element renders',
      start: 'connectedCallback(){super',
      end: '}i._$litE',
      put: '',
    },
    {why: 'as above', start: ',noChange as r', end: '}from"lit-html"', put: ''},
    {why: UNASKED, start: 'i._$litElement$=', end: 'i["finalized"]', put: ''},
    {why: POLYFILLS, start: 's.litElementHydrateSupport', end: 'const n=', put: '0;'},
    {why: POLYFILLS, start: ';(s.litElementVersions', end: ';export', put: ''},
  ],
};

function cut(code, {start, end, put}, file) {
  const from = code.indexOf(start);
  const to = code.indexOf(end, from + start.length);
  if (from < 0 || to < 0) throw new Error(`${file}: Lit has changed, «${start}» … «${end}» is not there`);
  return code.slice(0, from) + put + code.slice(to);
}

/** A rollup plugin. */
export const slimLit = {
  name: 'slim-lit',
  transform(code, id) {
    const file = Object.keys(CUTS).find((name) => id.replaceAll('\\', '/').endsWith('/node_modules/' + name));
    return file ? {code: CUTS[file].reduce((rest, one) => cut(rest, one, file), code), map: null} : null;
  },
};
