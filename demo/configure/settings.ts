/** One of the values that a setting takes. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface Common {
  readonly name: string;
  readonly label: string;
  /** What holds where the code says nothing: it is left out of the code. */
  readonly default: string;
  /** What the demo starts with, where that is something else. */
  readonly initial?: string;
  readonly hint?: string;
}

export type Setting = Common &
  (
    | {readonly kind: 'choice'; readonly choices: readonly Choice[]; readonly shape: 'bar' | 'chips'}
    // A choice of several. `names` says whether the value names those that are on or those that are off.
    | {readonly kind: 'checks'; readonly choices: readonly Choice[]; readonly names: 'on' | 'off'}
    | {readonly kind: 'text'; readonly placeholder: string}
    // Links, one a line.
    | {readonly kind: 'links'; readonly placeholder: string}
    | {readonly kind: 'picture'; readonly placeholder: string}
    | {readonly kind: 'color'}
    | {readonly kind: 'switch'; readonly on: string; readonly off: string}
  );

/** Settings under one heading. */
export interface Group {
  readonly heading: string;
  /** Whether it is closed until someone asks for it. */
  readonly isFolded?: boolean;
  readonly settings: readonly Setting[];
}

const choices = <V extends string>(labels: Readonly<Record<V, string>>): Choice[] =>
  Object.entries<string>(labels).map(([value, label]) => ({value, label}));

/** All that can be set, in the order in which it is shown. A name that is an attribute's is that attribute. */
export const GROUPS = [
  {
    heading: 'Вид',
    settings: [
      {
        kind: 'choice',
        name: 'theme',
        label: 'Тема',
        default: 'auto',
        shape: 'bar',
        choices: choices({auto: 'Авто', light: 'Светлая', dark: 'Тёмная'}),
      },
    ],
  },
  {
    heading: 'Школа',
    settings: [
      {
        kind: 'text',
        name: 'brand',
        label: 'Название',
        default: '',
        // The sample pages are those of this school.
        initial: 'Школа № 12 г. Томска',
        placeholder: 'Название вашей школы',
      },
      {
        kind: 'color',
        name: 'accent',
        label: 'Цвет',
        default: '',
        hint: 'Виден при выборе ссылки с клавиатуры',
      },
      {
        kind: 'links',
        name: 'own',
        label: 'Свои аккаунты: по ссылке в строке',
        default: '',
        placeholder: 'vk.com/…\nt.me/…',
      },
    ],
  },
  {
    heading: 'Что показать',
    settings: [
      {
        kind: 'choice',
        name: 'list',
        label: 'Список',
        default: 'default',
        shape: 'bar',
        choices: choices({default: 'Пять аккаунтов', example: 'Пример на 30'}),
      },
      {
        kind: 'choice',
        name: 'audience',
        label: 'Для кого',
        default: '',
        hint: 'Записи без пометки — для всех',
        shape: 'chips',
        choices: choices({
          '': 'Всем',
          parents: 'Родителям',
          students: 'Ученикам',
          teachers: 'Учителям',
          management: 'Управленцам',
        }),
      },
      {
        kind: 'checks',
        name: 'levels',
        label: 'Уровни',
        default: '',
        hint: 'Свои аккаунты показываются всегда',
        names: 'on',
        choices: choices({school: 'Школа', municipal: 'Город, район', region: 'Регион', federal: 'Россия'}),
      },
    ],
  },
  {
    heading: 'Ещё настройки',
    isFolded: true,
    settings: [
      {kind: 'picture', name: 'logo', label: 'Герб: адрес картинки', default: '', placeholder: 'https://…'},
      {kind: 'switch', name: 'heading-shown', label: 'Показывать заголовок', default: 'yes', on: 'yes', off: 'no'},
      {kind: 'text', name: 'heading', label: 'Заголовок', default: '', placeholder: 'Подписывайтесь'},
      {
        kind: 'choice',
        name: 'heading-level',
        label: 'Уровень заголовка на странице',
        default: '2',
        shape: 'bar',
        choices: choices({2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5', 6: 'h6'}),
      },
      {kind: 'switch', name: 'target', label: 'Открывать в новом окне', default: '_self', on: '_blank', off: '_self'},
      {
        kind: 'checks',
        name: 'exclude',
        label: 'Сети',
        default: '',
        names: 'off',
        choices: choices({
          vk: 'ВКонтакте',
          ok: 'Одноклассники',
          telegram: 'Telegram',
          max: 'MAX',
          rutube: 'RuTube',
          vkvideo: 'VK Видео',
          dzen: 'Дзен',
          youtube: 'YouTube',
          tiktok: 'TikTok',
          viber: 'Viber',
          rss: 'RSS',
          website: 'Сайт',
        }),
      },
    ],
  },
] as const satisfies readonly Group[];

/** What the stage shows the block on. The files are pages/<value>.html. */
export const PAGE = {
  kind: 'choice',
  name: 'page',
  label: 'Страница вокруг блока',
  default: 'plain',
  shape: 'bar',
  choices: choices({plain: 'Обычный сайт', 'school-2009': 'Сайт 2009 года', dark: 'Тёмный сайт'}),
} as const satisfies Setting;

/** How wide that page is, in pixels. The edge can be drawn to widths between. */
export const WIDTH = {
  kind: 'choice',
  name: 'width',
  label: 'Ширина страницы',
  default: '760',
  shape: 'bar',
  choices: choices({375: 'Телефон', 760: 'Колонка', 1280: 'Страница'}),
} as const satisfies Setting;

export const SETTINGS = [...GROUPS.flatMap((group): readonly AnySetting[] => group.settings), PAGE, WIDTH];

type AnySetting = (typeof GROUPS)[number]['settings'][number] | typeof PAGE | typeof WIDTH;

export type Name = AnySetting['name'];

/** What is set, as text. */
export type Values = Readonly<Record<Name, string>>;

/** What a setting starts with. */
export const initialOf = ({initial, default: fallback}: Setting): string => initial ?? fallback;
