// Measures the block beside its reference pages and its peers, and how it scales; writes docs/benchmarks.md, its charts,
// and the figures that README.md quotes.
//
//   npm run bench                       everything, for the output of `npm run build`
//   npm run bench -- --quick            a trial: 2 rounds, written to tests/bench/dist
//   npm run bench -- visitor cpu        only these conditions, of: visitor, running, quota, warm, cpu, work; printed
//       --rounds 15 --only ours,lit     … this many rounds, only these pages (and the floor)
//       --dist ../other/dist            … and another build beside ours
//   npm run bench -- --phases           where the script spends its time until the first render; printed
//   npm run bench -- report             rewrites the report from the last results
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {install} from './install.mjs';
import {busy, describeMachine} from './run/machine.mjs';

const here = new URL('.', import.meta.url);
const RESULTS = new URL('dist/results.json', here);
const ROUNDS = 15;
const TRIAL_ROUNDS = 2;

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    quick: {type: 'boolean', default: false},
    phases: {type: 'boolean', default: false},
    rounds: {type: 'string'},
    only: {type: 'string'},
    dist: {type: 'string'},
  },
});
const options = {
  rounds: Number(values.rounds ?? (values.quick ? TRIAL_ROUNDS : ROUNDS)),
  isQuick: values.quick,
  only: values.only?.split(','),
  dist: values.dist && resolve(values.dist),
};

process.chdir(new URL('../../', import.meta.url).pathname);
if (!(await install())) process.exit(1);
const {compare} = await import('./run/compare.mjs');

const keep = (results) => {
  mkdirSync(new URL('dist/', here), {recursive: true});
  writeFileSync(RESULTS, JSON.stringify(results));
};

async function measureAll() {
  const results = {machine: describeMachine()};
  for (const [name, part] of Object.entries({
    compare: () => compare(options),
    growth: async () => (await import('./run/growth.mjs')).growth(options),
    bytes: async () => (await import('./bytes.mjs')).bytes(),
  })) {
    console.log(`== ${name} (load ${busy().toFixed(1)})`);
    results[name] = {...(await part()), load: busy()};
  }
  keep(results);
}

async function writeReport() {
  const {report} = await import('./report/report.mjs');
  if (!existsSync(RESULTS)) throw new Error('Nothing has been measured yet.');
  const results = JSON.parse(readFileSync(RESULTS, 'utf8'));
  // Don't publish a trial.
  if (options.isQuick) report(results, new URL('dist/', here));
  else report(results, new URL('../../docs/', here), new URL('../../README.md', here));
}

if (values.phases) {
  const {phases} = await import('./run/phases.mjs');
  await phases(options);
} else if (positionals.length === 0) {
  await measureAll();
  await writeReport();
} else if (positionals[0] === 'report') {
  await writeReport();
} else {
  const {printRounds} = await import('./report/console.mjs');
  printRounds(await compare({...options, conditions: positionals}));
}
