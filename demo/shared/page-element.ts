import {LitElement} from 'lit';

/** Where a page's parts are one below the other, as page.css has it. */
export const IS_NARROW = matchMedia('(max-width: 860px), (max-height: 479px)');

/** A part of a page. It renders into the page itself, so that the page's style sheets and labels reach what it shows. */
export abstract class PageElement extends LitElement {
  protected override createRenderRoot(): this {
    return this;
  }
}
