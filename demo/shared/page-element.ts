import {LitElement} from 'lit';

/** Matches if the page has a single column, as in page.css. */
export const IS_NARROW = matchMedia('(max-width: 860px), (max-height: 479px)');

/** A part of a page. It renders into the light DOM, so that the page's style sheets and labels apply to it. */
export abstract class PageElement extends LitElement {
  protected override createRenderRoot(): this {
    return this;
  }
}
