import {byId, create} from '../shared/dom.ts';
import {spoken} from '../shared/language.ts';
import {nextForm, siteOf, stepsOf} from './sites.ts';
import {FORM, formOf, INSIDE, SITE, TRACK} from './take-settings.ts';
import {controlOf} from './controls.ts';
import type {Set} from './panel.ts';
import type {Values} from './settings.ts';

const WORDS = spoken({
  ru: {
    gone: 'Если блок исчез после сохранения — возьмите это',
    goneToo: 'Если исчез и этот — возьмите ссылки',
    back: 'Вернуть первый код',
  },
  en: {
    gone: 'If the block is gone after saving, take this',
    goneToo: 'If this one is gone, too, take the links',
    back: 'Back to the first code',
  },
});

/** The questions around the code, and where it goes. Gives the function that shows them. */
export function startGuide(values: () => Values, set: Set): (values: Values) => void {
  const sites = byId('sites', HTMLElement);
  const more = byId('more', HTMLElement);
  const after = byId('after', HTMLElement);
  const steps = byId('steps', HTMLElement);
  const gone = byId('gone', HTMLButtonElement);
  sites.append(
    controlOf(SITE, values, (site) => {
      // Another site takes another form.
      set('form', '');
      set('site', site);
    }),
  );
  more.append(
    controlOf(FORM, values, (form) => set('form', form)),
    controlOf(TRACK, values, (track) => set('track', track)),
    controlOf(INSIDE, values, (inside) => set('inside', inside)),
  );
  gone.addEventListener('click', () => {
    const site = siteOf(values()['site'] ?? '');
    if (site) set('form', nextForm(site, formOf(values())) ?? '');
  });

  return (next) => {
    for (const {name} of [SITE, FORM, TRACK, INSIDE]) {
      for (const input of document.querySelectorAll<HTMLInputElement>(`.take input[name=${name}]`)) {
        input.checked = input.value === next[name];
      }
    }
    const site = siteOf(next['site'] ?? '');
    after.hidden = !site;
    if (!site) return;
    const form = formOf(next);
    steps.replaceChildren(...stepsOf(site, form).map((step) => create('li', {}, step)));
    const isLast = nextForm(site, form) === undefined;
    gone.textContent = isLast ? WORDS.back : form === 'tag' ? WORDS.gone : WORDS.goneToo;
  };
}
