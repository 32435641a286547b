import {warn} from '../loading/report.ts';
import {hasAttributes} from './attributes.ts';
import {insertAfter, insertUnlessPlaced} from './own-place.ts';
import {fillPlaceholders} from './placeholders.ts';

/**
 * Does what a script tag asks for.
 * @param script the tag; none where the script is a module
 * @param isOwnFile whether the tag holds this script alone, not one merged with others
 */
export function embed(script: HTMLScriptElement | null, isOwnFile: boolean): void {
  fillPlaceholders();
  if (!script || script.hasAttribute('data-define')) return;
  const isAsking = hasAttributes(script);
  if (script.closest('head')) {
    if (isAsking) warn('data-* of a script in the head are not used');
  } else if (isAsking) insertAfter(script);
  else if (isOwnFile) insertUnlessPlaced(script);
}
