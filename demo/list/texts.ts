import {localized} from '../shared/language.ts';

const ru = {
  heading: 'Список официальных аккаунтов',
  undo: 'Отменить',
  redo: 'Вернуть',
  open: 'Открыть…',
  add: 'Добавить',
  done: 'Готово',
  close: 'Закрыть',

  revision: (revision: number) => `редакция ${revision}`,
  unsaved: 'не сохранено',
  kibibytes: (size: string) => `${size} КБ`,
  loading: 'Загружаем accounts.json…',
  notOpened: (address: string, why: string) =>
    `Список ${address} не открылся. ${why} Откройте другой: кнопка «Открыть…».`,

  draft: (time: string, changes: string) => `Это ваш черновик от ${time}. Не сохранено: ${changes}.`,
  newerOnServer: (revision: number) => ` На сервере уже редакция ${revision}: её изменений в черновике нет.`,
  keepDraft: 'Продолжить',
  dropDraft: 'Удалить черновик',
  draftDropped: 'Черновик удалён',
  noDrafts: 'Браузер не хранит черновик: скачайте файл, прежде чем закрыть страницу',
  editedElsewhere:
    'Список меняют и в другой вкладке: тех изменений здесь нет. Закончите в одной из них, иначе из двух файлов на сервере останется один.',
  wrongText: 'текст JSON с ошибкой',

  addLabel: 'Вставьте ссылки, сообщение или таблицу',
  addFirst: 'Сначала вставьте ссылку на аккаунт.',
  twin: 'Этот аккаунт в списке уже есть — вот он.',
  added: (accounts: string) => `Добавлено: ${accounts}`,
  twins: (accounts: string) => `Уже были в списке: ${accounts}`,
  rejected: 'Не добавлено:',
  isPage: (kind: string) => `— это ${kind}, а не аккаунт.`,
  addInstead: (account: string) => `Добавить ${account}`,
  addAnyway: 'Всё равно добавить',
  accounts: 'Аккаунты',
  untitled: 'Без названия',
  showFault: 'Показать',

  grip: (name: string) => `Переместить: ${name}`,
  gripHint: 'Стрелки вверх и вниз меняют место',
  movedTo: (name: string, position: number, count: number) => `${name}: место ${position} из ${count}`,
  entryPosition: 'Место в списке',
  accountPosition: 'Место в строке',
  positionOf: (position: number, count: number) => `${position} из ${count}`,

  account: 'Аккаунт',
  link: 'Ссылка',
  title: 'Чей аккаунт',
  titleHint: 'Аккаунты с одинаковым названием стоят одной строкой',
  putIn: (name: string) => `Подставить: ${name}`,
  description: 'О чём он',
  network: 'Сеть',
  level: 'Уровень',
  audience: 'Для кого',
  audienceHint: 'Ничего не отмечено — для всех',
  sourceAndDay: 'Источник и дата проверки',
  source: 'Откуда известно',
  sourceHint: 'Письмо, страница; на сайтах не видно',
  verifiedAt: 'Когда проверен',
  remove: 'Убрать из списка',
  removed: 'Аккаунт убран из списка',
  withdraw: 'Отозвать',
  withdrawTitle: 'Украден или закрыт: исчезнет на всех сайтах, из какого бы списка ни был',
  withdrawn: 'Аккаунт отозван: он исчезнет на всех сайтах',
  notShown: 'не показан',
  isWithdrawn: 'Этот аккаунт отозван ниже, поэтому не показан.',
  entry: 'Владелец аккаунтов',
  entryTitle: 'Название для всех его аккаунтов',

  headAndOwner: 'Шапка и владелец',
  blockHeading: 'Заголовок блока',
  ownerName: 'Кто ведёт список',
  ownerNameHint: 'Стоит под блоком: «Список ведёт …»',
  ownerUrl: 'Сайт владельца',
  ownerLogo: 'Герб или знак',
  ownerLogoHint: 'Файл рядом с accounts.json',
  ownerAccent: 'Цвет',
  chooseColor: 'Выбрать цвет',
  withdrawnAccounts: 'Отозванные аккаунты',
  withdrawnAbout: 'Украденные и закрытые: не показываются нигде, из какого бы списка ни были.',
  withdrawnLabel: 'Ссылка на аккаунт',
  restore: 'Вернуть',
  restored: 'Аккаунт больше не отозван',
  include: 'Включённые списки',
  includeAbout:
    'Чужие списки, чьи аккаунты идут после ваших: например, региональный. Не больше четырёх. В предпросмотре их нет.',
  includeLabel: 'Адрес списка',
  exclude: 'Убрать',
  excluded: 'Список больше не включён',
  addressMissing: 'Впишите адрес.',
  ownNetworks: 'Свои сети',
  ownNetworksAbout: 'Сети, которых блок сам не знает. Добавляют и меняют их в JSON, ключ networks.',
  languages: 'Языки',
  languagesAbout: (names: string) =>
    `Тексты: ${names}. У каждого текста есть поле на каждом языке; пустое — как по-русски.`,
  languageCode: 'Код языка',
  languageIsThere: 'Этот язык уже есть.',
  languageWrong: 'Впишите код языка: en, tt, ba.',

  result: 'Что получится',
  view: 'Вид',
  preview: 'Предпросмотр',
  previewLanguage: 'Язык предпросмотра',
  previewHint: 'Нажмите на аккаунт, чтобы изменить его',
  nothingRight: 'Показать нечего: ни одна запись не верна.',
  nothingYet: 'В списке пока нет аккаунтов. Вставьте первую ссылку.',
  jsonText: 'Список как JSON',
  goToFault: 'К ошибке',
  revert: 'Вернуть верный текст',
  reverted: 'Ваш текст с ошибкой заменён последним верным',

  save: 'Сохранить',
  download: 'Скачать accounts.json',
  downloadAnyway: 'Всё равно скачать',
  noChanges: 'Изменений нет',
  otherData: 'Изменены служебные данные',
  saved: (revision: number) => `Файл accounts.json скачан, редакция ${revision}`,
  whereTo: (source: string, time: string) =>
    `Положите его на сервер вместо старого accounts.json${source ? ` (${source})` : ', рядом с папкой v1'}. Через ${time} блоки на сайтах обновятся.`,
  nothingToShow: 'В списке нет ни одной верной записи: блокам на сайтах нечего показать.',
  notToServer: 'Не кладите его на сервер, пока не исправите записи.',
  tooMany: (accounts: string, limit: number) => `В списке ${accounts}: блок покажет первые ${limit}.`,
  tooLarge: 'Файл больше 64 КБ: блок его не прочтёт. Сократите тексты или уберите записи.',
  faultsCost: (faults: string) => `${faults}: то, где они есть, блок не покажет.`,

  openList: 'Открыть список',
  openWarning:
    'В открытом списке есть несохранённые изменения. Другой список встанет на его место; вернуться можно кнопкой «Отменить».',
  pick: 'Выберите файл',
  orDrop: 'или перетащите его на эту страницу',
  byAddress: 'По адресу в интернете',
  openIt: 'Открыть',
  defaultList: 'Список этого сайта',
  emptyList: 'Новый пустой список',
  dropHere: 'Отпустите файл, чтобы открыть его',
  opening: 'Загружаем…',
  listIsKept: ' Открытый список остался, как был.',
};

