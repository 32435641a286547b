import {byId, create} from '../shared/dom.ts';
import type {Example} from './examples.ts';

/** The list of what there is; it says where one is. */
export function startContents(examples: readonly Example[]): void {
  const links = examples.map(({id, title}) => create('a', {href: `#${id}`}, title));
  byId('contents', HTMLElement).append(...links.map((link) => create('li', {}, link)));
  const inSight = new Set<string>();
  const tell = (): void => {
    const first = examples.find(({id}) => inSight.has(id));
    for (const link of links) {
      if (first && link.hash === `#${first.id}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  const watch = new IntersectionObserver(
    (changes) => {
      for (const {target, isIntersecting} of changes) {
        if (isIntersecting) inSight.add(target.id);
        else inSight.delete(target.id);
      }
      tell();
    },
    // What is at the top counts.
    {rootMargin: '-15% 0px -55%'},
  );
  for (const {id} of examples) watch.observe(byId(id, HTMLElement));
}

/** Goes where the address says: the sections were not there yet, or not of their size, when the browser looked for them. */
export function goToExample(): void {
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
