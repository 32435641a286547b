import {MAX_ACCOUNTS} from '../../dist/index.js';
import {localized, plural} from '../shared/language.ts';

const RU = {
  title: 'official-accounts — официальные аккаунты на сайте школы',
  heading: 'Настроить',
  settings: {
    label: 'Настройки блока',
    reset: 'Сбросить',
    resets: (names: readonly string[]) => `Сбросить настройки блока: ${names.join(', ')}. Это можно отменить`,
    chooseColor: 'Выбрать цвет',
    example: 'Подставить пример на 30 аккаунтов',
  },
  faults: {
    number: `Нужно целое число от 1 до ${MAX_ACCOUNTS}`,
    picture: 'Нужен адрес картинки, который начинается с https://',
    color: 'Это не цвет: нужно, например, #1b5fa8',
    lists: (typed: string) => `«${typed}» — не адрес списка`,
  },
  own: {
    link: 'Ссылка',
    title: 'Название',
    titleHint: 'название, если не школа',
    add: 'Добавить аккаунт',
    remove: (what: string) => `Убрать ${what || 'пустую строку'}`,
    row: (position: number) => `Аккаунт ${position}`,
    linkIsMissing: 'Впишите ссылку',
    noLink: 'Это не ссылка',
    noAccount: (host: string) => `Это страница сети, а не аккаунт: нужна страница школы, например ${host}/school12`,
    notHttps: 'Адрес сайта должен начинаться с https://',
    userOrPort: 'Это почта или адрес с портом, а нужна ссылка на страницу',
    refused: 'Сеть компании Meta, запрещённой в России: блок её не показывает',
    foreignHost: 'Это не адрес сайта в интернете',
    isPage: (kind: string, account?: string) => `Это не аккаунт, а ${kind}` + (account ? `. Аккаунт: ${account}` : ''),
    onRequest: (network: string) => `${network} виден, только если выбран в «Только эти сети»`,
  },
  preview: {
    label: 'Как это выглядит',
    frame: 'Страница с блоком',
    edge: 'Край страницы: ширина',
    drag: 'потяните край',
    pin: 'Закрепить просмотр',
  },
  snippet: {
    label: 'Код для вашего сайта',
    page: {name: 'На страницу', code: 'Код', copy: 'Скопировать код'},
    template: {name: 'В шаблон, один раз', code: 'Код для шаблона', copy: 'Скопировать второй'},
    steps: 'Куда вставить',
    others: 'Другие виды кода',
    handOn: 'Разослать аккаунты',
    isGone: 'Если блок исчез после сохранения — возьмите это',
    isGoneToo: 'Если исчез и этот — возьмите ссылки',
    back: 'Вернуть первый код',
  },
  noHash: (version: string) => `Подпись версии ${version} не загрузилась.`,
  warnings: {
    example: 'Пример: аккаунты выдуманы, на сайт его не ставьте',
    elsewhere: (hosts: string) => `Список не с этого сайта, а с ${hosts}: проверьте, что ему можно доверять`,
    exact: (version: string) =>
      `Скрипт ${version} не изменится: новых сетей и исправлений, в том числе защиты, не будет, пока вы не замените код`,
  },
  copy: {
    isExampleOnly: 'Пример, не для сайта',
    local: 'Код работает только на этом устройстве: впишите адрес сервера',
    sampleName: 'Название в коде — из примера: впишите своё',
    isPartial: 'Скопировано не всё',
    leftOut: (links: readonly string[]) =>
      `${plural(links.length, 'ссылка не вошла', 'ссылки не вошли', 'ссылок не вошло')} в код: ${links.join(', ')}`,
  },
};

const EN: typeof RU = {
  title: 'official-accounts: a school’s official accounts on its site',
  heading: 'Configure',
  settings: {
    label: 'The block’s settings',
    reset: 'Reset',
    resets: (names) => `Reset the settings of the block: ${names.join(', ')}. You can undo this`,
    chooseColor: 'Choose a colour',
    example: 'Try an example of 30 accounts',
  },
  faults: {
    number: `Enter a whole number from 1 to ${MAX_ACCOUNTS}`,
    picture: 'Enter the address of a picture that begins with https://',
    color: 'This is not a colour: enter one like #1b5fa8',
    lists: (typed) => `“${typed}” is not the address of a list`,
  },
  own: {
    link: 'Link',
    title: 'Title',
    titleHint: 'title, if not the school’s',
    add: 'Add an account',
    remove: (what) => `Remove ${what || 'the empty row'}`,
    row: (position) => `Account ${position}`,
    linkIsMissing: 'Enter a link',
    noLink: 'This is not a link',
    noAccount: (host) => `This is the network’s own page, not an account: enter one like ${host}/school12`,
    notHttps: 'The address of a website has to begin with https://',
    userOrPort: 'This is an e-mail address or has a port: enter a link to a page',
    refused: 'A network of Meta, which is banned in Russia: the block never shows it',
    foreignHost: 'This is not the address of a site on the web',
    isPage: (kind, account) => `This is ${kind}, not an account` + (account ? `. The account is ${account}` : ''),
    onRequest: (network) => `${network} is shown only if it is chosen in “Only these networks”`,
  },
  preview: {
    label: 'What it looks like',
    frame: 'A page with the block',
    edge: 'Page edge: width',
    drag: 'drag the edge',
    pin: 'Pin the preview',
  },
  snippet: {
    label: 'The code for your site',
    page: {name: 'Into the page', code: 'The code for the page', copy: 'Copy the code'},
    template: {name: 'Into the template, once', code: 'The code for the template', copy: 'Copy the second one'},
    steps: 'Where it goes',
    others: 'Other forms of the code',
    handOn: 'Share the accounts',
    isGone: 'If the block disappears after saving, use this',
    isGoneToo: 'If this disappears too, use the links',
    back: 'Back to the first code',
  },
  noHash: (version) => `The hash of version ${version} could not be loaded.`,
  warnings: {
    example: 'Example with made-up accounts: don’t put it on a site',
    elsewhere: (hosts) => `The list comes from ${hosts}, not from this site: make sure you trust it`,
    exact: (version) =>
      `Script ${version} never changes: it gets no new networks and no fixes, not even security fixes, until you replace the code`,
  },
  copy: {
    isExampleOnly: 'An example',
    local: 'The code works on this device only: enter the address of the server',
    sampleName: 'The code has the example’s name: enter yours',
    isPartial: 'Not everything was copied',
    leftOut: (links) => `${plural(links.length, 'link is', 'links are')} not in the code: ${links.join(', ')}`,
  },
};

export const TEXTS = localized({ru: RU, en: EN});