const en: typeof ru = {
  heading: 'List of official accounts',
  undo: 'Undo',
  redo: 'Redo',
  open: 'Open…',
  add: 'Add',
  done: 'Done',
  close: 'Close',

  revision: (revision) => `revision ${revision}`,
  unsaved: 'not saved',
  kibibytes: (size) => `${size} KiB`,
  loading: 'Loading accounts.json…',
  notOpened: (address, why) => `The list ${address} could not be opened. ${why} Choose another one: “Open…”.`,

  draft: (time, changes) => `This is your draft of ${time}. Not saved: ${changes}.`,
  newerOnServer: (revision) => ` The server has revision ${revision} by now: the draft lacks its changes.`,
  keepDraft: 'Continue',
  dropDraft: 'Discard the draft',
  draftDropped: 'The draft is discarded',
  noDrafts: 'This browser keeps no draft: save the file before you leave',
  editedElsewhere:
    'A list is being edited in another tab, too, and those changes are not in this one. Finish in one of them: of two files, the server keeps one.',
  wrongText: 'a JSON text with a fault',

  addLabel: 'Paste links, a message or a table',
  addFirst: 'Paste the account’s link first.',
  twin: 'The list has this account already: here it is.',
  added: (accounts) => `Added: ${accounts}`,
  twins: (accounts) => `Already in the list: ${accounts}`,
  rejected: 'Not added:',
  isPage: (kind) => `is ${kind}, not an account.`,
  addInstead: (account) => `Add ${account}`,
  addAnyway: 'Add it anyway',
  accounts: 'Accounts',
  untitled: 'Without a title',
  showFault: 'Show',

  grip: (name) => `Move: ${name}`,
  gripHint: 'The arrow keys move it',
  movedTo: (name, position, count) => `${name}: position ${position} of ${count}`,
  entryPosition: 'Position in the list',
  accountPosition: 'Position in the row',
  positionOf: (position, count) => `${position} of ${count}`,

  account: 'Account',
  link: 'Link',
  title: 'Whose account',
  titleHint: 'Accounts with the same title stand in one row',
  putIn: (name) => `Put in: ${name}`,
  description: 'What it is about',
  network: 'Network',
  level: 'Level',
  audience: 'For whom',
  audienceHint: 'None means everyone',
  sourceAndDay: 'Source and day of the check',
  source: 'Where it is known from',
  sourceHint: 'A letter, a page; not shown on sites',
  verifiedAt: 'Last checked',
  remove: 'Remove from the list',
  removed: 'The account is removed from the list',
  withdraw: 'Withdraw',
  withdrawTitle: 'Stolen or closed: it disappears from all sites, whichever list names it',
  withdrawn: 'Withdrawn: it disappears from all sites',
  notShown: 'not shown',
  isWithdrawn: 'Withdrawn below, so it is not shown.',
  entry: 'Owner of the accounts',
  entryTitle: 'Title of all its accounts',

  headAndOwner: 'Heading and owner',
  blockHeading: 'The block’s heading',
  ownerName: 'Who keeps the list',
  ownerNameHint: 'Stands below the block',
  ownerUrl: 'The owner’s site',
  ownerLogo: 'Emblem',
  ownerLogoHint: 'A file beside accounts.json',
  ownerAccent: 'Colour',
  chooseColor: 'Choose a colour',
  withdrawnAccounts: 'Withdrawn accounts',
  withdrawnAbout: 'Stolen or closed: shown nowhere, whichever list names them.',
  withdrawnLabel: 'The account’s link',
  restore: 'Restore',
  restored: 'The account is no longer withdrawn',
  include: 'Included lists',
  includeAbout: 'Other lists whose accounts come after yours, four at most. The preview shows none of them.',
  includeLabel: 'The list’s address',
  exclude: 'Remove',
  excluded: 'The list is no longer included',
  addressMissing: 'Enter an address.',
  ownNetworks: 'Own networks',
  ownNetworksAbout: 'Networks that the block does not know by itself. Change them in the JSON, key “networks”.',
  languages: 'Languages',
  languagesAbout: (names) =>
    `Texts: ${names}. Each text has a field for each language; an empty one reads as in Russian.`,
  languageCode: 'Language code',
  languageIsThere: 'This language is there already.',
  languageWrong: 'Enter a language code: en, tt, ba.',

  result: 'Result',
  view: 'View',
  preview: 'Preview',
  previewLanguage: 'Language of the preview',
  previewHint: 'Press an account to change it',
  nothingRight: 'Nothing to show: no entry is right.',
  nothingYet: 'The list holds no accounts yet. Paste the first link.',
  jsonText: 'The list as JSON',
  goToFault: 'Go to the fault',
  revert: 'Back to the right text',
  reverted: 'The last right text replaces yours with the fault',

  save: 'Save',
  download: 'Download accounts.json',
  downloadAnyway: 'Download it anyway',
  noChanges: 'No changes',
  otherData: 'Other data was changed',
  saved: (revision) => `accounts.json is downloaded, revision ${revision}`,
  whereTo: (source, time) =>
    `Put it on the server in place of the old accounts.json${source ? ` (${source})` : ', beside the folder v1'}. Within ${time} the blocks on all sites are up to date.`,
  nothingToShow: 'No entry of the list is right: the blocks on the sites have nothing to show.',
  notToServer: 'Don’t put it on the server before its entries are right.',
  tooMany: (accounts, limit) => `The list holds ${accounts}: the block shows the first ${limit}.`,
  tooLarge: 'The file is larger than 64 KiB: the block will not read it. Shorten texts or remove entries.',
  faultsCost: (faults) => `${faults}: the block does not show what is wrong.`,

  openList: 'Open a list',
  openWarning: 'The open list has unsaved changes. Another one takes its place; “Undo” brings it back.',
  pick: 'Choose a file',
  orDrop: 'or drop it on this page',
  byAddress: 'By its address on the web',
  openIt: 'Open',
  defaultList: 'This site’s list',
  emptyList: 'A new, empty list',
  dropHere: 'Drop the file to open it',
  opening: 'Loading…',
  listIsKept: ' The open list is as it was.',
};

