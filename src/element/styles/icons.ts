import {css} from 'lit';

/** A network's icon, or the tile with its letters. */
export const icons = css`
  [part='icon'] {
    flex: none;
    width: var(--oa-icon-size, 1.467em);
    height: var(--oa-icon-size, 1.467em);
    fill: var(--brand, currentColor);
  }
  .tile {
    display: grid;
    place-content: center;
    border-radius: 29%;
    background: var(--brand, currentColor);
    font-style: normal;
    line-height: 1;
    /* Otherwise printers omit the background, and white letters would be on white. */
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
  }
  .tile::before {
    content: attr(data-short);
    color: #fff;
    font-size: calc(var(--oa-icon-size, 1.467em) * 0.46);
    font-weight: 700;
  }
  .long::before {
    font-size: calc(var(--oa-icon-size, 1.467em) * 0.36);
  }
  .dark .tile::before {
    color: #141a21;
  }
`;
