import {byId, create} from '../shared/dom.ts';
import {spoken} from '../shared/language.ts';
import {MOST} from './accounts.ts';
import type {Selection} from './accounts.ts';

const WORDS = spoken({
  ru: {
    none: 'В списке нет других аккаунтов',
    all: 'Выбрать все',
    clear: 'Снять все',
    spare: (count: number) => `На лист помещается ${MOST} кодов, лишних: ${count}. Они не напечатаются`,
    out: 'не поместился',
  },
  en: {
    none: 'The list has no other accounts',
    all: 'Choose all',
    clear: 'Clear all',
    spare: (count: number) => `A sheet holds ${MOST} codes: ${count} too many. They will not be printed`,
    out: 'no room',
  },
});

/**
 * The accounts of the list, to be chosen from. Gives the function that shows them.
 * @param choose takes the addresses of those that are chosen
 */
export function startChoice(choose: (hrefs: readonly string[]) => void): (selection: Selection) => void {
  const place = byId('choice', HTMLElement);
  const all = byId('all', HTMLButtonElement);
  const spareWords = byId('spare', HTMLElement);
  const boxes = new Map<string, HTMLInputElement>();
  let shown = '';
  let isAll = false;

  const boxesOf = (selection: Selection): HTMLElement[] =>
    selection.offered.map(({title, items}) => {
      const options = items.map(({href, name, note}) => {
        const box = create('input', {type: 'checkbox', name: 'account', value: href});
        box.addEventListener('change', () => {
          choose([...boxes.values()].flatMap((one) => (one.checked ? [one.value] : [])));
        });
        boxes.set(href, box);
        return create('label', {class: 'option'}, box, create('span', {}, [name, note].filter(Boolean).join(' ')));
      });
      return create(
        'fieldset',
        {class: 'field'},
        create('legend', {class: 'label', lang: title.lang}, title.text),
        create('div', {class: 'chips'}, ...options),
      );
    });

  all.addEventListener('click', () => choose(isAll ? [] : [...boxes.keys()]));

  return (selection) => {
    // Made anew only where there are others, so that the focus stays where it is.
    const now = JSON.stringify(
      selection.offered.map(({title, items}) => [title, items.map(({href, name, note}) => [href, name, note])]),
    );
    if (now !== shown) {
      shown = now;
      boxes.clear();
      place.replaceChildren(...boxesOf(selection));
      if (!boxes.size) place.append(create('p', {class: 'hint'}, WORDS.none));
    }
    const spare = selection.spare.map(({href}) => href);
    for (const [href, box] of boxes) {
      box.checked = selection.chosen.includes(href);
      const isOut = spare.includes(href);
      box.parentElement?.toggleAttribute('data-out', isOut);
      if (isOut) box.setAttribute('aria-description', WORDS.out);
      else box.removeAttribute('aria-description');
    }
    isAll = selection.chosen.length > 0;
    all.hidden = !boxes.size;
    all.textContent = isAll ? WORDS.clear : WORDS.all;
    spareWords.textContent = spare.length ? WORDS.spare(spare.length) : '';
  };
}
