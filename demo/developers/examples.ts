import {localized} from '../shared/language.ts';
import type {Language} from '../shared/language.ts';

/** A working example to copy, with notes in both languages, one paragraph per line. */
export interface Example extends Readonly<Record<Language, string>> {
  readonly title: string;
  /**
   * The files by their target name or by their kind. Each is next to this page; the part after «#» names a section of
   * the file.
   */
  readonly files: Readonly<Record<string, string>>;
  /** The page that shows the result, if the last file isn't a page. */
  readonly result?: string;
}

/** All examples by their place on the page. The files shown are the files that run here and that the tests use. */
export const EXAMPLES: Readonly<Record<string, Example>> = {
  plain: {
    title: 'HTML',
    ru: 'Один тег там, где должен стоять блок. Список и его обновления он возьмёт сам.\nНастройки — атрибутами data-*: их все можно подобрать на странице «Настроить».',
    en: 'One tag where the block belongs. It loads the list and its updates by itself.\nSettings are data-* attributes; the page “Configure” has all of them.',
    files: {'index.html': 'plain.html'},
  },
  own: {
    title: localized({ru: 'Свои аккаунты школы', en: 'A school’s own accounts'}),
    ru: 'Ссылки внутри элемента — аккаунты самой школы: они стоят первыми и видны без скрипта.\nНазвание сети в тексте ссылки блок заменит названием школы; любой другой текст останется.',
    en: 'Links inside the element are the school’s own accounts: they come first and are visible without the script.\nIf a link’s text is the name of its network, the block shows the school’s name instead; any other text stays.',
    files: {'index.html': 'own.html'},
  },
  lists: {
    title: localized({ru: 'Несколько списков', en: 'Several lists'}),
    ru: 'Адреса через пробел, например региона и города. Одинаковые аккаунты показываются один раз, главный — первый список.\nВторой список здесь — выдуманный пример: замените его своим.\nЧужой сервер должен разрешать чтение списка: Access-Control-Allow-Origin: *.',
    en: 'Addresses separated by spaces, for example of a region and a city. The same account is shown once; the first list has priority.\nThe second list here is an invented example: replace it with yours.\nAnother server has to allow pages to read its list: Access-Control-Allow-Origin: *.',
    files: {'index.html': 'lists.html'},
  },
  wordpress: {
    title: 'WordPress',
    ru: 'Плагин из одного файла: wp-content/plugins/official-accounts.php. На странице — шорткод [official_accounts].\nСсылки из списка пишет сам сервер, поэтому их видят и без скрипта, и поисковики. Список хранится час; если его сервер не ответил, остаётся последний удачный.\nslot="fallback" отличает ссылки списка от своих аккаунтов школы: они видны, пока нет блока, и занимают его место.',
    en: 'A plugin in one file: wp-content/plugins/official-accounts.php. Pages use the shortcode [official_accounts].\nThe server writes the list’s links, so visitors without the script and search engines see them, too. The list is kept for an hour; if its server doesn’t answer, the last good one stays.\nslot="fallback" distinguishes the list’s links from the school’s own accounts: they are visible until the block is loaded, and take up its space.',
    files: {'official-accounts.php': 'wordpress.txt'},
    result: 'wordpress.html',
  },
  react: {
    title: 'React',
    ru: 'Элемент регистрируется только в браузере, поэтому на сервере ничего не ломается. Типы атрибутов — в official-accounts/react.',
    en: 'The element is registered only in the browser, so nothing breaks on a server. Types of the attributes are in official-accounts/react.',
    files: {'Accounts.tsx': 'samples.txt#react'},
    result: 'plain.html',
  },
  vue: {
    title: 'Vue',
    ru: 'Сборщику нужно сказать, что official-accounts — не компонент Vue: isCustomElement.',
    en: 'The bundler has to know that official-accounts is not a Vue component: isCustomElement.',
    files: {'Accounts.vue': 'samples.txt#vue', 'vite.config.js': 'samples.txt#vite'},
    result: 'plain.html',
  },
  npm: {
    title: 'npm',
    ru: 'Пакет собирается из исходников: рядом с вашим проектом лежит папка official-accounts.\nБез src показывается список, встроенный в пакет, без единого запроса.',
    en: 'The package is built from its sources: the folder official-accounts is beside your project.\nWithout src it shows the list that is built into the package, without a single request.',
    files: {[localized({ru: 'Терминал', en: 'Terminal'})]: 'samples.txt#npm-install', 'main.js': 'samples.txt#npm'},
    result: 'plain.html',
  },
  csp: {
    title: localized({ru: 'Строгая CSP', en: 'A strict CSP'}),
    ru: 'Блоку не нужны unsafe-inline и unsafe-eval. Одноразовый код (nonce) сервер придумывает для каждого ответа заново.\nimg-src — для герба: без него строка не нужна.',
    en: 'The block needs neither unsafe-inline nor unsafe-eval. The server makes a new nonce for each response.\nimg-src is for the emblem: without an emblem, leave it out.',
    files: {
      [localized({ru: 'Заголовок ответа', en: 'Response header'})]: 'samples.txt#csp-header',
      'index.html': 'csp.html',
    },
  },
  events: {
    title: localized({ru: 'События для счётчика', en: 'Events for analytics'}),
    ru: 'Сам блок ничего не считает и никуда не сообщает. Если счётчик на странице уже есть, он узнает о переходах из события account-open.\nНажмите на ссылку в примере: событие появится под ним.',
    en: 'The block itself counts nothing and reports to nobody. If the page uses analytics, the event account-open tells it about clicks.\nClick a link in the example: the event appears below it.',
    files: {'index.html': 'events.html'},
  },
  language: {
    title: localized({ru: 'Ещё один язык', en: 'Another language'}),
    ru: 'Блок есть на русском и английском. Тексты на другом языке добавляет страница; чего в них нет, останется по-русски.',
    en: 'The block is in Russian and English. A page can add texts in another language; those that are missing stay in Russian.',
    files: {'index.html': 'language.html'},
  },
};

/** The page that shows an example running. */
export const pageOf = ({files, result}: Example): string => result ?? Object.values(files).at(-1) ?? '';

/** The folder that samples name in place of the published files' real address. */
const PLACEHOLDER = 'https://accounts.example/';

/**
 * Prepares a sample for copying: inserts the URLs of the published files and removes what only the demo needs.
 * @param text the content of the whole file
 * @param folder the folder with the published files
 */
export function sampleText(path: string, text: string, folder: string, version: string): string {
  const [, part = ''] = path.split('#');
  // A file without section marks is a single section.
  const [, rest = text] = text.split(`==== ${part}\n`);
  const [sample = ''] = rest.split(/^==== /m);
  return (
    sample
      // The sample site's style sheet, and meta tags in place of what a server would send.
      .replace(/^ *<(?:link|meta)\b[^>]*\bdata-demo\b[^>]*>\n/gm, '')
      .replace(/(["' ])\.\.\/(?=v1\/|[\w-]+\.json)/g, (_, before: string) => before + folder)
      .replaceAll(PLACEHOLDER, folder)
      .replaceAll('VERSION', version)
      .trimEnd()
  );
}
