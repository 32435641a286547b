import {localized, say} from '../shared/language.ts';

export const TEXTS = {
  heading: say('Список официальных аккаунтов', 'List of official accounts'),
  undo: say('Отменить', 'Undo'),
  open: say('Открыть…', 'Open…'),
  add: say('Добавить', 'Add'),
  done: say('Готово', 'Done'),
  close: say('Закрыть', 'Close'),

  revision: (revision: number) => say(`редакция ${revision}`, `revision ${revision}`),
  unsaved: say('не сохранено', 'not saved'),
  kibibytes: (size: string) => say(`${size} КБ`, `${size} KiB`),
  loading: say('Загружаем accounts.json…', 'Loading accounts.json…'),
  notOpened: (address: string, why: string) =>
    say(
      `Список ${address} не открылся. ${why} Откройте другой: кнопка «Открыть…».`,
      `The list ${address} could not be opened. ${why} Choose another one: “Open…”.`,
    ),

  draft: (time: string, changes: string) =>
    say(
      `Это ваш черновик от ${time}. Не сохранено: ${changes}.`,
      `This is your draft from ${time}. Not saved: ${changes}.`,
    ),
  newerOnServer: (revision: number) =>
    say(
      ` На сервере уже редакция ${revision}: её изменений в черновике нет.`,
      ` The server already has revision ${revision}, and the draft lacks its changes.`,
    ),
  keepDraft: say('Продолжить', 'Continue'),
  dropDraft: say('Удалить черновик', 'Discard the draft'),
  draftDropped: say('Черновик удалён', 'Draft discarded'),
  noDrafts: say(
    'Браузер не хранит черновик: скачайте файл, прежде чем закрыть страницу',
    'This browser can’t store drafts: save the file before you leave',
  ),
  editedElsewhere: say(
    'Список меняют и в другой вкладке: тех изменений здесь нет. Закончите в одной из них, иначе из двух файлов на сервере останется один.',
    'The list is also being edited in another tab, and those changes are not here. Finish in one tab: the server keeps only one of two files.',
  ),
  wrongText: say('текст JSON с ошибкой', 'a JSON text with an error'),

  addLabel: say('Вставьте ссылки, сообщение или таблицу', 'Paste links, a message or a table'),
  addFirst: say('Сначала вставьте ссылку на аккаунт.', 'Paste the account’s link first.'),
  twin: say('Этот аккаунт в списке уже есть — вот он.', 'The list already has this account: here it is.'),
  added: (accounts: string) => say(`Добавлено: ${accounts}`, `Added: ${accounts}`),
  twins: (accounts: string) => say(`Уже были в списке: ${accounts}`, `Already in the list: ${accounts}`),
  rejected: say('Не добавлено:', 'Not added:'),
  isPage: (kind: string) => say(`— это ${kind}, а не аккаунт.`, `is ${kind}, not an account.`),
  addInstead: (account: string) => say(`Добавить ${account}`, `Add ${account}`),
  addAnyway: say('Всё равно добавить', 'Add it anyway'),
  accounts: say('Аккаунты', 'Accounts'),
  untitled: say('Без названия', 'Without a title'),
  showFault: say('Показать', 'Show'),

  grip: (name: string) => say(`Переместить: ${name}`, `Move: ${name}`),
  gripHint: say('Стрелки вверх и вниз меняют место', 'Move it with the arrow keys'),
  movedTo: (name: string, position: number, count: number) =>
    say(`${name}: место ${position} из ${count}`, `${name}: position ${position} of ${count}`),
  entryPosition: say('Место в списке', 'Position in the list'),
  accountPosition: say('Место в строке', 'Position in the row'),
  positionOf: (position: number, count: number) => say(`${position} из ${count}`, `${position} of ${count}`),

  account: say('Аккаунт', 'Account'),
  link: say('Ссылка', 'Link'),
  title: say('Чей аккаунт', 'Whose account'),
  titleHint: say('Аккаунты с одинаковым названием стоят одной строкой', 'Accounts with the same title share one row'),
  putIn: (name: string) => say(`Подставить: ${name}`, `Use: ${name}`),
  description: say('О чём он', 'Description'),
  network: say('Сеть', 'Network'),
  level: say('Уровень', 'Level'),
  audience: say('Для кого', 'Audience'),
  audienceHint: say('Ничего не отмечено — для всех', 'If none is selected: everyone'),
  sourceAndDay: say('Источник и дата проверки', 'Source and verification date'),
  source: say('Откуда известно', 'Source'),
  sourceHint: say('Письмо, страница; на сайтах не видно', 'A letter or a page; not shown on sites'),
  verifiedAt: say('Когда проверен', 'Last verified'),
  remove: say('Убрать из списка', 'Remove from the list'),
  removed: say('Аккаунт убран из списка', 'Account removed from the list'),
  withdraw: say('Отозвать', 'Withdraw'),
  withdrawTitle: say(
    'Украден или закрыт: исчезнет на всех сайтах, из какого бы списка ни был',
    'Stolen or closed: it disappears from all sites, whichever list has it',
  ),
  withdrawn: say('Аккаунт отозван: он исчезнет на всех сайтах', 'Withdrawn: it disappears from all sites'),
  notShown: say('не показан', 'not shown'),
  isWithdrawn: say('Этот аккаунт отозван ниже, поэтому не показан.', 'Withdrawn below, so it is not shown.'),
  entry: say('Владелец аккаунтов', 'Owner of the accounts'),
  entryTitle: say('Название для всех его аккаунтов', 'Title for all its accounts'),

  headAndOwner: say('Шапка и владелец', 'Heading and owner'),
  blockHeading: say('Заголовок блока', 'Block heading'),
  ownerName: say('Кто ведёт список', 'Who keeps the list'),
  ownerNameHint: say('Стоит под блоком: «Список ведёт …»', 'Shown below the block'),
  ownerUrl: say('Сайт владельца', 'Owner’s website'),
  ownerLogo: say('Герб или знак', 'Emblem'),
  ownerLogoHint: say('Файл рядом с accounts.json', 'A file next to accounts.json'),
  ownerAccent: say('Цвет', 'Colour'),
  chooseColor: say('Выбрать цвет', 'Choose a colour'),
  withdrawnAccounts: say('Отозванные аккаунты', 'Withdrawn accounts'),
  include: say('Включённые списки', 'Included lists'),
  addresses: {
    withdrawn: {
      about: say(
        'Украденные и закрытые: не показываются нигде, из какого бы списка ни были.',
        'Stolen or closed: not shown anywhere, whichever list has them.',
      ),
      label: say('Ссылка на аккаунт', 'Link to the account'),
      remove: say('Вернуть', 'Restore'),
      removed: say('Аккаунт больше не отозван', 'The account is no longer withdrawn'),
    },
    include: {
      about: say(
        'Чужие списки, чьи аккаунты идут после ваших: например, региональный. Не больше четырёх. В предпросмотре их нет.',
        'Other lists, up to four. Their accounts come after yours and are not in the preview.',
      ),
      label: say('Адрес списка', 'Address of the list'),
      remove: say('Убрать', 'Remove'),
      removed: say('Список больше не включён', 'The list is no longer included'),
    },
  },
  addressMissing: say('Впишите адрес.', 'Enter an address.'),
  ownNetworks: say('Свои сети', 'Own networks'),
  ownNetworksAbout: say(
    'Сети, которых блок сам не знает. Добавляют и меняют их в JSON, ключ networks.',
    'Networks that are not built into the block. Edit them in the JSON, key “networks”.',
  ),
  languages: say('Языки', 'Languages'),
  languagesAbout: (names: string) =>
    say(
      `Тексты: ${names}. У каждого текста есть поле на каждом языке; пустое — как по-русски.`,
      `Texts: ${names}. Each text has a field for each language; if it is empty, the Russian text is shown.`,
    ),
  languageCode: say('Код языка', 'Language code'),
  languageIsThere: say('Этот язык уже есть.', 'This language is already there.'),
  languageWrong: say('Впишите код языка: en, tt, ba.', 'Enter a language code: en, tt, ba.'),

  result: say('Что получится', 'Result'),
  view: say('Вид', 'View'),
  preview: say('Предпросмотр', 'Preview'),
  previewLanguage: say('Язык предпросмотра', 'Preview language'),
  previewHint: say('Нажмите на аккаунт или на название, чтобы изменить', 'Click an account or a title to edit it'),
  nothingRight: say('Показать нечего: ни одна запись не верна.', 'Nothing to show: no entry is valid.'),
  nothingYet: say(
    'В списке пока нет аккаунтов. Вставьте первую ссылку.',
    'The list has no accounts yet. Paste the first link.',
  ),
  jsonText: say('Список как JSON', 'The list as JSON'),
  goToFault: say('К ошибке', 'Go to the error'),
  revert: say('Вернуть верный текст', 'Restore the last valid text'),
  reverted: say('Ваш текст с ошибкой заменён последним верным', 'Your text was replaced with the last valid one'),

  save: say('Сохранить', 'Save'),
  download: say('Скачать accounts.json', 'Download accounts.json'),
  downloadAnyway: say('Всё равно скачать', 'Download it anyway'),
  noChanges: say('Изменений нет', 'No changes'),
  moreChanges: (count: number) => say(`и ещё ${count}`, `${count} more`),
  otherData: say('Изменены служебные данные', 'Other data changed'),
  saved: (revision: number) =>
    say(`Файл accounts.json скачан, редакция ${revision}`, `accounts.json downloaded, revision ${revision}`),
  whereTo: (source: string, time: string) =>
    say(
      `Положите его на сервер вместо старого accounts.json${source ? ` (${source})` : ', рядом с папкой v1'}. Блоки на сайтах обновятся ${time}.`,
      `Replace accounts.json on the server with it${source ? ` (${source})` : ', next to the folder v1'}. The blocks on all sites update ${time}.`,
    ),
  nothingToShow: say(
    'В списке нет ни одной верной записи: блокам на сайтах нечего показать.',
    'The list has no valid entry: the blocks have nothing to show.',
  ),
  notToServer: say(
    'Не кладите его на сервер, пока не исправите записи.',
    'Don’t put it on the server until its entries are valid.',
  ),
  tooMany: (accounts: string, limit: number) =>
    say(
      `В списке ${accounts}: блок покажет первые ${limit}.`,
      `The list has ${accounts}: the block shows the first ${limit}.`,
    ),
  tooLarge: say(
    'Файл больше 64 КБ: блок его не прочтёт. Сократите тексты или уберите записи.',
    'The file is larger than 64 KiB: the block will not read it. Shorten texts or remove entries.',
  ),
  faultsCost: (faults: string) =>
    say(`${faults}: то, где они есть, блок не покажет.`, `${faults}: the block won’t show these parts.`),

  openList: say('Открыть список', 'Open a list'),
  openWarning: say(
    'В открытом списке есть несохранённые изменения. Другой список встанет на его место; вернуться можно кнопкой «Отменить».',
    'The open list has unsaved changes. Opening another one replaces it; “Undo” brings it back.',
  ),
  pick: say('Выберите файл', 'Choose a file'),
  orDrop: say('или перетащите его на эту страницу', 'or drop it on this page'),
  byAddress: say('По адресу в интернете', 'By web address'),
  openIt: say('Открыть', 'Open'),
  defaultList: say('Список этого сайта', 'This site’s list'),
  emptyList: say('Новый пустой список', 'A new, empty list'),
  dropHere: say('Отпустите файл, чтобы открыть его', 'Drop the file to open it'),
  opening: say('Загружаем…', 'Loading…'),
  listIsKept: say(' Открытый список остался, как был.', ' The open list has not changed.'),

  missingFile: (status: number) =>
    say(
      `По этому адресу нет файла (${status}). Проверьте адрес.`,
      `There is no file at this address (${status}). Check the address.`,
    ),
  serverFault: (status: number) =>
    say(`Сервер ответил ошибкой ${status}.`, `The server responded with error ${status}.`),
  jsonFault: (line: number, column: number, message: string) =>
    say(
      `Ошибка в JSON: строка ${line}, столбец ${column} — ${message}`,
      `Error in the JSON: line ${line}, column ${column} — ${message}`,
    ),
};

