// Measures the block beside its limits and its peers, and how it grows; writes docs/benchmarks.md, its pictures, and
// what README.md quotes of it.
//
//   npm run bench                       all of it, 20 rounds
//   npm run bench -- --quick            a trial: 3 rounds, written to tests/bench/dist
//   npm run bench -- compare --only ours,script --conditions slow
//   npm run bench -- report             writes anew from the last numbers
//   npm run bench -- profile            what the processor does until the first paint
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {install} from './install.mjs';
import {startBrowser} from './run/browser.mjs';
import {busy, describeMachine} from './run/machine.mjs';

const here = new URL('.', import.meta.url);
const RESULTS = new URL('dist/results.json', here);

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    quick: {type: 'boolean', default: false},
    rounds: {type: 'string'},
    only: {type: 'string'},
    conditions: {type: 'string'},
  },
});
const options = {
  isQuick: values.quick,
  rounds: Number(values.rounds ?? (values.quick ? 3 : 20)),
  only: values.only?.split(','),
  conditions: values.conditions?.split(','),
};

process.chdir(new URL('../../', here).pathname);
if (!(await install())) process.exit(1);

/** What takes a browser, and what it gives to the report. */
const MEASURED = {
  compare: async (browser) => (await import('./run/compare.mjs')).compare(browser, options),
  growth: async (browser) => (await import('./run/growth.mjs')).growth(browser, options),
};
const OTHERS = {
  bytes: async () => (await import('./bytes/bytes.mjs')).bytes(),
};

const known = () => (existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : {});

function keep(results) {
  mkdirSync(new URL('dist/', here), {recursive: true});
  writeFileSync(RESULTS, JSON.stringify(results));
}

async function measure(parts) {
  const browser = await startBrowser();
  try {
    for (const part of parts) {
      console.log(`== ${part} (load ${busy().toFixed(1)})`);
      const measured = await MEASURED[part](browser);
      keep({...known(), machine: await describeMachine(browser), [part]: {...measured, load: busy()}});
    }
  } finally {
    await browser.close();
  }
}

const [part = 'all'] = positionals;
if (part === 'profile') {
  const {profile} = await import('./run/profile.mjs');
  await profile();
} else {
  const isAll = part === 'all';
  // What is published is from one run.
  if (isAll) keep({});
  await measure(Object.keys(MEASURED).filter((name) => isAll || name === part));
  for (const name of Object.keys(OTHERS)) {
    if (isAll || name === part) keep({...known(), [name]: await OTHERS[name]()});
  }
  const {report} = await import('./report/report.mjs');
  // A part, or a trial, is no measurement to be published.
  const isPublished = (isAll && !options.isQuick) || part === 'report';
  if (isPublished) report(known(), new URL('../../docs/', here), new URL('../../README.md', here));
  else report(known(), new URL('dist/', here));
}
