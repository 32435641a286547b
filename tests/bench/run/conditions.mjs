// Under which conditions pages are loaded.

/** Puppeteer's, Lighthouse's and DevTools' «Slow 4G»: 1.6 Mbit/s and 150 ms, less 10 % and 3.75 times for each request. */
const SLOW_4G = {offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375};

/**
 * @typedef {object} Condition
 * @property {string} name
 * @property {string} label
 * @property {boolean} isWarm whether its files are in the browser's cache, from earlier visits
 * @property {number} slowdown of the processor
 * @property {object} [network] as Chromium emulates it
 * @property {boolean} [isShaped] whether the hosts themselves are slow
 * @property {boolean} [isTraced] whether main-thread time and memory are taken
 */

/** @type {readonly Condition[]} */
export const CONDITIONS = [
  {name: 'loopback', label: 'loopback, cold', isWarm: false, slowdown: 1, isTraced: true},
  {name: 'loopback-warm', label: 'loopback, warm', isWarm: true, slowdown: 1, isTraced: true},
  {name: 'slow', label: 'slow 4G, 4 × CPU, cold', isWarm: false, slowdown: 4, network: SLOW_4G},
  {name: 'slow-warm', label: 'slow 4G, 4 × CPU, warm', isWarm: true, slowdown: 4, network: SLOW_4G},
  {
    name: 'slow-start',
    label: '1.6 Mbit/s, 150 ms, TCP slow start, 4 × CPU, cold',
    isWarm: false,
    slowdown: 4,
    isShaped: true,
  },
];
