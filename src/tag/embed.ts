import {html} from 'lit';
import {TAG} from '../element/define.ts';
import {defaultAddress} from '../loading/default-list.ts';
import {warn} from '../loading/report.ts';
import {hasAttributes, mount, onceParsed, watchMountPoints} from './mount-points.ts';

/**
 * Stops where the oldest minifiers (JSMin before it knew templates) have taken spaces out of templates: what would be shown is
 * nonsense, and so the links inside stay (tests/published/minified.test.ts).
 */
export function assertSpaces(): void {
  if (html`<i .id=${0}></i>`.strings[0] !== '<i .id=') throw new Error('a minifier has taken spaces out of the script');
}

/**
 * Fills the places of the page, and does what the tag asks for that runs this script.
 * @param script the tag; none where the script is a module
 */
export function embed(script: HTMLScriptElement | null): void {
  watchMountPoints();
  if (!script || script.hasAttribute('data-define')) return;
  if (!defaultAddress() && !script.hasAttribute('data-src'))
    warn('a script of that name finds no list: name it by data-src');
  // Some tags are gone by now, or were never in the page: jQuery's, MoOx's pjax's.
  if (script.closest('body')) mount(script);
  else if (script.src) {
    const isAsking = script.isConnected && hasAttributes(script);
    // Where a site's own machinery has put it there, nothing is to be seen, and nobody would know why.
    onceParsed(() => {
      if (isAsking || !document.documentElement.querySelector(TAG))
        warn('a script in the head has no place: <div data-official-accounts=""> is one');
    });
  }
}
