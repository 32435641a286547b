// Under which conditions pages are loaded.

const WARM = ['floor', 'lit', 'ours', 'ours-src', 'other', 'other-src'];
const FEWER = [...WARM, 'static', 'ours-inside', 'other-inside', 'shareon', 'ilyabirman-likely'];
const isOfFewer = ({name}) => FEWER.includes(name);
const isUsual = ({isLarge}) => !isLarge;

/**
 * @typedef {object} Condition
 * @property {string} name
 * @property {(page: object) => boolean} has whether it loads a page
 * @property {boolean} [isShaped] whether the server is at the end of a slow link
 * @property {boolean} [isWarm] whether the browser's profile is one of earlier visits
 * @property {boolean} [isRunning] whether the browser has started before it goes to the page
 * @property {boolean} [hasQuota] whether all of such a browser then shares a part of a processor
 * @property {boolean} [hasTools] whether developer tools are attached, which all below needs
 * @property {number} [slowdown] of the processor, by emulation
 * @property {boolean} [isTraced] whether main-thread time and memory are taken
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
