import {html} from 'lit';
import {TAG} from '../element/define.ts';
import {defaultAddress} from '../loading/default-list.ts';
import {warn} from '../loading/report.ts';
import {hasAttributes, mount, onceParsed, watchMountPoints} from './mount-points.ts';

/**
 * Throws if an old minifier (JSMin before it supported templates) has removed spaces from templates, which would break
 * the block; then the links inside stay (tests/published/minified.test.ts).
 */
export function assertSpaces(): void {
  if (html`<i .id=${0}></i>`.strings[0] !== '<i .id=') throw new Error('a minifier removed spaces');
}

/**
 * Mounts the blocks of the page, and one beside the script's own tag.
 * @param script the tag; null if the script is a module
 */
export function embed(script: HTMLScriptElement | null): void {
  watchMountPoints();
  if (!script || script.hasAttribute('data-define')) return;
  if (!defaultAddress() && !script.hasAttribute('data-src')) warn('a renamed script needs data-src');
  // The tags of jQuery and MoOx's pjax have been removed by now, or were never in the page.
  if (script.closest('body')) mount(script);
  else if (script.src) {
    const wantsBlock = script.isConnected && hasAttributes(script);
    // A site's own tools may have moved the script to the head, and nobody would know why there is no block.
    onceParsed(() => {
      if (wantsBlock || !document.documentElement.querySelector(TAG))
        warn('a script in the head needs <div data-official-accounts=""> in the body');
    });
  }
}
