import {css} from 'lit';

/** The skeleton, the messages and the buttons. */
export const status = css`
  [part='status'] > p {
    padding-block: var(--gap);
  }
  button {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-height: max(2.75em, 44px);
    padding: 0.5em 0.9em;
    border: 1px solid var(--edge, currentColor);
    border-radius: 0.625em;
    background: none;
    color: var(--oa-accent, var(--accent, inherit));
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  [part='qr-button'] {
    color: inherit;
    font-size: max(0.88em, 13px);
  }
  [part='status'] button {
    margin-top: var(--gap);
  }
  [part='more-button'] {
    margin-block: calc(var(--gap) / 2) var(--gap);
  }
  button:hover {
    background: var(--tint);
    color: var(--ink);
  }
  [part='status'] ul {
    --edge: var(--line);
  }
  .skeleton {
    width: 60%;
    min-width: 8em;
    border-radius: 0.25em;
    background: var(--tint);
    color: transparent;
  }
  .skeleton::before {
    content: '\\a0';
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton {
      animation: breathe 1.6s infinite alternate;
    }
    @keyframes breathe {
      to {
        opacity: 0.4;
      }
    }
  }
`;
