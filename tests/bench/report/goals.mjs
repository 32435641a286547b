// What was to be reached, and whether it is.
import * as read from './figures.mjs';
import {growthOf} from './growth.mjs';

const {table, times, whole} = read;
/** Peers that draw icons themselves, in place of a font or a style sheet. */
const DRAWING = [
  'scriptex-socials',
  '@vanillawc/wc-social-link',
  'ilyabirman-likely',
  'social-likes-next',
  'react-social-icons',
];

/** In bytes, brotli: more than this wants a reason. */
const UNRUN = 300;
const REASONS = {
  'src/accounts/address.ts':
    'a school’s .рф address in letters, needed when paper or a missing file of codes waits for nothing',
};

const goal = (what, wanted, found, isReached) => [what, wanted, found, isReached ? 'reached' : '**not reached**'];

function sizes({bytes}) {
  const {brotli, modules} = bytes;
  const large = modules.filter(({unrun}) => unrun > UNRUN);
  const told = large.map(({name, unrun}) => [`${name} ${unrun}`, REASONS[name]].filter(Boolean).join(': '));
  return [
    goal('the one-tag file, bytes brotli', '≤ 16,384', whole(brotli), brotli <= 16_384),
    goal('the same, the aim', '≤ 14,336', whole(brotli), brotli <= 14_336),
    goal(
      'modules of which the default block leaves more unrun',
      `≤ ${UNRUN} bytes, or a reason`,
      told.join('; ') || 'none',
      large.every(({name}) => name in REASONS),
    ),
  ];
}

function ratios(figures) {
  const under = (what, figure, limit) => figure && goal(what, `≤ ${limit}`, times(figure), figure.value <= limit);
  const links = (condition, name) => figures.ratio(condition, name, 'script', read.visible);
  const baked = links('slow', 'ours-baked');
  return [
    under('links, slow 4G, cold, the list baked in, × script', baked, 1.25),
    under('the same, the aim', baked, 1.15),
    under('the same with TCP slow start (no goal of its own)', links('slow-start', 'ours-baked'), 1.25),
    under('links, slow 4G, warm, from storage, × script', links('slow-warm', 'ours-fetched'), 1.05),
    under('main thread, × a minimal Lit element', figures.ratio('loopback', 'ours-baked', 'lit', read.cpu), 1.3),
  ];
}

function work(figures) {
  const ours = figures.of('loopback', 'ours-baked', read.cpu);
  const peers = DRAWING.map((name) => [name, figures.of('loopback', name, read.cpu)]).filter(([, one]) => one);
  const above = peers.filter(([, {value}]) => value > (ours?.value ?? 0)).map(([name]) => name);
  const found = `below ${above.length} of ${peers.length}${above.length ? `: ${above.join(', ')}` : ''}`;
  return (
    ours && [goal('main thread below each peer’s that draws icons itself', 'all', found, above.length === peers.length)]
  );
}

function calm(figures) {
  const late = figures.of('slow', 'ours-baked', read.longTasksAfter);
  const moved = figures.of('slow', 'ours-baked', read.shiftAfter);
  return [
    late && goal('long tasks after the first paint, default block', '0', whole(late.value), late.value === 0),
    moved && goal('shift after the first paint, default block', '0', moved.value.toFixed(3), moved.value === 0),
  ];
}

function growing({growth}) {
  const {requests, time, memory, longest} = growthOf(growth);
  const long = longest.filter((time) => time > 50);
  const tasks = `${long.length} of ${longest.length}${long.length ? `, the longest ${whole(Math.max(...long))} ms` : ''}`;
  const straight = ({explained, power}) => explained >= 0.98 && power <= 1.1;
  const told = ({explained, power}) => `R² ${explained.toFixed(4)}, power ${power.toFixed(2)}`;
  return [
    goal('64 accounts, 100 blocks: requests for the list', '1', whole(requests), requests === 1),
    goal('the same: time linear in links', 'R² ≥ 0.98, power ≤ 1.1', told(time), straight(time)),
    goal('the same: memory linear in links', 'R² ≥ 0.98, power ≤ 1.1', told(memory), straight(memory)),
    goal('one block of 64 at 4 × CPU: loads with a task over 50 ms', '0', tasks, !long.length),
  ];
}

/** @param {object} results all that was measured  @param {read.Figures} [figures] of the comparison */
export function goals(results, figures) {
  const rows = [
    ...(results.bytes ? sizes(results) : []),
    ...(figures ? [...ratios(figures), ...(work(figures) ?? []), ...calm(figures)] : []),
    ...(results.growth ? growing(results) : []),
  ];
  return `## What was to be reached\n\n${table(['', 'wanted', 'found', ''], rows.filter(Boolean))}\n`;
}