export const TEXTS = localized({ru, en});

/** The forms of a noun: one, few and many. */
export const NOUNS = localized({
  ru: {
    account: ['аккаунт', 'аккаунта', 'аккаунтов'],
    change: ['изменение', 'изменения', 'изменений'],
    fault: ['ошибка', 'ошибки', 'ошибок'],
    minute: ['минуту', 'минуты', 'минут'],
    hour: ['час', 'часа', 'часов'],
    day: ['день', 'дня', 'дней'],
  },
  en: {
    account: ['account', 'accounts', 'accounts'],
    change: ['change', 'changes', 'changes'],
    fault: ['fault', 'faults', 'faults'],
    minute: ['a minute', 'minutes', 'minutes'],
    hour: ['an hour', 'hours', 'hours'],
    day: ['a day', 'days', 'days'],
  },
} as const);

export type Noun = keyof typeof NOUNS;

/** The levels of the format. */
export const LEVELS = localized({
  ru: {'': 'не указан', school: 'школа', municipal: 'муниципалитет', region: 'регион', federal: 'Россия'},
  en: {'': 'not stated', school: 'school', municipal: 'municipality', region: 'region', federal: 'Russia'},
});

/** The audiences of the format, in its order. */
export const AUDIENCES = localized({
  ru: {management: 'руководителям', teachers: 'учителям', parents: 'родителям', students: 'ученикам'},
  en: {management: 'management', teachers: 'teachers', parents: 'parents', students: 'students'},
});

