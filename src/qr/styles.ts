import {css} from './style-sheet.ts';

/**
 * The dialog has the colours of the block, or those of the page where the block has none of its own (a version for the visually
 * impaired, forced colours). Sizes are in em, but no control is lower than 44 px.
 */
export const dialogStyles = css`
  dialog {
    flex-direction: column;
    width: 64em;
    max-width: 94%;
    max-height: 94%;
    margin: auto;
    padding: 0;
    border: 1px solid var(--line, currentColor);
    border-radius: 12px;
    background: Canvas;
    color: inherit;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  dialog[open] {
    display: flex;
  }
  dialog::backdrop {
    background: #0009;
  }
  dialog * {
    box-sizing: border-box;
    min-width: 0;
    margin: 0;
  }
  .content {
    container-type: inline-size;
    overflow: auto;
    padding: min(1.5em, 5vw);
  }
  .content > div {
    padding-inline-end: min(3em, 64px);
  }
  [id='qr-heading'] {
    font: inherit;
    font-size: min(1.5em, 8cqi);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  dialog [id]:focus {
    outline: 0;
  }
  dialog b,
  dialog span,
  dialog svg {
    display: block;
  }
  dialog span {
    color: var(--quiet, inherit);
  }
  dialog ul {
    display: grid;
    gap: 0 2.5em;
    margin-top: 1.25em;
    padding: 0;
    list-style: none;
  }
  dialog li {
    padding-block: 1.25em;
    border-top: 1px solid var(--line, currentColor);
  }
  dialog svg {
    width: min(14em, 100%);
    margin-top: 0.75em;
    border-radius: 6px;
    forced-color-adjust: none;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-self: start;
    gap: 0 0.5em;
  }
  dialog button,
  dialog input {
    display: block;
    min-width: 44px;
    min-height: max(2.75em, 44px);
    margin-top: 0.6em;
    padding: 0.5em min(0.75em, 12px);
    border: 1px solid var(--quiet, currentColor);
    border-radius: 0.625em;
    background: none;
    color: inherit;
    font: inherit;
  }
  dialog button {
    font-weight: 600;
    cursor: pointer;
  }
  dialog svg + div > button {
    padding-inline: 0;
    margin-inline-end: 1em;
    border: 0;
    font-weight: 400;
    text-decoration: underline;
  }
  dialog > button {
    position: absolute;
    top: 0;
    inset-inline-end: 0;
    min-height: 44px;
    margin: 0.25em;
    padding: 0 0.5em;
    border: 0;
    background: inherit;
    font-size: min(1.5em, 40px);
    line-height: 1;
  }
  dialog button:hover {
    background: var(--tint);
  }
  dialog input {
    width: 100%;
  }
  dialog :focus-visible {
    outline: 3px solid var(--oa-accent, var(--ring, currentColor));
    outline-offset: -1px;
  }
  dialog iframe {
    position: absolute;
    width: 0;
    height: 0;
    border: 0;
  }
  dialog p:not(:empty) {
    padding: 0.75em min(1.5em, 5vw);
    border-top: 1px solid var(--line, currentColor);
  }
  @container (min-width: 28em) {
    dialog li {
      display: grid;
      grid: auto auto 1fr / 11em 1fr;
      column-gap: 0.75em;
    }
    dialog li > * {
      grid-column: 2;
    }
    dialog svg {
      grid-area: 1 / 1 / 4;
      width: 100%;
      margin: 0;
    }
  }
  @container (min-width: 56em) {
    dialog ul {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
