// How time and memory grow: the table, the fitted lines, and the charts.
import {ACCOUNTS, BLOCKS, nameOf} from '../run/growth.mjs';
import {line, median, power} from '../statistics.ts';
import {chart} from './chart.mjs';
import * as read from './figures.mjs';

const {table, whole} = read;
const MAKERS = ['static', 'ours'];
const MOST = ACCOUNTS.at(-1);

const middle = ({rounds}, condition, page, what) => median(rounds.map((round) => what(round[condition][page])));

/** The figures for the largest number of accounts, by the number of links in all blocks. */
const points = (growth, maker, accounts, what) =>
  BLOCKS.map((blocks) => [accounts * blocks, middle(growth, 'growth', nameOf(maker, accounts, blocks), what)]);

function lineOf(growth, maker, what) {
  const all = points(growth, maker, MOST, what);
  const {slope, start, explained} = line(all);
  return {slope, explained, power: power(all[1], all[2], start)};
}

const most = (growth, maker, what) => middle(growth, 'growth', nameOf(maker, MOST, BLOCKS.at(-1)), what);

/** The figures that the goals need. */
export const growthOf = (growth) => ({
  requests: most(growth, 'ours', ({requests}) => requests) - 1,
  time: lineOf(growth, 'ours', read.cpu),
  memory: lineOf(growth, 'ours', read.heap),
  ratio: most(growth, 'ours', read.cpu) / most(growth, 'static', read.cpu),
});

function growthTable(growth) {
  const head = [
    'blocks × accounts',
    ...MAKERS.map((maker) => `${maker}, ms`),
    ...MAKERS.map((maker) => `${maker}, heap KB`),
    'requests of ours',
  ];
  const rows = BLOCKS.flatMap((blocks) =>
    ACCOUNTS.map((accounts) => {
      const of = (maker, what) => middle(growth, 'growth', nameOf(maker, accounts, blocks), what);
      return [
        `${blocks} × ${accounts}`,
        ...MAKERS.map((maker) => of(maker, read.cpu).toFixed(1)),
        ...MAKERS.map((maker) => whole(of(maker, read.heap) / 1024)),
        of('ours', ({requests}) => requests),
      ];
    }),
  );
  return table(head, rows);
}

const LABELS = {static: 'the links in the page itself', ours: 'ours'};

function picture(growth, title, unit, what) {
  const series = MAKERS.flatMap((maker) =>
    ACCOUNTS.map((accounts) => ({
      label: `${LABELS[maker]}, ${accounts} ${accounts === 1 ? 'account' : 'accounts'}`,
      isOurs: maker === 'ours',
      points: points(growth, maker, accounts, what),
    })),
  );
  return chart({title, unit, across: 'links on the page', series});
}

/** The charts by file name. */
export const growthPictures = (growth) => ({
  'bench-time.svg': picture(growth, 'Main-thread time', 'ms', read.cpu),
  'bench-memory.svg': picture(growth, 'Memory of scripts', 'MB', (one) => read.heap(one) / 2 ** 20),
});

export function growthText(growth) {
  const slope = (maker, what, unit) => `${(lineOf(growth, maker, what).slope * unit).toFixed(unit === 1000 ? 0 : 2)}`;
  return `## Growth

1, 8 and ${MOST} accounts in 1, 10 and 100 blocks on one page, without network delay; medians of ${growth.rounds.length} rounds. Each further link
(${MOST} accounts in more blocks) costs ${slope('ours', read.cpu, 1000)} µs of the main thread, ${slope('static', read.cpu, 1000)} µs if it is in
the page itself, and ${slope('ours', read.heap, 1 / 1024)} KB of memory. There is one request for the script and one for the list, however many blocks there are.

![Main-thread time by links](bench-time.svg)
![Memory by links](bench-memory.svg)

${growthTable(growth)}
`;
}
