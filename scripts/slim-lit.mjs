// Leaves out of the bundled Lit what the block never uses: 1,600 of its 5,300 bytes (brotli). The package on npm takes Lit
// as it is. Lit is pinned; a cut that finds nothing fails the build, and the whole-page tests run on what is left.

const POLYFILLS = 'no polyfill, no hydration and no other copy is waiting for these calls';
const FLOOR = 'the bundle’s syntax keeps out browsers without constructable style sheets';

const UNASKED = 'nobody asks for it in one bundle without directives';
const ONE_VALUE = 'an attribute is one value, never words around it';
const ONE_VALUE_CODE = 'let o=!a(t)||t!==this._$AH&&t!==E;o&&(this._$AH=t);';

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
    {why: 'no asynchronous directives', start: 'connectedCallback(){super', end: 'render(){return r}', put: ''},
    {why: UNASKED, start: 'this.hasUpdated||(this.renderOptions', end: 'super.update', put: ''},
    {why: UNASKED, start: ',this._$Do=void 0', end: '}createRenderRoot', put: ''},
    {why: UNASKED, start: 'this._$Do=', end: 'e(r,', put: ''},
    {why: POLYFILLS, start: 's.litElementHydrateSupport', end: 'const n=', put: '0;'},
    {why: POLYFILLS, start: ';(s.litElementVersions', end: ';export', put: ''},
  ],
  'lit-html/lit-html.js': [
    // Under its own name it must neither collide with the page's own Lit nor throw where the page allows no policy.
    {
      why: 'a policy of our own (Trusted Types)',
      start: 'e=s?s.createPolicy("lit-html"',
      end: ',h="$lit$"',
      put: 'e=(()=>{try{return s.createPolicy("official-accounts",{createHTML:t=>t})}catch{}})()',
    },
    {why: POLYFILLS, start: 'B=t.litHtmlPolyfillSupport', end: 'D=(t,i,s)', put: ''},
    {why: 'no directives', start: 'function M(t,i,s=t,e)', end: 'class R', put: 'const M=(t,i)=>i;'},
    {why: 'no svg`` and mathml``', start: '2===i?"<svg>"', end: ',c=v;for', put: '""'},
    {why: 'no svg`` and mathml``', start: '+(2===i?"</svg>"', end: '),e]', put: ''},
    {why: 'no svg`` and mathml``', start: ',2===i||3===i', end: 'for(;null!==(r=P.nextNode())', put: ');'},
    {why: 'no values in <style> and the like', start: 'if(y.test(r.tagName))', end: '}else if(8===', put: ''},
    {why: 'no values in comments', start: 'else{let t=-1', end: 'l++}}static', put: ''},
    {why: 'only html`` makes templates', start: 'if(!u(t)||', end: 'return void 0!==e?', put: ''},
    {why: 'no compiled templates', start: '"number"==typeof s?', end: ';if(this._$AH?._$AD===e)', put: 'this._$AC(t)'},
    {why: 'no lists of values: fill-list.ts', start: 'd(t)?this.k(t):', end: 'this._(t)}O(t)', put: ''},
    {why: 'no lists of values: fill-list.ts', start: 'k(t){u(this._$AH)', end: '_$AR(t=', put: ''},
    {why: 'no asynchronous directives', start: 'this._$AP?.(!1,!0,s)', end: ';t!==this._$AB', put: ''},
    {why: 'no asynchronous directives', start: 'setConnected(t){', end: '}class H', put: ''},
    {why: ONE_VALUE, start: 'void 0!==s.strings?', end: ',i++}}class k', put: 's._$AI(t[i]))'},
    {why: ONE_VALUE, start: 's.length>2||""!==s[0]', end: '}_$AI(t,i=this,s,e)', put: '0'},
    {why: ONE_VALUE, start: 'const h=this.strings;', end: 'o&&!e&&this.j(t)', put: ONE_VALUE_CODE},
    {why: 'no boolean attributes and element parts', start: '"?"===e[1]?L', end: '"@"===e[1]?z', put: ''},
    {why: 'no boolean attributes', start: 'class L extends H', end: 'class z extends H', put: ''},
    {why: 'no element parts', start: 'class Z{', end: 'const j=', put: ''},
    {why: 'no element parts', start: ':6===r.type&&', end: ',this._$AV.push(i)', put: ':0'},
    {why: UNASKED, start: 'get parentNode(){return this._$AM.parentNode}', end: 'u(t){const', put: ''},
    {
      why: UNASKED,
      start: 'get _$AU(){return this._$AM?._$AU??this._$Cv}',
      end: 'constructor(t,i,s,e){this.type=2',
      put: '',
    },
    {why: UNASKED, start: 'get parentNode(){let', end: '_$AI(t,i=this)', put: ''},
    {why: UNASKED, start: 'get tagName()', end: 'constructor(t,i,s,e,h){this.type=1', put: ''},
    {why: UNASKED, start: ',this._$Cv=e?.isConnected??!0', end: '}_$AI(t,i=this)', put: ''},
    {why: 'no values that are nodes', start: ':void 0!==t.nodeType?this.T(t)', end: ':this._(t)}', put: ''},
    {
      why: 'listeners are functions without options',
      start: 'e=t===A&&s!==A||t.capture',
      end: ',h=t!==A',
      put: 'e=t===A&&s!==A',
    },
    {
      why: 'listeners are functions without options',
      start: '"function"==typeof this._$AH?',
      end: 'this._$AH.call',
      put: '',
    },
    {why: 'listeners are functions without options', start: ':this._$AH.handleEvent(t)', end: '}}', put: ''},
    {why: 'no values in <style> and the like', start: '(y.test(u[2])&&', end: ',c=p):void 0!==u[3]', put: '(0'},
    {why: 'none of Lit’s other packages asks for its inner parts', start: 'j={M:h', end: ',D=(t,i,s)', put: 'j=0'},
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
