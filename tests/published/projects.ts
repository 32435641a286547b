/** A project of somebody else's, in an empty folder. */
export interface Project {
  readonly name: string;
  /** Exact versions, so that only the package is tested. */
  readonly dependencies: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
  /** Programs of the dependencies, with their arguments. */
  readonly steps: readonly (readonly [program: string, ...args: string[]])[];
  /** The path of the built page. */
  readonly built: string;
}

/** What each page shows: a block with the baked list, and one with a list of the page's own. */
const LIST = `{version: 1, accounts: [{network: 'ok', url: 'https://ok.ru/school12', title: 'Own list'}]}`;
const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Page</title>${body}</html>`;

const VITE = '8.3.8';

const react: Project = {
  name: 'Vite and React, in TypeScript',
  dependencies: {
    ...{vite: VITE, '@vitejs/plugin-react': '6.3.0', react: '19.3.1', 'react-dom': '19.3.1'},
    ...{typescript: '6.0.3', '@types/react': '19.3.0', '@types/react-dom': '19.3.0'},
  },
  files: {
    'index.html': page('<div id="root"></div><script type="module" src="/main.tsx"></script>'),
    'vite.config.js': `import react from '@vitejs/plugin-react';\nexport default {plugins: [react()]};`,
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        ...{module: 'esnext', moduleResolution: 'bundler', target: 'es2022', lib: ['es2022', 'dom'], jsx: 'react-jsx'},
        ...{strict: true, noEmit: true, types: [], skipLibCheck: false, skipDefaultLibCheck: true},
      },
      files: ['main.tsx'],
    }),
    'main.tsx': `
      import {createRoot} from 'react-dom/client';
      import 'official-accounts/define';
      import type {AccountList} from 'official-accounts';
      import type {} from 'official-accounts/react';

      const list: AccountList = ${LIST};

      function Page() {
        return (
          <>
            <official-accounts
              id="first" brand="School" layout="cards" heading-level={3} limit={9} qr
              onaccount-open={(event) => {
                event.preventDefault();
                document.title = event.account.href;
              }}
            >
              <a href="https://vk.com/school12">VK</a>
            </official-accounts>
            <official-accounts id="second" list={list} />
          </>
        );
      }
      createRoot(document.getElementById('root')!).render(<Page />);
      // @ts-expect-error there is no such attribute
      export const wrong = <official-accounts colour="red" />;
    `,
  },
  steps: [['tsc'], ['vite', 'build']],
  built: 'dist',
};

const vue: Project = {
  name: 'Vite and Vue',
  dependencies: {vite: VITE, '@vitejs/plugin-vue': '6.0.11', vue: '3.5.45'},
  files: {
    'index.html': page('<div id="app"></div><script type="module" src="/main.js"></script>'),
    'vite.config.js': `
      import vue from '@vitejs/plugin-vue';
      const isCustomElement = (tag) => tag === 'official-accounts';
      export default {plugins: [vue({template: {compilerOptions: {isCustomElement}}})]};
    `,
    'main.js': `
      import {createApp} from 'vue';
      import 'official-accounts/define';
      import App from './App.vue';
      createApp(App).mount('#app');
    `,
    'App.vue': `
      <script setup>
      const list = ${LIST};
      function open(event) {
        event.preventDefault();
        document.title = event.account.href;
      }
      </script>
      <template>
        <official-accounts id="first" brand="School" layout="cards" :heading-level="3" :limit="9" qr @account-open="open">
          <a href="https://vk.com/school12">VK</a>
        </official-accounts>
        <official-accounts id="second" :list="list" />
      </template>
    `,
  },
  steps: [['vite', 'build']],
  built: 'dist',
};

const rollup: Project = {
  name: 'plain rollup',
  dependencies: {rollup: '4.67.4', '@rollup/plugin-node-resolve': '16.0.3'},
  files: {
    'public/index.html': page(`
      <official-accounts id="first" brand="School" layout="cards" heading-level="3" limit="9" qr>
        <a href="https://vk.com/school12">VK</a>
      </official-accounts>
      <official-accounts id="second"></official-accounts>
      <script type="module" src="main.js"></script>`),
    'rollup.config.js': `
      import resolve from '@rollup/plugin-node-resolve';
      export default {input: 'main.js', output: {dir: 'public'}, plugins: [resolve()], onwarn(warning) { throw warning; }};
    `,
    'main.js': `
      import {AccountOpenEvent, parse} from 'official-accounts';
      import 'official-accounts/define';
      const [first, second] = document.querySelectorAll('official-accounts');
      second.list = parse(${LIST}).list;
      first.addEventListener('account-open', (event) => {
        event.preventDefault();
        document.title = event instanceof AccountOpenEvent ? event.account.href : 'another event';
      });
    `,
  },
  steps: [['rollup', '--config']],
  built: 'public',
};

export const PROJECTS = [react, vue, rollup];
