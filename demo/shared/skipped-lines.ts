import {html} from 'lit';
import {say} from './language.ts';
import type {TemplateResult} from 'lit';

/** How many of the lines are quoted, and how many characters of each: enough to recognise a long letter. */
const MOST_LINES = 5;
const MOST_CHARACTERS = 60;

function quoted(line: string): string {
  const characters = Array.from(line);
  const isLong = characters.length > MOST_CHARACTERS;
  const shown = isLong ? characters.slice(0, MOST_CHARACTERS).join('').trimEnd() + '…' : line;
  return say(`«${shown}»`, `“${shown}”`);
}

function textFor(lines: readonly string[]): string {
  if (!lines.length) return '';
  const more = lines.length - MOST_LINES;
  return [
    say('Строки без ссылок пропущены: ', 'Lines without links skipped: '),
    lines.slice(0, MOST_LINES).map(quoted).join(', '),
    more > 0 ? say(` и ещё ${more}`, ` and ${more} more`) : '',
  ].join('');
}

/** Says which lines of a pasted text were skipped, so that nothing is lost unnoticed. */
export const skippedLines = (lines: readonly string[]): TemplateResult =>
  html`<p class="hint" id="skipped" aria-live="polite" .textContent=${textFor(lines)}></p>`;
