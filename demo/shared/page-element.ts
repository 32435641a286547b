import {LitElement} from 'lit';

/** A part of a page. It renders into the page itself, so that the page's style sheets and labels reach what it shows. */
export abstract class PageElement extends LitElement {
  protected override createRenderRoot(): this {
    return this;
  }
}
