// The tables that compare the block with its reference pages and its peers.
import {SHARE} from '../run/quota.mjs';
import {LINK} from '../run/server.mjs';
import * as read from './figures.mjs';

const {table, whole, ms, fine, times, plain} = read;
const kb = (figure) => plain(figure, (bytes) => whole(bytes / 1024));
const small = (figure) => plain(figure, (number) => number.toFixed(3));

function shownIn(condition, {pages, rounds}) {
  return pages.filter(({name}) => rounds.some((round) => round[condition]?.[name]));
}

function visitorTable(compare, figures) {
  const head = ['', 'requests', 'brotli', 'ms', '× floor', 'running browser', 'slow processor', 'repeat visit'];
  const rows = shownIn('visitor', compare).map(({name, label}) => {
    const ratio = (condition) => times(figures.ratio(condition, name, 'floor', read.visible));
    const {requests, brotli} = compare.weights[name];
    const time = ms(figures.of('visitor', name, read.visible));
    const ratios = ['visitor', 'running', 'quota', 'warm'].map(ratio);
    return [label, requests, whole(brotli), time, ...ratios];
  });
  return table(head, rows);
}

function processorTable(compare, figures) {
  const head = ['', 'ms', '× floor', 'tasks over 50 ms', 'longest, ms', 'longest later, ms'];
  const rows = shownIn('cpu', compare).map(({name, label}) => [
    label,
    ms(figures.of('cpu', name, read.visible)),
    times(figures.ratio('cpu', name, 'floor', read.visible)),
    plain(figures.of('cpu', name, read.longTasks)),
    ms(figures.of('cpu', name, read.longest)),
    ms(figures.of('cpu', name, read.longestLater)),
  ]);
  return table(head, rows);
}

function workTable(compare, figures) {
  const head = ['', 'main thread, ms', 'scripts, ms', 'heap, KB', 'nodes', 'layout shift', 'after the links'];
  const rows = shownIn('work', compare).map(({name, label}) => [
    label,
    fine(figures.of('work', name, read.cpu)),
    fine(figures.of('work', name, read.script)),
    kb(figures.of('work', name, read.heap)),
    plain(figures.of('work', name, read.nodes)),
    small(figures.of('visitor', name, read.shift)),
    small(figures.of('visitor', name, read.shiftAfter)),
  ]);
  return table(head, rows);
}

const quotaText = ({rounds}) =>
  rounds[0].quota
    ? `“Slow processor”: the same, but from the click on, a control group limits the whole browser to ${SHARE * 100} % of one processor.`
    : '“Slow processor” was not measured: this machine doesn’t allow a quota by a control group.';

/** @param {object} compare the output of run/compare.mjs  @param {read.Figures} figures of its rounds */
export function comparison(compare, figures) {
  const notes = compare.pages.filter(({note}) => note).map(({label, note}) => `- ${label}: ${note}`);
  return `## What a visitor feels

Chromium is started with a new profile for each load, without developer tools. The page itself reports when its links are painted:
in the first frame in which they have a size. A repeat visit has the profile of three earlier visits. A browser that has just started
shares the processor with the page, as it loads pages of its own; all times are longer then, and the ratios to the floor
smaller. “Running browser”: the browser has started and is idle, and a click on a link opens the page.

The server simulates a slow connection: it responds after ${LINK.roundTrip} ms and sends ${LINK.rate} KB per second. It sends the first
${whole(LINK.firstFlight)} bytes of a response at once (ten packets, and three more that the TLS handshake allows). Each further flight waits for a
round trip and is twice as large, as with TCP.

${quotaText(compare)}

All pages are in Russian and have bold words, so that no candidate is the first to load a font. The figures are medians of ${compare.count} rounds
with quartiles. Each round loads every page once, in another order; × floor is the ratio within a round. Bytes and requests are those
until the links were visible, including the page itself.

${visitorTable(compare, figures)}

${notes.join('\n')}

## A processor slowed down 4 times

Emulated by Chromium, with developer tools attached, over the same connection. A long task keeps the page from responding; “later” tasks
begin after the script's first run.

${processorTable(compare, figures)}

## Work, memory, layout shift

The first four columns are measured without network delay, at full processor speed, with developer tools attached: CPU time of the main
thread, and memory after garbage collection. “Scripts” is the time of the script files until the links were visible, including
compilation, but without their work after a list has loaded. Layout shift is measured as a visitor.

${workTable(compare, figures)}
`;
}
