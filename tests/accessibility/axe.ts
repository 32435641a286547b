import 'axe-core/axe.min.js';
import type axe from 'axe-core';

// axe isn't a module: it sets a global.
const {axe: checker} = window as unknown as {axe: typeof axe};

/** WCAG 2.2 A and AA, what AAA can be automated, and axe's best practices. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that axe only runs when enabled. */
const RULES = {'color-contrast-enhanced': {enabled: true}, 'target-size': {enabled: true}};

/** What axe reports as wrong or uncertain below an element: one line per node. */
export async function faultsOf(root: Element): Promise<string[]> {
  const {violations, incomplete} = await checker.run(root, {
    runOnly: {type: 'tag', values: TAGS},
    rules: RULES,
    resultTypes: ['violations', 'incomplete'],
  });
  // axe can't judge text colours in slots and pictures (see contrast.slow.ts), nor a button that shows a cross.
  const unsure = incomplete.filter(({id}) => !/^(color-contrast|label-content-name-mismatch)/.test(id));
  return [...violations, ...unsure].flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary = ''}) => `${id} at ${JSON.stringify(target)}: ${failureSummary}`),
  );
}
