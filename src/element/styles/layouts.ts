import {css} from 'lit';

/** The layouts of the accounts, on a screen and on paper. */
export const layouts = css`
  :is(.rows, .chips) [part='entry'] + [part='entry'] {
    border-top: 1px solid var(--line, currentColor);
  }
  :is(.cards, .icons) [part='entries'] {
    display: grid;
    position: relative;
    grid-template-columns: repeat(var(--fit, auto-fill), minmax(min(15em, 100%), 1fr));
    column-gap: 2em;
  }
  /* Columns have the same width in all groups; a single group has as many columns as entries. */
  [part='group']:only-child {
    --fit: auto-fit;
  }
  /* As wide as the list, so that the lines of a row of entries join. */
  :is(.cards, .icons) [part='entry']::before {
    content: '';
    position: absolute;
    inset-inline: 0;
    margin-top: calc(var(--gap) * -1);
    border-top: 1px solid var(--line, currentColor);
  }
  .chips [part='links'] {
    gap: 0.5em;
    margin: 0.375em 0 0;
  }
  .chips [part='link'] {
    padding-inline: 0.9em 1.1em;
    border: 1px solid var(--edge);
    border-radius: 1.47em;
  }
  /* A visitor with low vision has chosen sizes and spacing, and the page's accent was designed for other colours. */
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
  [part='address'] {
    display: block;
    padding-inline-start: 0.73em;
  }
  @container (max-width: 35em) {
    .block:not(.inherit) [part='qr-button'] > span {
      display: none;
    }
  }
  @container (max-width: 19em) {
    /* The emblem and the button get their own line. */
    img:not([hidden]) + div:not(:last-child) {
      order: 1;
      flex-basis: 100%;
    }
  }
  [hidden] {
    display: none !important;
  }
  @media screen {
    @container (min-width: 35em) {
      .rows [part='entry'] {
        display: flex;
        align-items: center;
        gap: 1.5em;
      }
      .rows [part='words'] {
        flex: 1 0 14em;
      }
      .rows [part='links'] {
        max-width: 66%;
        margin-bottom: 0;
        justify-content: end;
      }
      .rows:not(.seamless):not(.inherit) [part='links'] {
        margin-inline-end: -0.73em;
      }
    }
    .icons [part='link'] {
      gap: 0;
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
    [part='links'] {
      display: block;
      margin: 0;
    }
    /* An address that doesn't fit beside the name wraps below it. */
    [part='links'] > li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      padding-inline-start: 1.34em;
    }
    .block [part='link'] {
      min-height: 2em;
      margin-inline-start: -1.34em;
      padding: 0;
      border: 0;
    }
    /* The address contains it. */
    [part='note'],
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
