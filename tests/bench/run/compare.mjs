// The comparison: all pages under all conditions.
import {limitPages} from '../pages/limits.mjs';
import {ourPages} from '../pages/ours.mjs';
import {peerPages} from '../pages/peers.mjs';
import {CONDITIONS} from './conditions.mjs';
import {runRounds} from './rounds.mjs';

async function allPages(other) {
  return [
    ...(await limitPages()),
    ...(await ourPages('dist', 'ours', 'ours')),
    ...(other ? await ourPages(other, 'other', `ours (${other})`) : []),
    ...(await peerPages()),
  ];
}

/** Choosing one of our pages also chooses the same page of the other build; ratios need the floor. */
const isChosen = (only, name) =>
  !only || name === 'floor' || only.includes(name) || only.includes(name.replace(/^other/, 'ours'));

/**
 * @param {object} options
 * @param {number} options.rounds
 * @param {readonly string[]} [options.only] names of pages
 * @param {readonly string[]} [options.conditions] names of conditions
 * @param {string} [options.dist] another build to measure beside ours
 */
export async function compare({rounds: count, only, conditions: names, dist}) {
  const all = await allPages(dist);
  const known = all.map(({name}) => name);
  const wrong = only?.filter((name) => !known.includes(name)) ?? [];
  if (wrong.length) throw new Error(`--only ${wrong.join(',')}? There are ${known.join(', ')}.`);
  const pages = all.filter(({name}) => isChosen(only, name));
  const conditions = CONDITIONS.filter(({name}) => !names || names.includes(name));
  const measured = await runRounds(pages, conditions, count);
  return {pages: pages.map(({name, label, note}) => ({name, label, note})), count, ...measured};
}
