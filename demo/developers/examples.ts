import {spoken} from '../shared/language.ts';

/** A file to copy. */
export interface ExampleFile {
  /** What it is called where it is put; words where it is no file. */
  readonly name: string;
  /** Where it lies, beside this page. */
  readonly path: string;
  readonly isMarkup?: boolean;
}

/** Something to copy that works at once. */
export interface Example {
  readonly id: string;
  readonly title: string;
  readonly about: readonly string[];
  readonly files: readonly ExampleFile[];
  /** The page that runs it. */
  readonly page: string;
  /** Whether that page is what the code comes to, not the code itself. */
  readonly isResult?: boolean;
}

const markup = (path: string): ExampleFile => ({name: 'index.html', path, isMarkup: true});

/** All that there is to copy. What is in the files is what runs and what is tested. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'plain',
    title: 'HTML',
    about: spoken({
      ru: [
        'Один тег там, где должен стоять блок. Список и его обновления он возьмёт сам.',
        'Настройки — атрибутами data-*: их все можно подобрать на странице «Настроить».',
      ],
      en: [
        'One tag where the block is to stand. It gets the list and its updates by itself.',
        'Settings are attributes, data-*: the page “Configure” has all of them.',
      ],
    }),
    files: [markup('plain.html')],
    page: 'plain.html',
  },
  {
    id: 'own',
    title: spoken({ru: 'Свои аккаунты школы', en: 'A school’s own accounts'}),
    about: spoken({
      ru: [
        'Ссылки внутри элемента — аккаунты самой школы: они стоят первыми и видны без скрипта.',
        'Название сети в тексте ссылки блок заменит названием школы; любой другой текст останется.',
      ],
      en: [
        'Links inside the element are the school’s own accounts: they come first, and are seen without the script.',
        'Where a link’s words are the network’s name, the block takes the school’s name; other words stay.',
      ],
    }),
    files: [markup('own.html')],
    page: 'own.html',
  },
  {
    id: 'lists',
    title: spoken({ru: 'Несколько списков', en: 'Several lists'}),
    about: spoken({
      ru: [
        'Адреса через пробел, например региона и города. Одинаковые аккаунты показываются один раз, главный — первый список.',
        'Второй список здесь — выдуманный пример: замените его своим.',
        'Чужой сервер должен разрешать чтение списка: Access-Control-Allow-Origin: *.',
      ],
      en: [
        'Addresses by spaces, say of a region and a city. The same account is shown once; the first list leads.',
        'The second list here is an invented example: put yours in its place.',
        'Another server has to let pages read its list: Access-Control-Allow-Origin: *.',
      ],
    }),
    files: [markup('lists.html')],
    page: 'lists.html',
  },
  {
    id: 'wordpress',
    title: 'WordPress',
    about: spoken({
      ru: [
        'Плагин из одного файла: wp-content/plugins/official-accounts.php. На странице — шорткод [official_accounts].',
        'Ссылки из списка пишет сам сервер, поэтому их видят и без скрипта, и поисковики. Список хранится час; если его сервер не ответил, остаётся последний удачный.',
        'slot="fallback" отличает ссылки списка от своих аккаунтов школы: они видны, пока нет блока, и занимают его место.',
      ],
      en: [
        'A plugin of one file: wp-content/plugins/official-accounts.php. Pages have the shortcode [official_accounts].',
        'The server itself writes the list’s links, so they are there without the script and for search engines. The list is kept for an hour; where its server doesn’t answer, the last good one stays.',
        'slot="fallback" tells the list’s links from the school’s own accounts: they are seen until the block is there, and keep its place.',
      ],
    }),
    files: [{name: 'official-accounts.php', path: 'wordpress.txt'}],
    page: 'wordpress.html',
    isResult: true,
  },
  {
    id: 'react',
    title: 'React',
    about: spoken({
      ru: [
        'Элемент регистрируется только в браузере, поэтому на сервере ничего не ломается. Типы атрибутов — в official-accounts/react.',
      ],
      en: [
        'The element is registered in the browser only, so nothing breaks on a server. The attributes’ types are those of official-accounts/react.',
      ],
    }),
    files: [{name: 'Accounts.tsx', path: 'react.txt'}],
    page: 'react.html',
    isResult: true,
  },
  {
    id: 'vue',
    title: 'Vue',
    about: spoken({
      ru: ['Сборщику нужно сказать, что official-accounts — не компонент Vue: isCustomElement.'],
      en: ['The bundler has to know that official-accounts is no component of Vue: isCustomElement.'],
    }),
    files: [
      {name: 'Accounts.vue', path: 'vue.txt'},
      {name: 'vite.config.js', path: 'vite.txt'},
    ],
    page: 'vue.html',
    isResult: true,
  },
  {
    id: 'npm',
    title: 'npm',
    about: spoken({
      ru: [
        'Пакет собирается из исходников: рядом с вашим проектом лежит папка official-accounts.',
        'Без src показывается список, встроенный в пакет, без единого запроса.',
      ],
      en: [
        'The package is made of the sources: the folder official-accounts lies beside your project.',
        'Without src it shows the list that is baked into the package, without a single request.',
      ],
    }),
    files: [
      {name: spoken({ru: 'Терминал', en: 'Terminal'}), path: 'npm-install.txt'},
      {name: 'main.js', path: 'npm.txt'},
    ],
    page: 'npm.html',
    isResult: true,
  },
  {
    id: 'csp',
    title: spoken({ru: 'Строгая CSP', en: 'A strict CSP'}),
    about: spoken({
      ru: [
        'Блоку не нужны unsafe-inline и unsafe-eval. Одноразовый код (nonce) сервер придумывает для каждого ответа заново.',
        'img-src — для герба: без него строка не нужна.',
      ],
      en: [
        'The block needs neither unsafe-inline nor unsafe-eval. The nonce is the server’s, another one for each response.',
        'img-src is for the emblem: without one it can go.',
      ],
    }),
    files: [
      {name: spoken({ru: 'Заголовок ответа', en: 'Response header'}), path: 'csp-header.txt'},
      markup('csp.html'),
    ],
    page: 'csp.html',
  },
  {
    id: 'events',
    title: spoken({ru: 'События для счётчика', en: 'Events for a counter'}),
    about: spoken({
      ru: [
        'Сам блок ничего не считает и никуда не сообщает. Если счётчик на странице уже есть, он узнает о переходах из события account-open.',
        'Нажмите на ссылку в примере: событие появится под ним.',
      ],
      en: [
        'The block itself counts nothing and tells nobody. Where the page has a counter, it hears of clicks by the event account-open.',
        'Press a link in the example: the event appears below it.',
      ],
    }),
    files: [markup('events.html'), {name: 'counter.js', path: 'counter.js'}],
    page: 'events.html',
  },
  {
    id: 'language',
    title: spoken({ru: 'Ещё один язык', en: 'Another language'}),
    about: spoken({
      ru: [
        'Блок говорит по-русски и по-английски. Другие слова даёт страница; чего она не скажет, останется по-русски.',
      ],
      en: ['The block speaks Russian and English. A page may give it other words; those it leaves out stay Russian.'],
    }),
    files: [markup('language.html'), {name: 'tatar.js', path: 'tatar.js'}],
    page: 'language.html',
  },
];