/** The forms of a noun, as `plural` takes them. */
type Forms = readonly [one: string, few: string, many?: string];

export const NOUNS = {
  account: localized<Forms>({ru: ['аккаунт', 'аккаунта', 'аккаунтов'], en: ['account', 'accounts']}),
  change: localized<Forms>({ru: ['изменение', 'изменения', 'изменений'], en: ['change', 'changes']}),
  fault: localized<Forms>({ru: ['ошибка', 'ошибки', 'ошибок'], en: ['error', 'errors']}),
};

export type Noun = keyof typeof NOUNS;

/** The levels of the format. */
export const LEVELS: Readonly<Record<string, string>> = {
  '': say('не указан', 'not set'),
  school: say('школа', 'school'),
  municipal: say('муниципалитет', 'municipality'),
  region: say('регион', 'region'),
  federal: say('Россия', 'Russia'),
};

/** The audiences, in the order of the format. */
export const AUDIENCES = {
  management: say('руководителям', 'management'),
  teachers: say('учителям', 'teachers'),
  parents: say('родителям', 'parents'),
  students: say('ученикам', 'students'),
};

/** The fields of an account, as named in the list of changes. */
export const ACCOUNT_FIELDS = new Map([
  ['network', say('сеть', 'network')],
  ['url', say('ссылка', 'link')],
  ['title', say('название', 'title')],
  ['description', say('описание', 'description')],
  ['level', say('уровень', 'level')],
  ['audience', say('для кого', 'audience')],
  ['source', say('источник', 'source')],
  ['verifiedAt', say('дата проверки', 'verification date')],
]);

