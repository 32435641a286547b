import {warn} from '../loading/report.ts';
import {hasAttributes} from './attributes.ts';
import {hasAuthors, insertAfter, insertUnlessPlaced, onceParsed} from './own-place.ts';
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
    // Where a site's own machinery has put it there, nothing is to be seen, and nobody would know why.
    onceParsed(() => {
      if (isAsking || (isOwnFile && !hasAuthors()))
        warn('a script in the head has no place: <div data-official-accounts=""> is one');
    });
  } else if (isAsking) insertAfter(script);
  else if (isOwnFile) insertUnlessPlaced(script);
}
