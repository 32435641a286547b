import type {Answer} from './site.ts';

/** React's packages, in dependency order. */
const PARTS = {
  react: 'react/cjs/react.production.js',
  scheduler: 'scheduler/cjs/scheduler.production.js',
  'react-dom': 'react-dom/cjs/react-dom.production.js',
  'react-dom/client': 'react-dom/cjs/react-dom-client.production.js',
};

/** React as published, for a page without a bundler: defines `React` and `ReactDOM`. */
export async function reactScript(): Promise<Answer> {
  const parts = await Promise.all(
    Object.entries(PARTS).map(async ([name, path]) => {
      const code = await (await fetch('/node_modules/' + path)).text();
      return `(function (module, exports) {${code}\nparts['${name}'] = module.exports;})(...(() => { const module = {exports: {}}; return [module, module.exports]; })());`;
    }),
  );
  return {
    body: `(() => { const parts = {}; const require = (name) => parts[name]; ${parts.join('\n')}
      window.React = parts.react; window.ReactDOM = parts['react-dom/client']; })();`,
    headers: {'content-type': 'text/javascript'},
  };
}
