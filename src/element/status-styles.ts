import {css} from 'lit';

/** What stands there while a list loads, and where there is none. */
export const statusStyles = css`
  .status {
    padding-block: var(--gap);
  }
  button {
    display: block;
    min-height: max(2.75em, 44px);
    margin-top: var(--gap);
    padding: 0.5em 1em;
    border: 1px solid;
    border-radius: 0.625em;
    background: none;
    color: var(--oa-accent, var(--accent, inherit));
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    background: var(--tint);
  }
  .bone {
    width: 60%;
    height: 1em;
    margin-block: 0.2em 0.8em;
    border-radius: 0.25em;
    background: var(--tint);
  }
  .bone + .bone {
    width: 35%;
    height: 1.4em;
  }
  @media (prefers-reduced-motion: no-preference) {
    .bone {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
    @keyframes breathe {
      to {
        opacity: 0.4;
      }
    }
  }
`;
