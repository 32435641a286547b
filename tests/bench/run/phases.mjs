// Where the script spends its time until the first render, from a profile of the same sources, not minified. It
// profiles the whole browser: no developer tools are attached to the page.
import {SourceMap} from 'node:module';
import {dirname, join} from 'node:path';
import {rollup} from 'rollup';
import {listOf} from '../accounts.mjs';
import {ASSETS, asyncScript} from '../pages/page.mjs';
import {bakerOf} from '../pages/ours.mjs';
import {medianOf} from '../statistics.ts';
import {fine} from '../report/figures.mjs';
import {startWithTools} from './chromium.mjs';
import {serve} from './server.mjs';
import {mainThreadOf} from './trace.mjs';

const SHOWN = 30;
const FILE = '/v1/official-accounts.js';
const CATEGORIES = [
  'v8',
  'devtools.timeline',
  'blink.user_timing',
  ...['cpu_profiler', 'cpu_profiler.hires', 'compile'].map((name) => `disabled-by-default-v8.${name}`),
];

/** The browser's own work by trace event; these take precedence over the functions in which it happens. */
const EVENTS = {read: /^(v8\.compile|V8\.(Compile|Parse|PreParse))/, style: /^UpdateLayoutTree$/, layout: /^Layout$/};
/** A sample counts for the innermost function on the stack that one of these knows. */
const FUNCTIONS = [
  [
    'define',
    /(define|reactive-element)\.\w+:(define|finalize|createProperty|elementProperties|observedAttributes|finalizeStyles)/,
  ],
  [
    'insert',
    /:(connectedCallback|createRenderRoot|constructor|attributeChangedCallback|OfficialAccounts)$|src\/(embed|tag)\//,
  ],
  ['list', /src\/loading\/|src\/(accounts|list)\/(parse|read|link|address)|list-controller|default-list/],
  ['view', /src\/(page|host-page)\/|src\/element\/(view|looks|appearance|options|address-words|render-context|page-)/],
  [
    'render',
    /-template\.|styles\/|render-context|lit-html|lit-element|reactive-element|official-accounts\.ts:(render|update|willUpdate)/,
  ],
];
const OTHER = 'define';
const PHASES = ['read', 'define', 'insert', 'list', 'view', 'render', 'style', 'layout', 'collect'];

/** The one-tag script of a source tree with the original names and lines. */
async function readable(root) {
  process.chdir(root);
  const {default: builds, COMPILE_ALL} = await import(join(root, 'rollup.config.mjs'));
  const build = builds.find(({output}) => output.file === 'dist/official-accounts.js');
  const plugins = build.plugins.flat().filter(({name}) => name !== 'terser');
  const made = await rollup({...build, plugins});
  const [{code, map}] = (await made.generate({...build.output, banner: COMPILE_ALL, sourcemap: true})).output;
  const {bake} = await bakerOf(join(root, 'dist'));
  return {code: bake(code, listOf()), map: new SourceMap(JSON.parse(map.toString()))};
}

/**
 * The thread's own clock, so that other programs' time doesn't count. It is known where events start and end, and
 * interpolated between.
 */
function threadClock(events) {
  const points = events
    .filter(({tdur}) => tdur !== undefined)
    .flatMap(({ts, tts, dur, tdur}) => [
      [ts, tts],
      [ts + dur, tts + tdur],
    ])
    .sort(([one], [other]) => one - other);
  let index = 0;
  /** @param {number} at not less than the previous time */
  return (at) => {
    while (index < points.length - 2 && points[index + 1][0] <= at) index++;
    const [[from, own], [to, ownTo]] = points.slice(index, index + 2);
    return to > from ? own + ((ownTo - own) * (at - from)) / (to - from) : own;
  };
}

/** @returns the profile's samples: start, duration, and functions from the innermost to the outermost */
function samplesOf(trace, {pid}, events) {
  const nodes = new Map();
  const samples = [];
  let at = 0;
  for (const {name, args, ts, pid: own} of trace) {
    if (own !== pid || !/^Profile(Chunk)?$/.test(name)) continue;
    if (name === 'Profile') at = args.data.startTime ?? ts;
    const {cpuProfile = {}, timeDeltas = []} = args.data;
    for (const node of cpuProfile.nodes ?? []) nodes.set(node.id, node);
    cpuProfile.samples?.forEach((id, index) => {
      at += timeDeltas[index];
      samples.push({at, id});
    });
  }
  samples.sort((one, other) => one.at - other.at);
  const stackOf = (id) => {
    const stack = [];
    for (let node = nodes.get(id); node; node = nodes.get(node.parent)) stack.push(node.callFrame);
    return stack;
  };
  const clock = threadClock(events);
  const times = samples.map((sample) => clock(sample.at));
  return samples.map(({at: when, id}, index) => ({
    at: when,
    time: ((times[index + 1] ?? times[index]) - times[index]) / 1000,
    stack: stackOf(id),
  }));
}

