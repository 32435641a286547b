import 'axe-core/axe.min.js';
import type axe from 'axe-core';

// axe puts itself into the window: it is no module.
const {axe: checker} = window as unknown as {axe: typeof axe};

/** WCAG 2.2 A and AA, what a machine can tell of AAA, and what axe's makers hold for good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Left out by axe unless they are asked for. */
const RULES = {'color-contrast-enhanced': {enabled: true}, 'target-size': {enabled: true}};

/** What axe finds wrong below an element, and what it isn't sure of: a line for each place. */
export async function faultsOf(root: Element): Promise<string[]> {
  const {violations, incomplete} = await checker.run(root, {
    runOnly: {type: 'tag', values: TAGS},
    rules: RULES,
    resultTypes: ['violations', 'incomplete'],
  });
  // It gives up on colours of words in a slot or in a picture, which contrast.slow.ts measures, and on a button that shows a cross.
  const unsure = incomplete.filter(({id}) => !/^(color-contrast|label-content-name-mismatch)/.test(id));
  return [...violations, ...unsure].flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary = ''}) => `${id} at ${JSON.stringify(target)}: ${failureSummary}`),
  );
}
