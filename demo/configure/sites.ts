import {localized} from '../shared/language.ts';

/** The forms of the code, from the one that is most alive to the one that survives most. */
export const FORMS = ['tag', 'element', 'placeholder', 'static'] as const;
export type FormName = (typeof FORMS)[number];

/** What a school's site is made with. */
export interface Site {
  readonly id: string;
  readonly name: string;
  /** The form that is given first, and where it goes. */
  readonly form: FormName;
  readonly steps: Steps;
  /** What cleans the pages of such a site: it says what survives. */
  readonly editor: keyof typeof SURVIVES;
  /** Where such a site's template is changed. */
  readonly template: string;
}

/** In the words of the site's own administration. */
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

/** What the sites are made with, in the order in which it is asked. */
export const SITES: readonly Site[] = [
  {
    id: 'gosweb',
    name: localized({ru: 'Госвеб', en: 'Gosweb'}),
    form: 'tag',
    steps: [
      localized({
        ru: 'Откройте страницу на правку: блок «HTML-код» или кнопка «Источник»',
        en: 'Edit the page: an “HTML code” block or the button “Source”',
      }),
      PASTE,
      SAVE,
    ],
    editor: 'ckeditor',
    template: localized({
      ru: 'Второй код — один раз в макет дизайна, перед </body>',
      en: 'The second code goes once into the design’s layout, before </body>',
    }),
  },
  {
    id: 'wordpress',
    name: 'WordPress',
    form: 'tag',
    steps: [
      localized({ru: 'На странице нажмите «+» → «Произвольный HTML»', en: 'On the page press “+” → “Custom HTML”'}),
      PASTE,
      localized({
        ru: 'Обновите страницу: нужны права администратора',
        en: 'Update the page: it takes an administrator’s rights',
      }),
    ],
    editor: 'filter',
    template: localized({
      ru: 'Второй код — один раз в footer.php темы, перед </body>',
      en: 'The second code goes once into the theme’s footer.php, before </body>',
    }),
  },
  {
    id: 'bitrix',
    name: localized({ru: '1С-Битрикс', en: '1C-Bitrix'}),
    form: 'tag',
    steps: [
      localized({
        ru: '«Изменить страницу» → переключите редактор в режим кода',
        en: '“Edit page” → switch the editor to code',
      }),
      PASTE,
      localized({ru: 'Сохраните и сбросьте кеш страницы', en: 'Save, and clear the page’s cache'}),
    ],
    editor: 'filter',
    template: localized({
      ru: 'Второй код — один раз в footer.php шаблона, перед </body>',
      en: 'The second code goes once into the template’s footer.php, before </body>',
    }),
  },
  {
    id: 'joomla',
    name: 'Joomla',
    form: 'tag',
    steps: [
      localized({
        ru: 'В профиле выберите редактор «Нет» и создайте модуль «HTML-код»',
        en: 'Choose the editor “None” in your profile and make a “Custom” module',
      }),
      PASTE,
      localized({
        ru: 'Сохраните. Потом не открывайте модуль в TinyMCE',
        en: 'Save. Don’t open the module in TinyMCE afterwards',
      }),
    ],
    editor: 'tinymce',
    template: localized({
      ru: 'Второй код — один раз в index.php шаблона, перед </body>',
      en: 'The second code goes once into the template’s index.php, before </body>',
    }),
  },
  {
    id: 'tilda',
    name: 'Tilda',
    form: 'tag',
    steps: [
      localized({ru: 'Добавьте блок «Другое» → T123 «HTML-код»', en: 'Add the block “Other” → T123 “HTML code”'}),
      PASTE,
      localized({
        ru: 'Опубликуйте: в самом редакторе блок не виден',
        en: 'Publish: the editor itself doesn’t show the block',
      }),
    ],
    editor: 'text',
    template: localized({
      ru: 'Второй код — один раз в настройки сайта: HTML-код для head',
      en: 'The second code goes once into the site’s settings: HTML code for the head',
    }),
  },
  {
    id: 'ucoz',
    name: 'uCoz',
    form: 'tag',
    steps: [
      localized({
        ru: 'Откройте страницу или глобальный блок в режиме HTML-кода',
        en: 'Open the page or a global block as HTML code',
      }),
      PASTE,
      SAVE,
    ],
    editor: 'tinymce',
    template: localized({
      ru: 'Второй код — один раз в глобальный блок «Нижняя часть сайта»',
      en: 'The second code goes once into the global block of the site’s bottom part',
    }),
  },
  {
    id: 'other',
    name: localized({ru: 'Другой', en: 'Another'}),
    form: 'tag',
    steps: [
      localized({
        ru: 'Откройте страницу в режиме HTML: «Исходный код», «<>»',
        en: 'Open the page as HTML: “Source code”, “<>”',
      }),
      PASTE,
      SAVE,
    ],
    editor: 'filter',
    template: localized({
      ru: 'Второй код — один раз в шаблон сайта, перед </body>',
      en: 'The second code goes once into the site’s template, before </body>',
    }),
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

/** The site with this id; none while it isn't said. */
export const siteOf = (id: string): Site | undefined => SITES.find((site) => site.id === id);

/** The form to take where a site's editor has eaten the first one. */
export const fallbackOf = ({editor}: Site): FormName => SURVIVES[editor];

/** The form to take where the one in hand has gone, too; undefined where none survives more. */
export function nextForm(site: Site, form: FormName): FormName | undefined {
  if (form === 'static') return undefined;
  return form === 'placeholder' ? 'static' : fallbackOf(site);
}

/** What to do with a form of the code on such a site. */
export function stepsOf(site: Site, form: FormName): Steps {
  if (form === 'static') return LINKS;
  return form === 'tag' ? site.steps : [FIRST, site.template, SAVE];
}
