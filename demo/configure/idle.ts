import {create} from '../shared/dom.ts';
import {spoken} from '../shared/language.ts';
import type {Values} from './settings.ts';

const HINT = spoken({
  ru: 'В теме «Как сайт» расположение задаёт сам сайт',
  en: 'With the site’s theme, the site itself lays the block out',
});

/** Takes the layout out of use while the theme is the site's: there it has no effect. */
export function showIdle(panel: HTMLElement, values: Values): void {
  const field = panel.querySelector<HTMLFieldSetElement>('fieldset[data-setting=layout]');
  if (!field) return;
  field.disabled = values['theme'] === 'inherit';
  const old = field.querySelector('.hint');
  if (!field.disabled) {
    old?.remove();
    field.removeAttribute('aria-describedby');
    return;
  }
  if (old) return;
  field.append(create('p', {class: 'hint', id: 'layout-idle'}, HINT));
  field.setAttribute('aria-describedby', 'layout-idle');
}
