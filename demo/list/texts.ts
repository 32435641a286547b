import {localized} from '../shared/language.ts';

const text = (ru: string, en: string): string => localized({ru, en});

export const TEXTS = {
  heading: text('Список официальных аккаунтов', 'List of official accounts'),
  undo: text('Отменить', 'Undo'),
  open: text('Открыть…', 'Open…'),
  add: text('Добавить', 'Add'),
  done: text('Готово', 'Done'),
  close: text('Закрыть', 'Close'),

  revision: (revision: number) => text(`редакция ${revision}`, `revision ${revision}`),
  unsaved: text('не сохранено', 'not saved'),
  kibibytes: (size: string) => text(`${size} КБ`, `${size} KiB`),
  loading: text('Загружаем accounts.json…', 'Loading accounts.json…'),
  notOpened: (address: string, why: string) =>
    text(
      `Список ${address} не открылся. ${why} Откройте другой: кнопка «Открыть…».`,
      `The list ${address} could not be opened. ${why} Choose another one: “Open…”.`,
    ),

  draft: (time: string, changes: string) =>
    text(
      `Это ваш черновик от ${time}. Не сохранено: ${changes}.`,
      `This is your draft from ${time}. Not saved: ${changes}.`,
    ),
  newerOnServer: (revision: number) =>
    text(
      ` На сервере уже редакция ${revision}: её изменений в черновике нет.`,
      ` The server already has revision ${revision}, and the draft lacks its changes.`,
    ),
  keepDraft: text('Продолжить', 'Continue'),
  dropDraft: text('Удалить черновик', 'Discard the draft'),
  draftDropped: text('Черновик удалён', 'Draft discarded'),
  noDrafts: text(
    'Браузер не хранит черновик: скачайте файл, прежде чем закрыть страницу',
    'This browser can’t store drafts: save the file before you leave',
  ),
  editedElsewhere: text(
    'Список меняют и в другой вкладке: тех изменений здесь нет. Закончите в одной из них, иначе из двух файлов на сервере останется один.',
    'The list is also being edited in another tab, and those changes are not here. Finish in one tab: the server keeps only one of two files.',
  ),
  wrongText: text('текст JSON с ошибкой', 'a JSON text with an error'),

  addLabel: text('Вставьте ссылки, сообщение или таблицу', 'Paste links, a message or a table'),
  addFirst: text('Сначала вставьте ссылку на аккаунт.', 'Paste the account’s link first.'),
  twin: text('Этот аккаунт в списке уже есть — вот он.', 'The list already has this account: here it is.'),
  added: (accounts: string) => text(`Добавлено: ${accounts}`, `Added: ${accounts}`),
  twins: (accounts: string) => text(`Уже были в списке: ${accounts}`, `Already in the list: ${accounts}`),
  rejected: text('Не добавлено:', 'Not added:'),
  isPage: (kind: string) => text(`— это ${kind}, а не аккаунт.`, `is ${kind}, not an account.`),
  addInstead: (account: string) => text(`Добавить ${account}`, `Add ${account}`),
  addAnyway: text('Всё равно добавить', 'Add it anyway'),
  accounts: text('Аккаунты', 'Accounts'),
  untitled: text('Без названия', 'Without a title'),
  showFault: text('Показать', 'Show'),

  grip: (name: string) => text(`Переместить: ${name}`, `Move: ${name}`),
  gripHint: text('Стрелки вверх и вниз меняют место', 'Move it with the arrow keys'),
  movedTo: (name: string, position: number, count: number) =>
    text(`${name}: место ${position} из ${count}`, `${name}: position ${position} of ${count}`),
  entryPosition: text('Место в списке', 'Position in the list'),
  accountPosition: text('Место в строке', 'Position in the row'),
  positionOf: (position: number, count: number) => text(`${position} из ${count}`, `${position} of ${count}`),

  account: text('Аккаунт', 'Account'),
  link: text('Ссылка', 'Link'),
  title: text('Чей аккаунт', 'Whose account'),
  titleHint: text('Аккаунты с одинаковым названием стоят одной строкой', 'Accounts with the same title share one row'),
  putIn: (name: string) => text(`Подставить: ${name}`, `Use: ${name}`),
  description: text('О чём он', 'Description'),
  network: text('Сеть', 'Network'),
  level: text('Уровень', 'Level'),
  audience: text('Для кого', 'Audience'),
  audienceHint: text('Ничего не отмечено — для всех', 'If none is selected: everyone'),
  sourceAndDay: text('Источник и дата проверки', 'Source and verification date'),
  source: text('Откуда известно', 'Source'),
  sourceHint: text('Письмо, страница; на сайтах не видно', 'A letter or a page; not shown on sites'),
  verifiedAt: text('Когда проверен', 'Last verified'),
  remove: text('Убрать из списка', 'Remove from the list'),
  removed: text('Аккаунт убран из списка', 'Account removed from the list'),
  withdraw: text('Отозвать', 'Withdraw'),
  withdrawTitle: text(
    'Украден или закрыт: исчезнет на всех сайтах, из какого бы списка ни был',
    'Stolen or closed: it disappears from all sites, whichever list has it',
  ),
  withdrawn: text('Аккаунт отозван: он исчезнет на всех сайтах', 'Withdrawn: it disappears from all sites'),
  notShown: text('не показан', 'not shown'),
  isWithdrawn: text('Этот аккаунт отозван ниже, поэтому не показан.', 'Withdrawn below, so it is not shown.'),
  entry: text('Владелец аккаунтов', 'Owner of the accounts'),
  entryTitle: text('Название для всех его аккаунтов', 'Title for all its accounts'),

  headAndOwner: text('Шапка и владелец', 'Heading and owner'),
  blockHeading: text('Заголовок блока', 'Block heading'),
  ownerName: text('Кто ведёт список', 'Who keeps the list'),
  ownerNameHint: text('Стоит под блоком: «Список ведёт …»', 'Shown below the block'),
  ownerUrl: text('Сайт владельца', 'Owner’s website'),
  ownerLogo: text('Герб или знак', 'Emblem'),
  ownerLogoHint: text('Файл рядом с accounts.json', 'A file next to accounts.json'),
  ownerAccent: text('Цвет', 'Colour'),
  chooseColor: text('Выбрать цвет', 'Choose a colour'),
  withdrawnAccounts: text('Отозванные аккаунты', 'Withdrawn accounts'),
  include: text('Включённые списки', 'Included lists'),
  addresses: {
    withdrawn: {
      about: text(
        'Украденные и закрытые: не показываются нигде, из какого бы списка ни были.',
        'Stolen or closed: not shown anywhere, whichever list has them.',
      ),
      label: text('Ссылка на аккаунт', 'Link to the account'),
      remove: text('Вернуть', 'Restore'),
      removed: text('Аккаунт больше не отозван', 'The account is no longer withdrawn'),
    },
    include: {
      about: text(
        'Чужие списки, чьи аккаунты идут после ваших: например, региональный. Не больше четырёх. В предпросмотре их нет.',
        'Other lists, up to four. Their accounts come after yours and are not in the preview.',
      ),
      label: text('Адрес списка', 'Address of the list'),
      remove: text('Убрать', 'Remove'),
      removed: text('Список больше не включён', 'The list is no longer included'),
    },
  },
  addressMissing: text('Впишите адрес.', 'Enter an address.'),
  ownNetworks: text('Свои сети', 'Own networks'),
  ownNetworksAbout: text(
    'Сети, которых блок сам не знает. Добавляют и меняют их в JSON, ключ networks.',
    'Networks that are not built into the block. Edit them in the JSON, key “networks”.',
  ),
  languages: text('Языки', 'Languages'),
  languagesAbout: (names: string) =>
    text(
      `Тексты: ${names}. У каждого текста есть поле на каждом языке; пустое — как по-русски.`,
      `Texts: ${names}. Each text has a field for each language; if it is empty, the Russian text is shown.`,
    ),
  languageCode: text('Код языка', 'Language code'),
  languageIsThere: text('Этот язык уже есть.', 'This language is already there.'),
  languageWrong: text('Впишите код языка: en, tt, ba.', 'Enter a language code: en, tt, ba.'),

  result: text('Что получится', 'Result'),
  view: text('Вид', 'View'),
  preview: text('Предпросмотр', 'Preview'),
  previewLanguage: text('Язык предпросмотра', 'Preview language'),
  previewHint: text('Нажмите на аккаунт или на название, чтобы изменить', 'Click an account or a title to edit it'),
  nothingRight: text('Показать нечего: ни одна запись не верна.', 'Nothing to show: no entry is valid.'),
  nothingYet: text(
    'В списке пока нет аккаунтов. Вставьте первую ссылку.',
    'The list has no accounts yet. Paste the first link.',
  ),
  jsonText: text('Список как JSON', 'The list as JSON'),
  goToFault: text('К ошибке', 'Go to the error'),
  revert: text('Вернуть верный текст', 'Restore the last valid text'),
  reverted: text('Ваш текст с ошибкой заменён последним верным', 'Your text was replaced with the last valid one'),

  save: text('Сохранить', 'Save'),
  download: text('Скачать accounts.json', 'Download accounts.json'),
  downloadAnyway: text('Всё равно скачать', 'Download it anyway'),
  noChanges: text('Изменений нет', 'No changes'),
  moreChanges: (count: number) => text(`и ещё ${count}`, `${count} more`),
  otherData: text('Изменены служебные данные', 'Other data changed'),
  saved: (revision: number) =>
    text(`Файл accounts.json скачан, редакция ${revision}`, `accounts.json downloaded, revision ${revision}`),
  whereTo: (source: string, time: string) =>
    text(
      `Положите его на сервер вместо старого accounts.json${source ? ` (${source})` : ', рядом с папкой v1'}. Блоки на сайтах обновятся ${time}.`,
      `Replace accounts.json on the server with it${source ? ` (${source})` : ', next to the folder v1'}. The blocks on all sites update ${time}.`,
    ),
  nothingToShow: text(
    'В списке нет ни одной верной записи: блокам на сайтах нечего показать.',
    'The list has no valid entry: the blocks have nothing to show.',
  ),
  notToServer: text(
    'Не кладите его на сервер, пока не исправите записи.',
    'Don’t put it on the server until its entries are valid.',
  ),
  tooMany: (accounts: string, limit: number) =>
    text(
      `В списке ${accounts}: блок покажет первые ${limit}.`,
      `The list has ${accounts}: the block shows the first ${limit}.`,
    ),
  tooLarge: text(
    'Файл больше 64 КБ: блок его не прочтёт. Сократите тексты или уберите записи.',
    'The file is larger than 64 KiB: the block will not read it. Shorten texts or remove entries.',
  ),
  faultsCost: (faults: string) =>
    text(`${faults}: то, где они есть, блок не покажет.`, `${faults}: the block won’t show these parts.`),

  openList: text('Открыть список', 'Open a list'),
  openWarning: text(
    'В открытом списке есть несохранённые изменения. Другой список встанет на его место; вернуться можно кнопкой «Отменить».',
    'The open list has unsaved changes. Opening another one replaces it; “Undo” brings it back.',
  ),
  pick: text('Выберите файл', 'Choose a file'),
  orDrop: text('или перетащите его на эту страницу', 'or drop it on this page'),
  byAddress: text('По адресу в интернете', 'By web address'),
  openIt: text('Открыть', 'Open'),
  defaultList: text('Список этого сайта', 'This site’s list'),
  emptyList: text('Новый пустой список', 'A new, empty list'),
  dropHere: text('Отпустите файл, чтобы открыть его', 'Drop the file to open it'),
  opening: text('Загружаем…', 'Loading…'),
  listIsKept: text(' Открытый список остался, как был.', ' The open list has not changed.'),

  missingFile: (status: number) =>
    text(
      `По этому адресу нет файла (${status}). Проверьте адрес.`,
      `There is no file at this address (${status}). Check the address.`,
    ),
  serverFault: (status: number) =>
    text(`Сервер ответил ошибкой ${status}.`, `The server responded with error ${status}.`),
  jsonFault: (line: number, column: number, message: string) =>
    text(
      `Ошибка в JSON: строка ${line}, столбец ${column} — ${message}`,
      `Error in the JSON: line ${line}, column ${column} — ${message}`,
    ),
};