/** The fields of an account, as changes name them. */
export const ACCOUNT_FIELDS = localized({
  ru: {
    network: 'сеть',
    url: 'ссылка',
    title: 'название',
    description: 'описание',
    level: 'уровень',
    audience: 'для кого',
    source: 'источник',
    verifiedAt: 'дата проверки',
  },
  en: {
    network: 'network',
    url: 'link',
    title: 'title',
    description: 'description',
    level: 'level',
    audience: 'audience',
    source: 'source',
    verifiedAt: 'day of the check',
  },
});

/** The fields of a list, as changes name them. */
export const LIST_FIELDS = localized({
  ru: {
    title: 'заголовок блока',
    owner: 'владелец списка',
    include: 'включённые списки',
    networks: 'свои сети',
    ttl: 'срок обновления',
  },
  en: {
    title: 'the block’s heading',
    owner: 'the list’s owner',
    include: 'included lists',
    networks: 'own networks',
    ttl: 'time until sites update',
  },
});

/** The kinds of changes. */
export const CHANGES = localized({
  ru: {
    added: 'Добавлен',
    removed: 'Убран',
    withdrawn: 'Отозван',
    returned: 'Больше не отозван',
    changed: 'Изменён',
    field: 'Изменено',
    order: 'Изменён порядок',
  },
  en: {
    added: 'Added',
    removed: 'Removed',
    withdrawn: 'Withdrawn',
    returned: 'No longer withdrawn',
    changed: 'Changed',
    field: 'Changed',
    order: 'Another order',
  },
});

