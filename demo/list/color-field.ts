import {create} from '../shared/dom.ts';
import {spoken} from '../shared/language.ts';
import {set} from './edits.ts';
import {placeOf, plainField} from './fields.ts';
import {wordsAt} from './raw.ts';
import type {Part} from './fields.ts';
import type {Path} from './raw.ts';
import type {Store} from './store.ts';

/** What the swatch holds where no colour is set: it can't hold nothing. */
const NO_COLOR = '#1b5fa8';

/** A colour, typed or chosen. */
export function colorField(store: Store, path: Path, label: string): Part {
  const typed = plainField(store, path, label, {attributes: {placeholder: NO_COLOR, spellcheck: 'false'}});
  const swatch = create('input', {type: 'color', 'aria-label': spoken({ru: 'Выбрать цвет', en: 'Choose a colour'})});
  swatch.addEventListener('input', () => store.edit(set(path, swatch.value), placeOf(path)));
  const input = typed.element.querySelector('input');
  const box = create('div', {class: 'color'}, swatch);
  input?.replaceWith(box);
  if (input) box.append(input);
  return {
    element: typed.element,
    show(view) {
      typed.show(view);
      const color = wordsAt(view.list, path);
      const isColor = /^#[\da-f]{6}$/i.test(color);
      swatch.value = isColor ? color : NO_COLOR;
      box.toggleAttribute('data-empty', !isColor);
    },
  };
}
