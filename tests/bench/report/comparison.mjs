// The tables that show the block beside its limits and its peers.
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
  const head = ['', 'requests', 'brotli', 'ms', '× floor', 'running browser', 'slow processor', 'second visit'];
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
  const head = ['', 'ms', '× floor', 'tasks over 50 ms', 'the longest, ms', 'the longest later, ms'];
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
    ? `«Slow processor»: the same, and from the link on the whole browser has ${SHARE * 100} % of one processor, by a control group.`
    : 'A slow processor without developer tools was not measured: this machine allows no quota by a control group.';

/** @param {object} compare as run/compare.mjs gives it  @param {read.Figures} figures of its rounds */
export function comparison(compare, figures) {
  const notes = compare.pages.filter(({note}) => note).map(({label, note}) => `- ${label}: ${note}`);
  return `## What a visitor feels

Real Chromium, started anew with a new profile for each load; no developer tools. The page itself tells when its links were
painted: the first frame after they are there with a size. A second visit has the profile of three earlier ones. A
browser that has just started shares the processor with the page, as it loads pages of its own; all times are longer then, and the ratios to the floor
smaller. «Running browser»: it has started and is quiet, and goes to the page by a link.

The server is at the end of a slow link. It answers after ${LINK.roundTrip} ms and sends ${LINK.rate} KB a second. Of an answer it sends the first
${whole(LINK.firstFlight)} bytes at once: ten packets, and three that the TLS handshake has earned. Each further flight waits for a round trip
and is twice as large, as with TCP.

${quotaText(compare)}

All pages are in Russian with bold words, so that nobody is the first to load a font. Medians of ${compare.count} rounds with their
quartiles. In each round every page is loaded once, in another order; × floor is the ratio within a round. Bytes and requests
are those that had come when the links were there, the page itself included.

${visitorTable(compare, figures)}

${notes.join('\n')}

## A processor 4 times as slow

By Chromium's emulation, developer tools attached, over the same link. A long task keeps the page from answering; «later» are those
that began after the script's first run.

${processorTable(compare, figures)}

## Work, memory, calm

The first four columns: no link between, the processor at its own speed, developer tools attached; time in the main thread's own
clock, memory once what isn't needed is gone. «Scripts» is what the files of scripts took until the links were there,
reading them included, but not what they did once a list had come. Layout shift is a visitor's.

${workTable(compare, figures)}
`;
}
