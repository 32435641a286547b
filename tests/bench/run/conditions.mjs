// The conditions under which pages are loaded.

const WARM = ['floor', 'lit', 'ours', 'ours-src', 'other', 'other-src'];
const FEWER = [...WARM, 'static', 'ours-inside', 'other-inside', 'shareon', 'ilyabirman-likely'];
const isOfFewer = ({name}) => FEWER.includes(name);
const isUsual = ({isLarge}) => !isLarge;

/**
 * @typedef {object} Condition
 * @property {string} name
 * @property {(page: object) => boolean} has whether the condition applies to a page
 * @property {boolean} [isShaped] whether the server is behind a slow link
 * @property {boolean} [isWarm] whether the browser's profile comes from earlier visits
 * @property {boolean} [isRunning] whether the browser is already running before it navigates to the page
 * @property {boolean} [hasQuota] whether the whole running browser is limited to part of one processor
 * @property {boolean} [hasTools] whether developer tools are attached; the properties below need them
 * @property {number} [slowdown] the CPU slowdown, emulated
 * @property {boolean} [isTraced] whether main-thread time and memory are measured
 */

/** @type {readonly Condition[]} */
export const CONDITIONS = [
  {name: 'visitor', has: isUsual, isShaped: true},
  {name: 'running', has: isOfFewer, isShaped: true, isRunning: true},
  {name: 'quota', has: isOfFewer, isShaped: true, isRunning: true, hasQuota: true},
  {name: 'warm', has: ({name}) => WARM.includes(name), isShaped: true, isWarm: true},
  {name: 'cpu', has: () => true, isShaped: true, hasTools: true, slowdown: 4},
  {name: 'work', has: isUsual, hasTools: true, isTraced: true},
];
