// What the fault matrix has shown, printed once at the end of a run: the tests, which run in the browsers, post it here.

const ROOT = '/faults/';
/** What the three columns are: the blocks of each page, tests/faults/fault.ts. */
const HEADER = ['fault', 'stored copy', 'engine', 'default list', 'list, own links', 'list alone'];
const ENGINES = ['Chromium', 'Firefox', 'WebKit'];

/** @typedef {{group: string, name: string, title: string, pass: string, engine: string, shown?: string[], reason?: string}} Row */

/** @type {Row[]} */
const rows = [];

/** Takes the rows. */
export const faultTable = () => async (context, next) => {
  if (context.url !== ROOT) return next();
  const chunks = [];
  for await (const chunk of context.req) chunks.push(chunk);
  rows.push(JSON.parse(Buffer.concat(chunks).toString()));
  context.body = '';
  return undefined;
};

/** Groups in the order in which they come first. */
function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

const enginesOf = (some) => ENGINES.filter((name) => some.some(({engine}) => engine === name)).join(', ');

/** Engines that show the same stand in one line. */
function linesOf(shown) {
  return [...groupBy(shown, ({group, title, pass}) => `${group} ${title} ${pass}`).values()].flatMap((same) =>
    [...groupBy(same, (row) => row.shown.join()).values()].map((alike) => [
      alike[0].title,
      alike[0].pass,
      enginesOf(alike),
      ...alike[0].shown,
    ]),
  );
}

function print(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  for (const line of lines)
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
}

/** Prints the table of these rows, and what could not be shown. */
export function printFaults(all) {
  const shown = all.filter((row) => row.shown);
  if (shown.length === 0) return;
  const names = new Set(shown.map(({group, name}) => `${group} ${name}`));
  console.log(`\nWhat ${names.size} faults ended in`);
  print([HEADER, ...linesOf(shown)]);
  const missing = all.filter(({reason}) => reason);
  if (missing.length > 0) console.log('\nWhat an engine can’t show here');
  for (const [line, some] of groupBy(missing, ({title, reason}) => `${title}: ${reason}`)) {
    console.log(`${enginesOf(some)}: ${line}`);
  }
}

export const faultReporter = () => ({onTestRunFinished: () => printFaults(rows)});