/** The fields of a list, as named in the list of changes. */
export const LIST_FIELDS = new Map([
  ['title', say('заголовок блока', 'block heading')],
  ['owner', say('владелец списка', 'owner of the list')],
  ['include', say('включённые списки', 'included lists')],
  ['networks', say('свои сети', 'own networks')],
  ['ttl', say('срок обновления', 'update interval')],
]);

/** The kinds of changes. */
export const CHANGES = {
  added: say('Добавлен', 'Added'),
  removed: say('Убран', 'Removed'),
  withdrawn: say('Отозван', 'Withdrawn'),
  returned: say('Больше не отозван', 'No longer withdrawn'),
  changed: say('Изменён', 'Changed'),
  field: say('Изменено', 'Changed'),
  order: say('Изменён порядок', 'Order changed'),
};

export type ChangeKind = keyof typeof CHANGES;

/** Why a list could not be loaded. */
export const LOAD_FAULTS = {
  'not-an-address': say(
    'Это не адрес. Впишите адрес файла, например https://edu.example/accounts.json',
    'This is not an address. Enter the address of the file, for example https://edu.example/accounts.json',
  ),
  offline: say(
    'Нет связи с интернетом. Подключитесь и попробуйте ещё раз.',
    'You are offline. Connect to the internet and try again.',
  ),
  unreachable: say(
    'Сервер не отвечает. Проверьте адрес или откройте файл со своего компьютера.',
    'The server doesn’t respond. Check the address, or open the file from your computer.',
  ),
  'not-allowed': say(
    'Сервер отвечает, но не разрешает другим сайтам читать этот файл (CORS) — или файла там нет. Так его не прочтут и сайты школ: попросите администратора добавить заголовок Access-Control-Allow-Origin: *. Пока откройте файл со своего компьютера.',
    'The server responds but doesn’t let other sites read this file (CORS), or the file doesn’t exist. School sites can’t read it either: ask the server’s administrator to add the header Access-Control-Allow-Origin: *. Meanwhile, open the file from your computer.',
  ),
  'too-slow': say(
    'Сервер не ответил за 15 секунд. Попробуйте позже.',
    'No response within 15 seconds. Try again later.',
  ),
  'too-large': say('Файл слишком велик, это не список аккаунтов.', 'This file is too large for a list.'),
  'a-folder': say(
    'Это папка. Откройте её и перетащите сам файл accounts.json.',
    'This is a folder. Open it and drop the file accounts.json itself.',
  ),
  'a-table': say(
    'Это таблица. Скопируйте в ней строки с названиями и ссылками и вставьте в поле над списком.',
    'This is a spreadsheet. Copy its rows with titles and links and paste them into the field above the list.',
  ),
  'not-utf-8': say(
    'Файл сохранён не в UTF-8, буквы пропали бы. Откройте его в Блокноте и сохраните в кодировке UTF-8.',
    'The file is not in UTF-8, so letters would be lost. Save it as UTF-8.',
  ),
  'not-an-object': say('Это JSON, но не список аккаунтов.', 'This is JSON, but not a list of accounts.'),
  'no-accounts': say(
    'Это JSON, но не список аккаунтов: в нём нет массива accounts.',
    'This is JSON, but not a list of accounts: it has no array “accounts”.',
  ),
};

