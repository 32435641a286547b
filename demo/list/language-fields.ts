import {create} from '../shared/dom.ts';
import {LANGUAGE} from '../shared/language.ts';
import {setText} from './edits.ts';
import {placeOf, textField} from './fields.ts';
import {problemsAt} from './problem-words.ts';
import {at} from './raw.ts';
import {FIRST, textIn} from './text.ts';
import type {Edit} from './edits.ts';
import type {FieldOptions, Part} from './fields.ts';
import type {Path} from './raw.ts';
import type {Store} from './store.ts';

/** A language in words; its tag where the browser has none. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(LANGUAGE, {type: 'language'}).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Fields for a text in all languages of the list, one below the other. */
export function languageFields(
  store: Store,
  key: string,
  label: string,
  path: Path,
  more: Partial<Pick<FieldOptions, 'hint' | 'attributes'>> & {
    readonly edit?: (language: string, text: string) => Edit;
  } = {},
): Part {
  const element = create('div', {class: 'texts'});
  const parts = new Map<string, Part>();
  const place = placeOf(path);
  const {edit = (language: string, text: string) => setText(path, language, text), ...others} = more;
  const partOf = (language: string): Part =>
    textField(store, {
      ...(language === FIRST ? others : {attributes: others.attributes ?? {}}),
      key: `${key}.${language}`,
      label: language === FIRST ? label : `${label} — ${languageName(language)}`,
      value: ({list}) => textIn(at(list, path), language),
      edit: (text) => edit(language, text),
      // What is wrong with the text as a whole stands with the first language.
      problems: ({problems}) =>
        problemsAt(problems, place).filter(({at: where}) =>
          where === place ? language === FIRST : where === `${place}.${language}`,
        ),
    });
  return {
    element,
    show(view) {
      for (const language of view.languages) {
        if (parts.has(language)) continue;
        const part = partOf(language);
        parts.set(language, part);
        element.append(part.element);
      }
      for (const [language, part] of parts) {
        part.element.hidden = !view.languages.includes(language);
        part.show(view);
      }
    },
  };
}
