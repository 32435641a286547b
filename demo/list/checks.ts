import {create} from '../shared/dom.ts';
import {faultWords, freshId} from './fields.ts';
import {placeOf} from './fields.ts';
import {problemsAt} from './problem-words.ts';
import {itemsAt} from './raw.ts';
import type {Edit} from './edits.ts';
import type {Part} from './fields.ts';
import type {Path} from './raw.ts';
import type {Store} from './store.ts';

/** Several of a few. */
export function checks(
  store: Store,
  options: {
    readonly key: string;
    readonly label: string;
    readonly hint: string;
    readonly path: Path;
    readonly choices: readonly (readonly [id: string, label: string])[];
    readonly edit: (id: string, isOn: boolean) => Edit;
  },
): Part {
  const {key, label, hint, path, choices, edit} = options;
  const id = freshId();
  const fault = create('p', {class: 'fault', id: id + '-fault', 'aria-live': 'polite'});
  const inputs = choices.map(([value]) => {
    const input = create('input', {type: 'checkbox', value, 'data-key': `${key}.${value}`});
    input.addEventListener('change', () => store.edit(edit(value, input.checked)));
    return input;
  });
  return {
    element: create(
      'fieldset',
      {class: 'field', 'aria-describedby': `${id}-hint ${fault.id}`},
      create('legend', {class: 'label'}, label),
      create(
        'div',
        {class: 'chips'},
        ...choices.map(([, words], index) =>
          create('label', {class: 'option'}, inputs[index] as HTMLElement, create('span', {}, words)),
        ),
      ),
      create('p', {class: 'hint', id: id + '-hint'}, hint),
      fault,
    ),
    show({list, problems}) {
      const items = itemsAt(list, path);
      for (const input of inputs) input.checked = items.includes(input.value);
      const words = faultWords(problemsAt(problems, placeOf(path)));
      if (fault.textContent !== words) fault.textContent = words;
    },
  };
}
