// Measures the block beside its limits and its peers, and how it grows; writes docs/benchmarks.md, its pictures, and
// what README.md quotes of it.
//
//   npm run bench                       all of it, for what `npm run build` has made
//   npm run bench -- --quick            a trial: 2 rounds, written to tests/bench/dist
//   npm run bench -- visitor cpu        only under these conditions, of: visitor, running, quota, warm, cpu, work; printed
//       --rounds 15 --only ours,lit     … so many rounds, only these pages (and the floor)
//       --dist ../other/dist            … and another build beside ours
//   npm run bench -- --phases           where the script's time goes until its first rendering; printed
//   npm run bench -- report             writes anew from the last numbers
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
  // A trial is no measurement to be published.
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