/** Why a list can't be loaded. */
export const LOAD_FAULTS = localized({
  ru: {
    'not-an-address': 'Это не адрес. Впишите адрес файла, например https://edu.example/accounts.json',
    offline: 'Нет связи с интернетом. Подключитесь и попробуйте ещё раз.',
    unreachable: 'Сервер не отвечает. Проверьте адрес или откройте файл со своего компьютера.',
    'not-allowed':
      'Сервер отвечает, но не разрешает другим сайтам читать этот файл (CORS) — или файла там нет. Так его не прочтут и сайты школ: попросите администратора добавить заголовок Access-Control-Allow-Origin: *. Пока откройте файл со своего компьютера.',
    'too-slow': 'Сервер не ответил за 15 секунд. Попробуйте позже.',
    'too-large': 'Файл слишком велик, это не список аккаунтов.',
    'a-folder': 'Это папка. Откройте её и перетащите сам файл accounts.json.',
    'a-table': 'Это таблица. Скопируйте в ней строки с названиями и ссылками и вставьте в поле над списком.',
    'not-utf-8': 'Файл сохранён не в UTF-8, буквы пропали бы. Откройте его в Блокноте и сохраните в кодировке UTF-8.',
    'not-an-object': 'Это JSON, но не список аккаунтов.',
    'no-accounts': 'Это JSON, но не список аккаунтов: в нём нет массива accounts.',
    missing: (status: number) => `По этому адресу нет файла (${status}). Проверьте адрес.`,
    status: (status: number) => `Сервер ответил ошибкой ${status}.`,
    json: (line: number, column: number, message: string) =>
      `Ошибка в JSON: строка ${line}, столбец ${column} — ${message}`,
  },
  en: {
    'not-an-address': 'This is no address. Enter that of the file: https://edu.example/accounts.json',
    offline: 'There is no connection. Try again.',
    unreachable: 'The server does not answer. Check the address, or open the file from your computer.',
    'not-allowed':
      'The server answers but lets no other site read this file (CORS), or there is none. The schools’ sites can’t read it either: ask its administrator for the header Access-Control-Allow-Origin: *. Meanwhile open the file from your computer.',
    'too-slow': 'No answer within 15 seconds. Try later.',
    'too-large': 'This file is too large for a list.',
    'a-folder': 'This is a folder. Open it and drop the file accounts.json itself.',
    'a-table':
      'This is a spreadsheet. Copy its rows with titles and links and paste them into the field above the list.',
    'not-utf-8': 'The file is not in UTF-8, so letters would be lost. Save it as UTF-8.',
    'not-an-object': 'This is JSON, but no list of accounts.',
    'no-accounts': 'This is JSON, but no list of accounts: it has no array “accounts”.',
    missing: (status: number) => `There is no file at this address (${status}). Check the address.`,
    status: (status: number) => `The server answered with error ${status}.`,
    json: (line: number, column: number, message: string) =>
      `A fault in the JSON: line ${line}, column ${column} — ${message}`,
  },
});