/** The plural forms of a noun: one, few and many. */
export const NOUNS = {
  account: localized({ru: ['аккаунт', 'аккаунта', 'аккаунтов'], en: ['account', 'accounts', 'accounts']}),
  change: localized({ru: ['изменение', 'изменения', 'изменений'], en: ['change', 'changes', 'changes']}),
  fault: localized({ru: ['ошибка', 'ошибки', 'ошибок'], en: ['error', 'errors', 'errors']}),
};

export type Noun = keyof typeof NOUNS;

/** The levels of the format. */
export const LEVELS: Readonly<Record<string, string>> = {
  '': text('не указан', 'not set'),
  school: text('школа', 'school'),
  municipal: text('муниципалитет', 'municipality'),
  region: text('регион', 'region'),
  federal: text('Россия', 'Russia'),
};

/** The audiences, in the order of the format. */
export const AUDIENCES = {
  management: text('руководителям', 'management'),
  teachers: text('учителям', 'teachers'),
  parents: text('родителям', 'parents'),
  students: text('ученикам', 'students'),
};

/** The fields of an account, as named in the list of changes. */
export const ACCOUNT_FIELDS = new Map([
  ['network', text('сеть', 'network')],
  ['url', text('ссылка', 'link')],
  ['title', text('название', 'title')],
  ['description', text('описание', 'description')],
  ['level', text('уровень', 'level')],
  ['audience', text('для кого', 'audience')],
  ['source', text('источник', 'source')],
  ['verifiedAt', text('дата проверки', 'verification date')],
]);

