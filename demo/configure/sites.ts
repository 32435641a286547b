import {localized} from '../shared/language.ts';
import type {Language} from '../shared/language.ts';

/** The forms of the code, from the one that is most alive to the one that survives most. */
export const FORMS = ['tag', 'element', 'placeholder', 'static'] as const;
export type FormName = (typeof FORMS)[number];

/** What a school's site is made with; its steps are in the words of its own administration. */
export interface Site {
  readonly id: string;
  readonly name: string;
  /** What cleans the pages of such a site: it says what survives. */
  readonly editor: keyof typeof SURVIVES;
  /** What comes before the code is pasted. */
  readonly open: string;
  /** What comes after it, where that isn't `SAVE`. */
  readonly save?: string;
  readonly template: string;
}

type Steps = readonly [string, string, string];

/** What still works after an editor has saved the page: run with the editors themselves in tests/demo/editors.slow.ts. */
export const SURVIVES = {
  // Scripts go, and unknown elements lose their tags; data-* stay.
  tinymce: 'placeholder',
  // Scripts, unknown elements and data-* go; links stay.
  ckeditor: 'static',
  // It takes words and links only.
  text: 'static',
  // Such as WordPress's for those who aren't administrators: scripts and unknown elements go, data-* stay.
  filter: 'placeholder',
} as const satisfies Record<string, FormName>;

const PASTE = localized({ru: 'Вставьте код целиком', en: 'Paste the whole code'});
const SAVE = localized({ru: 'Сохраните и откройте страницу на сайте', en: 'Save, and open the page on the site'});

/** @param where the second code goes */
const inTemplate = (where: Readonly<Record<Language, string>>): string =>
  `${localized({ru: 'Второй код — один раз', en: 'The second code goes once'})} ${localized(where)}`;

/** What the sites are made with, in the order in which it is asked. */
export const SITES: readonly Site[] = [
  {
    id: 'gosweb',
    name: localized({ru: 'Госвеб', en: 'Gosweb'}),
    editor: 'ckeditor',
    open: localized({
      ru: 'Откройте страницу на правку: блок «HTML-код» или кнопка «Источник»',
      en: 'Edit the page: an “HTML code” block or the button “Source”',
    }),
    template: inTemplate({ru: 'в макет дизайна, перед </body>', en: 'into the design’s layout, before </body>'}),
  },
  {
    id: 'wordpress',
    name: 'WordPress',
    editor: 'filter',
    open: localized({ru: 'На странице нажмите «+» → «Произвольный HTML»', en: 'On the page press “+” → “Custom HTML”'}),
    save: localized({
      ru: 'Обновите страницу: нужны права администратора',
      en: 'Update the page: it takes an administrator’s rights',
    }),
    template: inTemplate({ru: 'в footer.php темы, перед </body>', en: 'into the theme’s footer.php, before </body>'}),
  },
  {
    id: 'bitrix',
    name: localized({ru: '1С-Битрикс', en: '1C-Bitrix'}),
    editor: 'filter',
    open: localized({
      ru: '«Изменить страницу» → переключите редактор в режим кода',
      en: '“Edit page” → switch the editor to code',
    }),
    save: localized({ru: 'Сохраните и сбросьте кеш страницы', en: 'Save, and clear the page’s cache'}),
    template: inTemplate({
      ru: 'в footer.php шаблона, перед </body>',
      en: 'into the template’s footer.php, before </body>',
    }),
  },
  {
    id: 'joomla',
    name: 'Joomla',
    editor: 'tinymce',
    open: localized({
      ru: 'В профиле выберите редактор «Нет» и создайте модуль «HTML-код»',
      en: 'Choose the editor “None” in your profile and make a “Custom” module',
    }),
    save: localized({
      ru: 'Сохраните. Потом не открывайте модуль в TinyMCE',
      en: 'Save. Don’t open the module in TinyMCE afterwards',
    }),
    template: inTemplate({
      ru: 'в index.php шаблона, перед </body>',
      en: 'into the template’s index.php, before </body>',
    }),
  },
  {
    id: 'tilda',
    name: 'Tilda',
    editor: 'text',
    open: localized({ru: 'Добавьте блок «Другое» → T123 «HTML-код»', en: 'Add the block “Other” → T123 “HTML code”'}),
    save: localized({
      ru: 'Опубликуйте: в самом редакторе блок не виден',
      en: 'Publish: the editor itself doesn’t show the block',
    }),
    template: inTemplate({
      ru: 'в настройки сайта: HTML-код для head',
      en: 'into the site’s settings: HTML code for the head',
    }),
  },
  {
    id: 'ucoz',
    name: 'uCoz',
    editor: 'tinymce',
    open: localized({
      ru: 'Откройте страницу или глобальный блок в режиме HTML-кода',
      en: 'Open the page or a global block as HTML code',
    }),
    template: inTemplate({
      ru: 'в глобальный блок «Нижняя часть сайта»',
      en: 'into the global block of the site’s bottom part',
    }),
  },
  {
    id: 'other',
    name: localized({ru: 'Другой', en: 'Another'}),
    editor: 'filter',
    open: localized({
      ru: 'Откройте страницу в режиме HTML: «Исходный код», «<>»',
      en: 'Open the page as HTML: “Source code”, “<>”',
    }),
    template: inTemplate({ru: 'в шаблон сайта, перед </body>', en: 'into the site’s template, before </body>'}),
  },
];

const FIRST = localized({
  ru: 'Первый код вставьте на страницу в режиме HTML-кода',
  en: 'Paste the first code into the page as HTML code',
});

const LINKS: Steps = [
  localized({ru: 'Откройте страницу в обычном редакторе', en: 'Open the page in the usual editor'}),
  localized({
    ru: 'Вставьте: встанут готовые ссылки (в режиме кода — код)',
    en: 'Paste: links come of it (code, where the editor shows code)',
  }),
  localized({
    ru: 'Сами они не обновятся: сверяйте их раз в полгода',
    en: 'They don’t update themselves: check them twice a year',
  }),
];

export const siteOf = (id: string): Site | undefined => SITES.find((site) => site.id === id);

/** The form to take where a site's editor has removed this one; undefined where none survives more. */
export function nextForm({editor}: Site, form: FormName): FormName | undefined {
  if (form === 'static') return undefined;
  return form === 'placeholder' ? 'static' : SURVIVES[editor];
}

/** What to do with a form of the code on such a site. */
export function stepsOf(site: Site, form: FormName): Steps {
  if (form === 'static') return LINKS;
  return form === 'tag' ? [site.open, PASTE, site.save ?? SAVE] : [FIRST, site.template, SAVE];
}
