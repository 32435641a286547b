import {css} from 'lit';

/**
 * Sizes are in em, so that the block goes with the page's text; a control is never lower than 44 px, whatever the text.
 * Words meant for the page to set start with --oa-; the others are set by the element.
 */
export const styles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  /* Without it the block would be of no width where the page fits a box to its content. */
  @supports not (contain-intrinsic-inline-size: 1px) {
    :host {
      min-width: 220px;
    }
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  .block {
    --base: var(--oa-surface, #fff);
    --ink: var(--oa-text, #141a21);
    --quiet: var(--oa-muted, #45515f);
    --line: var(--oa-hairline, #dfe4ea);
    --tint: #8b98a926;
    --gap: var(--oa-gap, 0.75em);
    container-type: inline-size;
    contain-intrinsic-inline-size: 13.75em;
    padding: var(--oa-padding, clamp(1em, 4%, 1.75em));
    border-radius: var(--oa-radius, 0.75em);
    background: var(--base);
    color: var(--ink);
    font-weight: 400;
    font-style: normal;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
  }
  .dark {
    --base: var(--oa-surface, #141a21);
    --ink: var(--oa-text, #f2f5f8);
    --quiet: var(--oa-muted, #b4c0cc);
    --line: var(--oa-hairline, #303b47);
  }
  .seamless {
    --base: var(--oa-surface, transparent);
    padding: var(--oa-padding, 0);
  }
  .header {
    display: flex;
    align-items: center;
    gap: var(--gap);
    padding-bottom: var(--gap);
  }
  img {
    flex: none;
    width: 2.75em;
    height: 2.75em;
    object-fit: contain;
  }
  /* Else a long word would be wider than a narrow column. */
  .header > div,
  .links > li,
  .link > span {
    min-width: 0;
  }
  [part='heading'] {
    font: inherit;
    font-size: min(clamp(1.25em, 5.5cqi, 1.5em), 10cqi);
    font-weight: 700;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .brand,
  .description {
    color: var(--quiet);
    font-size: max(0.94em, 12px);
    line-height: 1.4;
  }
  ul {
    list-style: none;
  }
  .entry {
    padding-block: var(--gap);
    border-top: 1px solid var(--line);
  }
  .entry:first-child {
    border-top: 0;
  }
  .title {
    font-weight: 600;
    line-height: 1.375;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    /* The words of a link stand flush with the title, its hover beyond. */
    margin-inline-start: -0.625em;
    font-size: max(0.94em, 13px);
  }
  .link {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-height: max(2.93em, 44px);
    padding: 0.25em 0.625em;
    border-radius: 0.625em;
    color: inherit;
    text-decoration: none;
  }
  @supports (color: color-mix(in srgb, red, red)) {
    .link {
      --tint: color-mix(in srgb, var(--brand) 12%, transparent);
    }
  }
  .link:hover {
    background: var(--tint);
  }
  :focus-visible {
    outline: 3px solid var(--oa-accent, var(--ring, currentColor));
    outline-offset: 2px;
  }
  .icon {
    flex: none;
    width: var(--oa-icon-size, 1.47em);
    height: var(--oa-icon-size, 1.47em);
    fill: var(--brand);
  }
  text {
    fill: #fff;
    font-weight: 700;
  }
  .dark text {
    fill: #141a21;
  }
  .note {
    color: var(--quiet);
    overflow-wrap: anywhere;
  }
  .footer {
    padding-top: var(--gap);
    border-top: 1px solid var(--line);
    color: var(--quiet);
    font-size: max(0.81em, 12px);
  }
  .footer a {
    color: inherit;
    text-underline-offset: 0.15em;
  }
  .footer a:hover {
    color: var(--oa-accent, var(--accent, inherit));
  }
  @container (min-width: 35em) {
    .entry {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      column-gap: var(--gap);
    }
    /* Links that don't fit beside the title go below it, as in a narrow column. */
    .words {
      flex: 1 0 12em;
    }
  }
`;