/** The fields of a list, as named in the list of changes. */
export const LIST_FIELDS = new Map([
  ['title', text('заголовок блока', 'block heading')],
  ['owner', text('владелец списка', 'owner of the list')],
  ['include', text('включённые списки', 'included lists')],
  ['networks', text('свои сети', 'own networks')],
  ['ttl', text('срок обновления', 'update interval')],
]);

/** The kinds of changes. */
export const CHANGES = {
  added: text('Добавлен', 'Added'),
  removed: text('Убран', 'Removed'),
  withdrawn: text('Отозван', 'Withdrawn'),
  returned: text('Больше не отозван', 'No longer withdrawn'),
  changed: text('Изменён', 'Changed'),
  field: text('Изменено', 'Changed'),
  order: text('Изменён порядок', 'Order changed'),
};

export type ChangeKind = keyof typeof CHANGES;

/** Why a list could not be loaded. */
export const LOAD_FAULTS = {
  'not-an-address': text(
    'Это не адрес. Впишите адрес файла, например https://edu.example/accounts.json',
    'This is not an address. Enter the address of the file, for example https://edu.example/accounts.json',
  ),
  offline: text(
    'Нет связи с интернетом. Подключитесь и попробуйте ещё раз.',
    'You are offline. Connect to the internet and try again.',
  ),
  unreachable: text(
    'Сервер не отвечает. Проверьте адрес или откройте файл со своего компьютера.',
    'The server doesn’t respond. Check the address, or open the file from your computer.',
  ),
  'not-allowed': text(
    'Сервер отвечает, но не разрешает другим сайтам читать этот файл (CORS) — или файла там нет. Так его не прочтут и сайты школ: попросите администратора добавить заголовок Access-Control-Allow-Origin: *. Пока откройте файл со своего компьютера.',
    'The server responds but doesn’t let other sites read this file (CORS), or the file doesn’t exist. School sites can’t read it either: ask the server’s administrator to add the header Access-Control-Allow-Origin: *. Meanwhile, open the file from your computer.',
  ),
  'too-slow': text(
    'Сервер не ответил за 15 секунд. Попробуйте позже.',
    'No response within 15 seconds. Try again later.',
  ),
  'too-large': text('Файл слишком велик, это не список аккаунтов.', 'This file is too large for a list.'),
  'a-folder': text(
    'Это папка. Откройте её и перетащите сам файл accounts.json.',
    'This is a folder. Open it and drop the file accounts.json itself.',
  ),
  'a-table': text(
    'Это таблица. Скопируйте в ней строки с названиями и ссылками и вставьте в поле над списком.',
    'This is a spreadsheet. Copy its rows with titles and links and paste them into the field above the list.',
  ),
  'not-utf-8': text(
    'Файл сохранён не в UTF-8, буквы пропали бы. Откройте его в Блокноте и сохраните в кодировке UTF-8.',
    'The file is not in UTF-8, so letters would be lost. Save it as UTF-8.',
  ),
  'not-an-object': text('Это JSON, но не список аккаунтов.', 'This is JSON, but not a list of accounts.'),
  'no-accounts': text(
    'Это JSON, но не список аккаунтов: в нём нет массива accounts.',
    'This is JSON, but not a list of accounts: it has no array “accounts”.',
  ),
};

