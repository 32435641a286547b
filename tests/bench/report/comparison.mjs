// The tables that show the block beside its limits and its peers.
import * as read from './figures.mjs';

const {table, whole, ms, fine, times, plain} = read;
const kb = (figure) => plain(figure, (bytes) => whole(bytes / 1024));

function timesTable({pages, weights}, figures) {
  const head = [
    '',
    'requests',
    'brotli',
    'gzip',
    'slow 4G, cold, ms',
    '× script',
    '× script, slow start',
    '× script, warm',
  ];
  const rows = pages.map(({name, label}) => {
    const {requests = '–', brotli, gzip} = weights[name] ?? {};
    const ratio = (condition) => times(figures.ratio(condition, name, 'script', read.visible));
    return [
      label,
      requests,
      ...[brotli, gzip].map((bytes) => (bytes === undefined ? '–' : whole(bytes))),
      ms(figures.of('slow', name, read.visible)),
      ...['slow', 'slow-start', 'slow-warm'].map(ratio),
    ];
  });
  return table(head, rows);
}

function workTable({pages}, figures) {
  const head = ['', 'main thread, ms', 'above empty, × Lit', 'warm, ms', 'to links, ms', 'heap, KB', 'nodes'];
  const rows = pages.map(({name, label}) => [
    label,
    fine(figures.of('loopback', name, read.cpu)),
    name === 'empty' ? '–' : times(figures.ratio('loopback', name, 'lit', read.cpu, 'empty')),
    fine(figures.of('loopback-warm', name, read.cpu)),
    ms(figures.of('loopback', name, read.visible)),
    kb(figures.of('loopback', name, read.heap)),
    plain(figures.of('loopback', name, read.nodes)),
  ]);
  return table(head, rows);
}

function calmTable({pages}, figures) {
  const head = ['', 'LCP, ms', 'CLS', 'after the links', 'long tasks', 'after the links', 'the longest, ms'];
  const small = (figure) => plain(figure, (number) => number.toFixed(3));
  const rows = pages.map(({name, label}) => [
    label,
    ms(figures.of('slow', name, read.lcp)),
    small(figures.of('slow', name, read.shift)),
    small(figures.of('slow', name, read.shiftAfter)),
    plain(figures.of('slow', name, read.longTasks)),
    plain(figures.of('slow', name, read.longTasksAfter)),
    ms(figures.of('slow', name, read.longest)),
  ]);
  return table(head, rows);
}

/** @param {object} compare as run/compare.mjs gives it  @param {read.Figures} figures of its rounds */
export function comparison(compare, figures) {
  const notes = compare.pages.filter(({note}) => note).map(({label, note}) => `- ${label}: ${note}`);
  return `## Time to the links

Medians of ${compare.count} rounds with 95 % intervals; \`×\` is how many times as long as a script that only inserts the same
HTML. Bytes and requests are those that had come when the links were to be seen, the page itself with them. Slow 4G is
Chromium's (1.44 Mbit/s, 562 ms a request), slow start our own hosts' (1.6 Mbit/s, 150 ms a round trip, three of them for a
new connection, ten packets in its first flight); both with a processor 4 times as slow. Warm: scripts in the browser's cache,
lists in its storage.

${timesTable(compare, figures)}

## Work

On loopback, the processor at its own speed: time of the main thread from a trace, counted in the thread's own clock; memory
once what isn't needed is gone. Cold: medians of ${compare.rounds.length} rounds. «Above empty» leaves out what a page without links takes, too.

${workTable(compare, figures)}

## Calm

On slow 4G with a processor 4 times as slow, cold. What moved when the links came, above and below them, and what moved later;
tasks over 50 ms.

${calmTable(compare, figures)}

${notes.join('\n')}
`;
}
