import {create} from '../shared/dom.ts';
import {spoken} from '../shared/language.ts';
import {faultWords} from './fields.ts';
import {iconOf} from './icon.ts';
import {problemsAt} from './problem-words.ts';
import {at, itemsAt, wordsAt} from './raw.ts';
import {anyTextIn} from './text.ts';
import type {Part} from './fields.ts';
import type {Json} from './raw.ts';
import type {View} from './store.ts';

/** The networks that a list brings along: to be seen here, to be changed in the JSON. */
export function networksPart(): Part {
  const rows = create('ul', {class: 'networks'});
  const rowOf = ({good, problems}: View, network: Json, index: number): HTMLElement => {
    const id = wordsAt(network, ['id']);
    return create(
      'li',
      {},
      iconOf(good?.networks?.find((one) => one.id === id)),
      create('span', {class: 'network'}, anyTextIn(at(network, ['name'])) || id),
      create('span', {class: 'handle'}, itemsAt(network, ['hosts']).map(String).join(', ')),
      create('p', {class: 'fault'}, faultWords(problemsAt(problems, `networks[${index}]`))),
    );
  };
  return {
    element: create(
      'div',
      {},
      create(
        'p',
        {class: 'about'},
        spoken({
          ru: 'Сети, которых блок сам не знает. Добавляют и меняют их в JSON, ключ networks.',
          en: 'Networks that the block does not know by itself. Change them in the JSON, key “networks”.',
        }),
      ),
      rows,
    ),
    show(view) {
      rows.replaceChildren(...itemsAt(view.list, ['networks']).map((network, index) => rowOf(view, network, index)));
    },
  };
}