export type LoadCode = keyof typeof LOAD_FAULTS;

/** Messages that suit a form better than the general ones, by code, with or without the problem's key or position. */
export const EDITOR_MESSAGES: Readonly<Record<string, string>> = {
  'not-a-list': text(
    'Блоку нечего показать: в списке нет ни одной верной записи. Исправьте записи или добавьте новую.',
    'The block has nothing to show: the list has no valid entry. Correct the entries or add one.',
  ),
  'missing url': text('Вставьте ссылку на аккаунт.', 'Paste the account’s link.'),
  'missing network': text('Выберите сеть.', 'Choose the network.'),
  'missing owner.name': text(
    'Напишите, кто ведёт список: без названия блок не покажет владельца.',
    'Enter who keeps the list: without a name the block does not show its owner.',
  ),
  'missing version': text('В файле нет версии. Допишите в JSON "version": 1.', 'Add "version": 1 to the JSON.'),
  'missing title': text(
    'Напишите, чей это аккаунт: без названия блок его не покажет.',
    'Enter whose account it is: without a title the block does not show it.',
  ),
  'invalid title': text(
    'Название пустое или длиннее 300 знаков. Напишите его короче.',
    'The title is empty or longer than 300 characters. Make it shorter.',
  ),
  'foreign-host owner.url': text(
    'Здесь нужен собственный сайт, а не страница в сети.',
    'This must be the owner’s own website, not a page in a network.',
  ),
};

const ADVERTISING = text(
  'Реклама на ресурсах с ограниченным доступом запрещена: проверьте, не ограничен ли доступ к этой сети. Школа может выключить её на своём сайте. 72-ФЗ, действует с 1 сентября 2025 г.',
  'Advertising on restricted resources is banned: check whether this network is restricted. A school may switch it off on its own site. Federal Law 72-FZ, in force from 1 September 2025.',
);

/** What an official page has to consider before it shows a network, with the source and its date. */
export const RESTRICTIONS = new Map([
  ['telegram', ADVERTISING],
  ['youtube', ADVERTISING],
  [
    'whatsapp',
    text(
      'Владелец WhatsApp, компания Meta, признан экстремистским; сам мессенджер решение не запрещает. Блок покажет его только там, где сайт сам назвал его в data-only, и без логотипа. Тверской районный суд Москвы, 21 марта 2022 г.',
      'WhatsApp’s owner, Meta, was declared extremist; the ruling exempts the messenger itself. The block shows it only if a site names it in data-only, without its logo. Tverskoy District Court of Moscow, 21 March 2022.',
    ),
  ],
]);