export type LoadCode = keyof typeof LOAD_FAULTS;

/** Messages that suit a form better than the general ones, by code, with or without the problem's key or position. */
export const EDITOR_MESSAGES: Readonly<Record<string, string>> = {
  'not-a-list': say(
    'Блоку нечего показать: в списке нет ни одной верной записи. Исправьте записи или добавьте новую.',
    'The block has nothing to show: the list has no valid entry. Correct the entries or add one.',
  ),
  'missing url': say('Вставьте ссылку на аккаунт.', 'Paste the account’s link.'),
  'missing network': say('Выберите сеть.', 'Choose the network.'),
  'missing owner.name': say(
    'Напишите, кто ведёт список: без названия блок не покажет владельца.',
    'Enter who keeps the list: without a name the block does not show its owner.',
  ),
  'missing version': say('В файле нет версии. Допишите в JSON "version": 1.', 'Add "version": 1 to the JSON.'),
  'missing title': say(
    'Напишите, чей это аккаунт: без названия блок его не покажет.',
    'Enter whose account it is: without a title the block does not show it.',
  ),
  'invalid title': say(
    'Название пустое или длиннее 300 знаков. Напишите его короче.',
    'The title is empty or longer than 300 characters. Make it shorter.',
  ),
  'foreign-host owner.url': say(
    'Здесь нужен собственный сайт, а не страница в сети.',
    'This must be the owner’s own website, not a page in a network.',
  ),
};

const ADVERTISING = say(
  'Реклама на ресурсах с ограниченным доступом запрещена: проверьте, не ограничен ли доступ к этой сети. Школа может выключить её на своём сайте. 72-ФЗ, действует с 1 сентября 2025 г.',
  'Advertising on restricted resources is banned: check whether this network is restricted. A school may switch it off on its own site. Federal Law 72-FZ, in force from 1 September 2025.',
);

/** What an official page has to consider before it shows a network, with the source and its date. */
export const RESTRICTIONS = new Map([
  ['telegram', ADVERTISING],
  ['youtube', ADVERTISING],
  [
    'whatsapp',
    say(
      'Владелец WhatsApp, компания Meta, признан экстремистским; сам мессенджер решение не запрещает. Блок покажет его только там, где сайт сам назвал его в data-only, и без логотипа. Тверской районный суд Москвы, 21 марта 2022 г.',
      'WhatsApp’s owner, Meta, was declared extremist; the ruling exempts the messenger itself. The block shows it only if a site names it in data-only, without its logo. Tverskoy District Court of Moscow, 21 March 2022.',
    ),
  ],
]);
