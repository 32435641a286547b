import {LANGUAGE, spoken} from '../shared/language.ts';
import {set} from './edits.ts';
import {button} from './fields.ts';
import {at, isObject} from './raw.ts';
import {anyTextIn, textIn} from './text.ts';
import type {Part} from './fields.ts';
import type {Json, Path} from './raw.ts';
import type {Store, View} from './store.ts';

/** The name of the list's owner in all its languages; undefined where it has none. */
const ownerName = ({list}: View): Json | undefined => at(list, ['owner', 'name']);

/** While an account says of nobody that it is theirs: the list's owner to be put there. */
export function ownerTitle(store: Store, path: Path, focus: (key: string) => void, key: string): Part {
  const put = (): void => {
    const name = store.view && ownerName(store.view);
    if (name === undefined) return;
    focus(key);
    store.edit(set(path, isObject(name) ? {...name} : name));
  };
  const element = button('', put, {class: 'plain owner-title-button'});
  return {
    element,
    show(view) {
      const found = ownerName(view);
      const name = textIn(found, LANGUAGE) || anyTextIn(found);
      element.hidden = !name || anyTextIn(at(view.list, path)) !== '';
      element.textContent = spoken({ru: `Подставить: ${name}`, en: `Put in: ${name}`});
    },
  };
}
