import {css} from 'lit';

/**
 * Sizes are in em, so that the block adapts to the page's text; but no control is lower than 44 px.
 * Custom properties for the page start with --oa-; the element sets the others. Where the block inherits the page's
 * appearance, no colour is set: backgrounds are not painted, and text and lines have the colour of the page's text.
 */
export const base = css`
  :host {
    display: block;
    /* In a column without a width, each letter would be on its own line. */
    min-width: 5em;
  }
  :host([hidden]) {
    display: none;
  }
  /* Otherwise the block would have no width if the page fits a box to its content. */
  @supports not (contain-intrinsic-inline-size: 1px) {
    :host {
      min-width: 220px;
    }
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    /* Otherwise a long word would overflow a narrow column. */
    min-width: 0;
  }
  /* Resets the page's text styles (spacing, shadows, capitals …), except the font. */
  .light,
  .dark {
    all: initial;
    color-scheme: light;
    visibility: inherit;
    font-family: inherit;
    font-size: inherit;
    line-height: 1.5;
    padding: var(--oa-padding, clamp(1em, 4%, 1.75em));
    border-radius: var(--oa-radius, 0.75em);
    --base: var(--oa-surface, #fff);
    --ink: var(--oa-text, #141a21);
    --quiet: var(--oa-muted, #45515f);
    --line: var(--oa-hairline, #dfe4ea);
    --edge: #7b8794;
    --tint: #8b98a926;
  }
  .block {
    display: block;
    box-sizing: border-box;
    --gap: var(--oa-gap, 0.75em);
    container-type: inline-size;
    contain-intrinsic-inline-size: 13.75em;
    background: var(--base);
    color: var(--ink);
    overflow-wrap: anywhere;
  }
  .dark {
    color-scheme: dark;
    --base: var(--oa-surface, #141a21);
    --ink: var(--oa-text, #f2f5f8);
    --quiet: var(--oa-muted, #b4c0cc);
    --line: var(--oa-hairline, #303b47);
  }
  .seamless {
    --base: var(--oa-surface, transparent);
    padding: var(--oa-padding, 0);
  }
  [part='header'] {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: var(--gap);
    padding-bottom: var(--gap);
  }
  /* Beside the emblem, as long as a long word fits. */
  [part='header'] > div {
    flex: 1 11.5em;
    align-self: center;
  }
  img {
    flex: none;
    width: 2.75em;
    height: 2.75em;
    object-fit: contain;
  }
  /* Most emblems are designed for white. One that supports dark schemes must adapt to its plate. */
  .dark img {
    color-scheme: light;
    padding: 0.25em;
    border-radius: 0.625em;
    background: #fff;
  }
  [part='heading'] {
    font-size: min(clamp(1.125em, 5.5cqi, 1.5em), 10cqi);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  /* Sizes in cqi shrink words in a narrow column, so that they aren't broken. */
  [part='brand'],
  [part='description'],
  [part='group-heading'] {
    color: var(--quiet);
    font-size: min(max(0.9375em, 13px), 8.5cqi);
    line-height: 1.467;
    text-wrap: pretty;
  }
  [part='group-heading'] {
    padding-top: calc(var(--gap) * 2);
    font-weight: 600;
  }
  ul {
    list-style: none;
  }
  [part='entry'] {
    padding-block: var(--gap);
    break-inside: avoid;
  }
  [part='title'] {
    font-size: min(1em, 9cqi);
    font-weight: 600;
    line-height: 1.375;
    text-wrap: balance;
  }
  [part='links'] {
    display: flex;
    flex-wrap: wrap;
    /* The text of a link is aligned with the title; its hover background extends beyond it. */
    margin-inline-start: -0.73em;
    /* A line of links is taller than its text. */
    margin-bottom: -0.4em;
    font-size: min(max(0.9375em, 13px), 8.5cqi);
    line-height: 1.467;
  }
  [part='link'] {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-height: max(2.93em, 44px);
    padding: 0.25em 0.73em;
    border-radius: 0.625em;
    color: inherit;
    text-decoration: none;
  }
  [part='link']:hover {
    background: var(--tint);
    /* On a tint, muted text would have too little contrast. */
    --quiet: currentColor;
  }
  :focus-visible {
    outline: 3px solid var(--oa-accent, var(--ring, currentColor));
    outline-offset: 2px;
  }
  [part='link']:focus-visible {
    outline-offset: -3px;
  }
  /* These, and the footer's date, move to a line of their own rather than break. */
  [part='note'],
  [part='footer'] * + * + * {
    display: inline-block;
    max-width: 100%;
  }
  [part='note'] {
    color: var(--quiet);
  }
  [part='footer'] {
    padding-top: var(--gap);
    border-top: 1px solid var(--line, currentColor);
    color: var(--quiet);
    font-size: min(max(0.81em, 12px), 7.4cqi);
  }
  [part='footer'] a {
    color: inherit;
  }
  [part='footer'] a:hover {
    color: var(--oa-accent, var(--accent, inherit));
  }
`;
