import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {itemsOf} from '../shared/accounts.ts';
import {MAX_CODES} from './content.ts';
import {CODES, codesIn, toCodes} from './settings.ts';
import {TEXTS} from './texts.ts';
import type {Item} from '../shared/accounts.ts';
import type {PageSettings} from '../shared/page-settings.ts';
import type {Selection} from './content.ts';

/** The list's accounts to choose from. */
export function choiceTemplate({offered, chosen, excess}: Selection, settings: PageSettings) {
  const hrefs = itemsOf(offered).map(({href}) => href);
  const choose = (codes: string): void => settings.set(CODES.name, codes);
  const optionTemplate = ({href, name}: Item) => {
    const isExcess = excess.some((item) => item.href === href);
    const isChosen = chosen.includes(href);
    const toggled = isChosen ? chosen.filter((one) => one !== href) : [...chosen, href];
    return html`<label class="option" ?data-excess=${isExcess}
      ><input
        type="checkbox"
        name="account"
        value=${href}
        aria-description=${isExcess ? TEXTS.isExcess : nothing}
        .checked=${live(isChosen)}
        @change=${() => choose(toCodes(toggled))}
      /><span>${name}</span></label
    >`;
  };
  const button = (id: string, text: string, isHidden: boolean, press: () => void) =>
    html`<button type="button" class="textual" id=${id} ?hidden=${isHidden} @click=${press}>${text}</button>`;
  const toggleAll = (): void => choose(chosen.length ? '' : toCodes(hrefs));
  const chooseAutomatically = (): void => {
    // Hiding the button that was clicked would lose the focus.
    document.getElementById('all')?.focus();
    choose(CODES.initial);
  };
  return html`<section class="group">
    <h2>${TEXTS.accounts}</h2>
    <p class="fault" id="excess" aria-live="polite">${excess.length ? TEXTS.excess(excess.length, MAX_CODES) : ''}</p>
    <p class="hint">${hrefs.length ? '' : TEXTS.none}</p>
    ${offered.map(
      ({title, items}) =>
        html`<fieldset class="field">
          <legend class="label" lang=${title.lang ?? nothing}>${title.text}</legend>
          <div class="chips">${items.map(optionTemplate)}</div>
        </fieldset>`,
    )}
    ${button('all', chosen.length ? TEXTS.clear : TEXTS.all, !hrefs.length, toggleAll)}
    ${button('automatic', TEXTS.automatic, codesIn(settings.values) === undefined, chooseAutomatically)}
  </section>`;
}