/** Messages that fit a form better than those for everybody, by the code of the problem, with its key or its position. */
export const EDITOR_MESSAGES = localized({
  ru: {
    'refused-network':
      'Facebook, Instagram и Threads блок не показывает никогда: решение суда от 21.03.2022, 72-ФЗ. Уберите аккаунт.',
    'not-a-list': 'Блоку нечего показать: в списке нет ни одной верной записи. Исправьте записи или добавьте новую.',
    'too-many': 'Записей больше, чем блок читает: последние не видны. Уберите лишние.',
    'missing title': 'Напишите, чей это аккаунт: без названия блок его не покажет.',
    'missing url': 'Вставьте ссылку на аккаунт.',
    'missing network': 'Выберите сеть.',
    'missing name': 'Напишите, кто ведёт список: без названия блок не покажет владельца.',
    'missing version': 'В файле нет версии формата. Допишите в JSON "version": 1.',
    'invalid hosts': 'Здесь нужен один хост латинскими буквами, без https:// и без косой черты.',
    'invalid accent': 'Цвет пишется как #1b5fa8. Выберите его в палитре.',
    'invalid title': 'Название пустое или длиннее 300 знаков. Напишите его короче.',
    'invalid verifiedAt': 'Такого дня нет. Выберите дату.',
    'invalid updated': 'Такого дня нет. При сохранении дата станет сегодняшней.',
    'foreign-host owner.url': 'Здесь нужен собственный сайт, а не страница в сети.',
  },
  en: {
    'refused-network':
      'The block never shows Facebook, Instagram or Threads: court ruling of 21.03.2022, 72-FZ. Remove the account.',
    'not-a-list': 'The block has nothing to show: no entry of the list is right. Correct the entries or add one.',
    'too-many': 'There are more items than the block reads: the last ones are not shown. Remove some.',
    'missing title': 'Say whose account it is: without a title the block does not show it.',
    'missing url': 'Paste the account’s link.',
    'missing network': 'Choose the network.',
    'missing name': 'Say who keeps the list: without a name the block does not show its owner.',
    'missing version': 'The file lacks the format’s version. Add "version": 1 to the JSON.',
    'invalid hosts': 'This has to be a host alone, in Latin letters, without https:// and slashes.',
    'invalid accent': 'A colour is written as #1b5fa8. Choose it from the palette.',
    'invalid title': 'The title is empty or longer than 300 characters. Make it shorter.',
    'invalid verifiedAt': 'There is no such day. Choose a date.',
    'invalid updated': 'There is no such day. Saving sets today’s date.',
    'foreign-host owner.url': 'This has to be the owner’s own site, no page of a network.',
  },
});

/** What to know before a network stands on an official page, with its source and the day of that. */
export const RESTRICTIONS: readonly {
  readonly networks: readonly string[];
  readonly text: string;
  readonly source: string;
  /** YYYY-MM-DD. */
  readonly date: string;
}[] = [
  {
    networks: ['telegram', 'youtube'],
    text: localized({
      ru: 'Реклама на ресурсах с ограниченным доступом запрещена: проверьте, не ограничен ли доступ к этой сети. Школа может выключить её на своём сайте.',
      en: 'Advertising on restricted resources is banned: check whether this network is restricted. A school may switch it off on its own site.',
    }),
    source: localized({ru: '72-ФЗ, действует с', en: 'Federal Law 72-FZ, in force from'}),
    date: '2025-09-01',
  },
  {
    networks: ['whatsapp'],
    text: localized({
      ru: 'Владелец WhatsApp, компания Meta, признан экстремистским; сам мессенджер решение не запрещает. Блок покажет его только там, где сайт сам назвал его в data-only, и без логотипа.',
      en: 'WhatsApp’s owner, Meta, is held to be extremist; the ruling leaves the messenger out. The block shows it only where a site names it in data-only, without its logo.',
    }),
    source: localized({ru: 'Тверской районный суд Москвы,', en: 'Tverskoy District Court of Moscow,'}),
    date: '2022-03-21',
  },
];
