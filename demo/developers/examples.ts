import {localized} from '../shared/language.ts';

export interface SampleFile {
  /** Its name where it is put, or what it is. */
  readonly name: string;
  /** Where it is, beside this page; what comes after «#» is its part of that file. */
  readonly path: string;
}

/** Something to copy that works at once. */
export interface Example {
  readonly id: string;
  readonly title: string;
  /** A paragraph a line. */
  readonly about: string;
  readonly files: readonly SampleFile[];
  /** The page that shows it at work. */
  readonly page: string;
  /** Whether that page is the result of the code, not the code itself. */
  readonly isResult?: boolean;
}

const page = (path: string): SampleFile => ({name: 'index.html', path});

/** All examples. Their files are what runs on this page and what is tested. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'plain',
    title: 'HTML',
    about: localized({
      ru: 'Один тег там, где должен стоять блок. Список и его обновления он возьмёт сам.\nНастройки — атрибутами data-*: их все можно подобрать на странице «Настроить».',
      en: 'One tag where the block belongs. It loads the list and its updates by itself.\nSettings are data-* attributes; the page “Configure” has all of them.',
    }),
    files: [page('plain.html')],
    page: 'plain.html',
  },
  {
    id: 'own',
    title: localized({ru: 'Свои аккаунты школы', en: 'A school’s own accounts'}),
    about: localized({
      ru: 'Ссылки внутри элемента — аккаунты самой школы: они стоят первыми и видны без скрипта.\nНазвание сети в тексте ссылки блок заменит названием школы; любой другой текст останется.',
      en: 'Links inside the element are the school’s own accounts: they come first and are visible without the script.\nIf a link’s text is the name of its network, the block shows the school’s name instead; any other text stays.',
    }),
    files: [page('own.html')],
    page: 'own.html',
  },
  {
    id: 'lists',
    title: localized({ru: 'Несколько списков', en: 'Several lists'}),
    about: localized({
      ru: 'Адреса через пробел, например региона и города. Одинаковые аккаунты показываются один раз, главный — первый список.\nВторой список здесь — выдуманный пример: замените его своим.\nЧужой сервер должен разрешать чтение списка: Access-Control-Allow-Origin: *.',
      en: 'Addresses separated by spaces, for example of a region and a city. The same account is shown once; the first list has priority.\nThe second list here is an invented example: replace it with yours.\nAnother server has to allow pages to read its list: Access-Control-Allow-Origin: *.',
    }),
    files: [page('lists.html')],
    page: 'lists.html',
  },
  {
    id: 'wordpress',
    title: 'WordPress',
    about: localized({
      ru: 'Плагин из одного файла: wp-content/plugins/official-accounts.php. На странице — шорткод [official_accounts].\nСсылки из списка пишет сам сервер, поэтому их видят и без скрипта, и поисковики. Список хранится час; если его сервер не ответил, остаётся последний удачный.\nslot="fallback" отличает ссылки списка от своих аккаунтов школы: они видны, пока нет блока, и занимают его место.',
      en: 'A plugin in one file: wp-content/plugins/official-accounts.php. Pages use the shortcode [official_accounts].\nThe server writes the list’s links, so visitors without the script and search engines see them, too. The list is kept for an hour; if its server doesn’t answer, the last good one stays.\nslot="fallback" distinguishes the list’s links from the school’s own accounts: they are visible until the block is loaded, and take up its space.',
    }),
    files: [{name: 'official-accounts.php', path: 'wordpress.txt'}],
    page: 'wordpress.html',
    isResult: true,
  },
  {
    id: 'react',
    title: 'React',
    about: localized({
      ru: 'Элемент регистрируется только в браузере, поэтому на сервере ничего не ломается. Типы атрибутов — в official-accounts/react.',
      en: 'The element is registered only in the browser, so nothing breaks on a server. Types of the attributes are in official-accounts/react.',
    }),
    files: [{name: 'Accounts.tsx', path: 'samples.txt#react'}],
    page: 'plain.html',
    isResult: true,
  },
  {
    id: 'vue',
    title: 'Vue',
    about: localized({
      ru: 'Сборщику нужно сказать, что official-accounts — не компонент Vue: isCustomElement.',
      en: 'The bundler has to know that official-accounts is not a Vue component: isCustomElement.',
    }),
    files: [
      {name: 'Accounts.vue', path: 'samples.txt#vue'},
      {name: 'vite.config.js', path: 'samples.txt#vite'},
    ],
    page: 'plain.html',
    isResult: true,
  },
  {
    id: 'npm',
    title: 'npm',
    about: localized({
      ru: 'Пакет собирается из исходников: рядом с вашим проектом лежит папка official-accounts.\nБез src показывается список, встроенный в пакет, без единого запроса.',
      en: 'The package is built from its sources: the folder official-accounts is beside your project.\nWithout src it shows the list that is built into the package, without a single request.',
    }),
    files: [
      {name: localized({ru: 'Терминал', en: 'Terminal'}), path: 'samples.txt#npm-install'},
      {name: 'main.js', path: 'samples.txt#npm'},
    ],
    page: 'plain.html',
    isResult: true,
  },
  {
    id: 'csp',
    title: localized({ru: 'Строгая CSP', en: 'A strict CSP'}),
    about: localized({
      ru: 'Блоку не нужны unsafe-inline и unsafe-eval. Одноразовый код (nonce) сервер придумывает для каждого ответа заново.\nimg-src — для герба: без него строка не нужна.',
      en: 'The block needs neither unsafe-inline nor unsafe-eval. The server makes a new nonce for each response.\nimg-src is for the emblem: without an emblem, leave it out.',
    }),
    files: [
      {name: localized({ru: 'Заголовок ответа', en: 'Response header'}), path: 'samples.txt#csp-header'},
      page('csp.html'),
    ],
    page: 'csp.html',
  },
  {
    id: 'events',
    title: localized({ru: 'События для счётчика', en: 'Events for a counter'}),
    about: localized({
      ru: 'Сам блок ничего не считает и никуда не сообщает. Если счётчик на странице уже есть, он узнает о переходах из события account-open.\nНажмите на ссылку в примере: событие появится под ним.',
      en: 'The block itself counts nothing and reports to nobody. If the page has a counter, the event account-open informs it of clicks.\nPress a link in the example: the event appears below it.',
    }),
    files: [page('events.html')],
    page: 'events.html',
  },
  {
    id: 'language',
    title: localized({ru: 'Ещё один язык', en: 'Another language'}),
    about: localized({
      ru: 'Блок есть на русском и английском. Тексты на другом языке добавляет страница; чего в них нет, останется по-русски.',
      en: 'The block is in Russian and English. A page can add texts in another language; those that are missing stay in Russian.',
    }),
    files: [page('language.html')],
    page: 'language.html',
  },
];

/** The folder that samples name where the published files can't be beside them. */
const PLACEHOLDER = 'https://accounts.example/';

/**
 * A sample as it is copied: with the addresses of the published files, and without what only the demo needs.
 * @param text of the whole file
 * @param folder of the published files
 */
export function sampleText({path}: SampleFile, text: string, folder: string, version: string): string {
  const [, part] = path.split('#');
  const sample = part === undefined ? text : (text.split(/^==== /m).find((one) => one.startsWith(part + '\n')) ?? '');
  return (
    sample
      .slice(part === undefined ? 0 : part.length + 1)
      // The looks of the site around it, and what a server would send.
      .replace(/^ *<(?:link|meta)\b[^>]*\bdata-demo\b[^>]*>\n/gm, '')
      .replace(/(["' ])\.\.\/(?=v1\/|[\w-]+\.json)/g, (_, before: string) => before + folder)
      .replaceAll(PLACEHOLDER, folder)
      .replaceAll('VERSION', version)
      .trimEnd()
  );
}
