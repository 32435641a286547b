import {definedClass, TAG} from '../element/define.ts';

/** Marks a block that this script put there: no author's. An attribute, so that it outlives a cached page. */
export const INSERTED = 'data-inserted';

/** `data-` and the name of one of the element's attributes: those that some other script put there don't count. */
function attributesFrom(source: HTMLElement): [name: string, value: string][] {
  // Whatever copy of the script registered the element says what it knows.
  return (definedClass()?.observedAttributes ?? []).flatMap((name) => {
    const value = source.getAttribute('data-' + name);
    return value === null ? [] : [[name, value] as [string, string]];
  });
}

/** Whether a script or a placeholder carries an attribute for the element. */
export const hasAttributes = (source: HTMLElement): boolean => attributesFrom(source).length > 0;

/** An element with the attributes that a script or a placeholder carries for it. */
export function createElement(source: HTMLElement): HTMLElement {
  const element = document.createElement(TAG);
  element.setAttribute(INSERTED, '');
  for (const [name, value] of attributesFrom(source)) element.setAttribute(name, value);
  return element;
}
