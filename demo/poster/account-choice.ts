import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {MAX_CODES} from './selection.ts';
import {CODES, toCodes} from './settings.ts';
import {TEXTS} from './texts.ts';
import type {Selection} from './selection.ts';

/**
 * The accounts of the list, which can be chosen.
 * @param isAutomatic whether nobody has chosen
 * @param choose sets the codes
 */
export function choiceTemplate(
  {offered, chosen, excess}: Selection,
  isAutomatic: boolean,
  choose: (codes: string) => void,
) {
  const hrefs = offered.flatMap(({items}) => items.map(({href}) => href));
  const toggle = (href: string): void =>
    choose(toCodes(chosen.includes(href) ? chosen.filter((one) => one !== href) : [...chosen, href]));
  const isExcess = (href: string): boolean => excess.some((item) => item.href === href);
  return html`<section class="group">
    <h2>${TEXTS.accounts}</h2>
    <p class="fault" id="excess" aria-live="polite">${excess.length ? TEXTS.excess(excess.length, MAX_CODES) : ''}</p>
    ${hrefs.length ? nothing : html`<p class="hint">${TEXTS.none}</p>`}
    ${offered.map(
      ({title, items}) =>
        html`<fieldset class="field">
          <legend class="label" lang=${title.lang ?? nothing}>${title.text}</legend>
          <div class="chips">
            ${items.map(
              ({href, name}) =>
                html`<label class="option" ?data-excess=${isExcess(href)}
                  ><input
                    type="checkbox"
                    name="account"
                    value=${href}
                    aria-description=${isExcess(href) ? TEXTS.isExcess : nothing}
                    .checked=${live(chosen.includes(href))}
                    @change=${() => toggle(href)}
                  /><span>${name}</span></label
                >`,
            )}
          </div>
        </fieldset>`,
    )}
    <button
      type="button"
      class="textual"
      id="all"
      ?hidden=${!hrefs.length}
      @click=${() => choose(toCodes(chosen.length ? [] : hrefs))}
    >
      ${chosen.length ? TEXTS.clear : TEXTS.all}
    </button>
    <button type="button" class="textual" id="automatic" ?hidden=${isAutomatic} @click=${() => choose(CODES.initial)}>
      ${TEXTS.automatic}
    </button>
  </section>`;
}
