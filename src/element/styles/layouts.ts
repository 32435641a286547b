import {css} from 'lit';

/** How the accounts stand, on a screen and on paper. */
export const layouts = css`
  .rows [part='entries'] > :first-child::before,
  .chips [part='entries'] > :first-child::before {
    display: none;
  }
  .cards [part='entries'],
  .icons [part='entries'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    column-gap: 2em;
  }
  .chips [part='links'] {
    gap: 0.5em;
    margin: 0.375em 0 0;
  }
  .chips [part='link'] {
    padding-inline: 0.9em 1.1em;
    border: 1px solid var(--edge);
    border-radius: 3em;
  }
  /* Who sees little has chosen sizes and spacing for all words, and a page's accent was made for other colours. */
  .inherit {
    --oa-accent: initial;
  }
  .inherit [part] {
    font-size: inherit;
    line-height: inherit;
    letter-spacing: inherit;
  }
  .inherit [part='heading'] {
    font-size: max(1em, min(1.5em, 9.5cqi));
  }
  .inherit [part='header'] > div {
    flex-basis: 13em;
  }
  [part='address'] {
    display: block;
    padding-inline-start: 0.625em;
    overflow-wrap: anywhere;
  }
  @container (min-width: 35em) {
    .rows [part='entry'] {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      column-gap: 1.5em;
    }
    /* Links that don't fit beside the title go below it, as in a narrow column. */
    .rows [part='words'] {
      flex: 1 0 14em;
    }
    .rows:not(.seamless) [part='links'] {
      margin-inline-end: -0.625em;
    }
  }
  @container (max-width: 35em) {
    .block:not(.inherit) [part='qr-button'] > span {
      display: none;
    }
  }
  @container (max-width: 19em) {
    [part='header'] > div {
      order: 1;
      flex-basis: 100%;
    }
  }
  [hidden] {
    display: none !important;
  }
  @media screen {
    .icons [part='links'] {
      margin-inline-start: -0.73em;
    }
    .icons [part='link'] {
      gap: 0;
      padding-inline: 0.73em;
      min-width: max(2.93em, 44px);
    }
    .icons [part='note'] {
      margin-inline-start: 0.5em;
    }
    .icons [part='name'] {
      display: none;
    }
  }
  @media print {
    .block {
      --base: #fff;
      --ink: #000;
      --quiet: #000;
    }
    [part='group'],
    [part='links'] {
      display: block;
      margin: 0;
    }
    [part='links'] > li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
    }
    .block [part='link'] {
      min-height: 2em;
      padding: 0;
      border: 0;
    }
    [part='address'] {
      padding-inline-start: 1em;
    }
    button {
      display: none !important;
    }
  }
  @media (prefers-contrast: more) {
    .block {
      --quiet: currentColor;
      --line: currentColor;
      --edge: currentColor;
    }
  }
`;