const isWithin = (events, name, at) =>
  events.some((event) => name.test(event.name) && event.ts <= at && at < event.ts + event.dur);

function phaseOf(names, events, at) {
  const own = Object.keys(EVENTS).find((phase) => isWithin(events, EVENTS[phase], at));
  if (own) return own;
  for (const name of names) {
    const found = FUNCTIONS.find(([, known]) => known.test(name));
    if (found) return found[0];
  }
  return OTHER;
}

function breakDown(trace, map) {
  const {events, mark} = mainThreadOf(trace);
  const start = events.find(({name, args}) => name === 'EvaluateScript' && args.data.url.endsWith(FILE)).ts;
  const nameOf = ({functionName, lineNumber, columnNumber}) => {
    const {originalSource = ''} = map.findEntry(lineNumber, columnNumber);
    return `${originalSource.replace(/^(\.\.\/)+/, '')}:${functionName || '(anonymous)'}`;
  };
  const phases = {};
  const functions = {};
  const add = (sums, name, time) => (sums[name] = (sums[name] ?? 0) + time);
  for (const {at, time, stack} of samplesOf(trace, mark, events)) {
    if (at < start || at > mark.ts) continue;
    const names = stack.filter(({url}) => url?.endsWith(FILE)).map(nameOf);
    const isOwn = names.length > 0;
    const phase = stack[0].functionName === '(garbage collector)' ? 'collect' : phaseOf(names, events, at);
    if (!isOwn && !['read', 'style', 'layout', 'collect'].includes(phase)) continue;
    add(phases, phase, time);
    if (isOwn) add(functions, `${phase.padEnd(8)}${names[0]}`, time);
  }
  return {phases, functions};
}

/** Traces a whole browser without attaching anything to its page. */
async function traceOf(site, url) {
  const browser = await startWithTools({
    targetFilter: (target) => target.type() === 'browser',
    waitForInitialPage: false,
  });
  try {
    const session = await browser.target().createCDPSession();
    const chunks = [];
    session.on('Tracing.dataCollected', ({value}) => chunks.push(...value));
    await session.send('Tracing.start', {traceConfig: {includedCategories: CATEGORIES, excludedCategories: ['*']}});
    const reported = site.nextReport();
    await session.send('Target.createTarget', {url});
    await reported;
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    return chunks;
  } finally {
    await browser.close();
  }
}

/** @param {{rounds: number, dist?: string}} options  dist: the build of another tree, whose sources are used */
export async function phases({rounds, dist}) {
  const {code, map} = await readable(dist ? dirname(dist) : process.cwd());
  const list = listOf();
  const page = {
    name: 'phases',
    body: asyncScript(ASSETS + FILE, 'data-brand="Школа № 12"'),
    files: {[FILE]: Buffer.from(code), '/accounts.json': Buffer.from(JSON.stringify(list))},
    links: {host: 'official-accounts', inside: 'a[href]', count: list.accounts.length},
  };
  const {site, urlOf} = await serve([page]);
  const all = [];
  try {
    for (let number = 0; number < rounds; number++) all.push(breakDown(await traceOf(site, urlOf(page)), map));
  } finally {
    site.close();
  }
  show(all);
}

const print = (name, figure) => console.log(`${fine(figure).padStart(20)}  ${name}`);

function show(all) {
  const row = (name, read) => [name, medianOf(all.map((one) => read(one) ?? 0))];
  console.log(`\nUntil the first rendering, ms: medians of ${all.length} loads with quartiles`);
  for (const phase of PHASES) print(...row(phase, ({phases: sums}) => sums[phase]));
  print(...row('in all', ({phases: sums}) => Object.values(sums).reduce((sum, time) => sum + time, 0)));
  const names = [...new Set(all.flatMap(({functions}) => Object.keys(functions)))];
  const rows = names.map((name) => row(name, ({functions}) => functions[name]));
  rows.sort(([, one], [, other]) => other.value - one.value);
  console.log('\nThe functions that take most of it, themselves');
  for (const [name, figure] of rows.slice(0, SHOWN)) print(name, figure);
}
