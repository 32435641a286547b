import {say} from '../shared/language.ts';

/** The forms of the code, from the most dynamic to the one that survives most editors. */
export const FORMS = ['tag', 'element', 'placeholder', 'static'] as const;
export type FormName = (typeof FORMS)[number];

/** A kind of site; its steps use the terms of its own admin interface. */
export interface Site {
  readonly id: string;
  readonly name: string;
  /** The editor or filter that cleans such a site's pages, and so decides what survives. */
  readonly editor: keyof typeof SURVIVES;
  /** The steps before pasting the code. */
  readonly open: string;
  /** The steps after pasting it, if they differ from `SAVE`. */
  readonly save?: string;
  readonly template: string;
}

type Steps = readonly [string, string, string];

/** What still works after an editor has saved the page. tests/demo/editors.slow.ts checks it with the real editors. */
export const SURVIVES = {
  // Removes scripts and the tags of unknown elements; keeps data-* attributes.
  tinymce: 'placeholder',
  // Removes scripts, unknown elements and data-* attributes; keeps links.
  ckeditor: 'static',
  // Accepts only text and links.
  text: 'static',
  // For example WordPress for users who aren't administrators: removes scripts and unknown elements, keeps data-*
  // attributes.
  filter: 'placeholder',
} as const satisfies Record<string, FormName>;

const PASTE = say('Вставьте код целиком', 'Paste the whole code');
const SAVE = say('Сохраните и откройте страницу на сайте', 'Save, and open the page on the site');

/** Where to paste the second snippet. */
const inTemplate = (ru: string, en: string): string =>
  say('Второй код — один раз ' + ru, 'Paste the second code once ' + en);

/** The kinds of sites, in the order in which the page offers them. */
export const SITES: readonly Site[] = [
  {
    id: 'gosweb',
    name: say('Госвеб', 'Gosweb'),
    editor: 'ckeditor',
    open: say(
      'Откройте страницу на правку: блок «HTML-код» или кнопка «Источник»',
      'Edit the page: an “HTML code” block or the button “Source”',
    ),
    template: inTemplate('в макет дизайна, перед </body>', 'into the design’s layout, before </body>'),
  },
  {
    id: 'wordpress',
    name: 'WordPress',
    editor: 'filter',
    open: say('На странице нажмите «+» → «Произвольный HTML»', 'On the page press “+” → “Custom HTML”'),
    save: say('Обновите страницу: нужны права администратора', 'Update the page: this requires administrator rights'),
    template: inTemplate('в footer.php темы, перед </body>', 'into the theme’s footer.php, before </body>'),
  },
  {
    id: 'bitrix',
    name: say('1С-Битрикс', '1C-Bitrix'),
    editor: 'filter',
    open: say('«Изменить страницу» → переключите редактор в режим кода', '“Edit page” → switch the editor to code'),
    save: say('Сохраните и сбросьте кеш страницы', 'Save, and clear the page’s cache'),
    template: inTemplate('в footer.php шаблона, перед </body>', 'into the template’s footer.php, before </body>'),
  },
  {
    id: 'joomla',
    name: 'Joomla',
    editor: 'tinymce',
    open: say(
      'В профиле выберите редактор «Нет» и создайте модуль «HTML-код»',
      'In your profile choose the editor “None”, and create a “Custom” module',
    ),
    save: say('Сохраните. Потом не открывайте модуль в TinyMCE', 'Save. Don’t open the module in TinyMCE afterwards'),
    template: inTemplate('в index.php шаблона, перед </body>', 'into the template’s index.php, before </body>'),
  },
  {
    id: 'tilda',
    name: 'Tilda',
    editor: 'text',
    open: say('Добавьте блок «Другое» → T123 «HTML-код»', 'Add the block “Other” → T123 “HTML code”'),
    save: say('Опубликуйте: в самом редакторе блок не виден', 'Publish: the editor itself doesn’t show the block'),
    template: inTemplate('в настройки сайта: HTML-код для head', 'into the site’s settings: HTML code for the head'),
  },
  {
    id: 'ucoz',
    name: 'uCoz',
    editor: 'tinymce',
    open: say(
      'Откройте страницу или глобальный блок в режиме HTML-кода',
      'Open the page or a global block as HTML code',
    ),
    template: inTemplate('в глобальный блок «Нижняя часть сайта»', 'into the global block for the bottom of the site'),
  },
  {
    id: 'other',
    name: say('Другой', 'Other'),
    editor: 'filter',
    open: say('Откройте страницу в режиме HTML: «Исходный код», «<>»', 'Open the page as HTML: “Source code”, “<>”'),
    template: inTemplate('в шаблон сайта, перед </body>', 'into the site’s template, before </body>'),
  },
];

const FIRST = say(
  'Первый код вставьте на страницу в режиме HTML-кода',
  'Paste the first code into the page as HTML code',
);

const LINKS: Steps = [
  say('Откройте страницу в обычном редакторе', 'Open the page in the usual editor'),
  say(
    'Вставьте: встанут готовые ссылки (в режиме кода — код)',
    'Paste: you get ready-made links (in code view, the code)',
  ),
  say('Сами они не обновятся: сверяйте их раз в полгода', 'They don’t update themselves: check them twice a year'),
];

export const siteOf = (id: string): Site | undefined => SITES.find((site) => site.id === id);

/** The next form to try if the site's editor has removed this one; undefined if no other survives better. */
export function nextForm({editor}: Site, form: FormName): FormName | undefined {
  if (form === 'static') return undefined;
  return form === 'placeholder' ? 'static' : SURVIVES[editor];
}

/** The steps for pasting a form of the code into such a site. */
export function stepsOf(site: Site, form: FormName): Steps {
  if (form === 'static') return LINKS;
  return form === 'tag' ? [site.open, PASTE, site.save ?? SAVE] : [FIRST, site.template, SAVE];
}
