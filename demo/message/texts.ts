import {localized} from '../shared/language.ts';

export const TEXTS = {
  title: localized({
    ru: 'Разослать официальные аккаунты школы: сообщение, письмо, подпись, картинка',
    en: 'Share a school’s official accounts: message, e-mail, signature, picture',
  }),
  page: localized({ru: 'Разослать', en: 'Share'}),
  settings: localized({ru: 'Что разослать', en: 'What to share'}),
  allSettings: localized({ru: 'Настройки', en: 'Settings'}),
  school: localized({ru: 'Школа', en: 'School'}),
  accounts: localized({ru: 'Аккаунты списка', en: 'Accounts in the list'}),
  language: localized({ru: 'Язык сообщения', en: 'Message language'}),
  schoolPage: localized({ru: 'Страница школы с её аккаунтами', en: 'The school’s page with its accounts'}),
  schoolPageHint: localized({
    ru: 'На неё ведут код картинки и ссылка «Все аккаунты»',
    en: 'The picture’s code and the link “All accounts” lead to it',
  }),
  format: localized({ru: 'Размер картинки', en: 'Picture size'}),
  square: localized({ru: 'Квадрат 1080 × 1080', en: 'Square 1080 × 1080'}),
  tall: localized({ru: 'Высокая 1080 × 1920', en: 'Tall 1080 × 1920'}),
  code: localized({ru: 'Куда ведёт код', en: 'Link in the code'}),
  empty: localized({
    ru: 'Нечего разослать: выберите аккаунты списка или добавьте свои.',
    en: 'There is nothing to share: select accounts from the list, or add your own.',
  }),
  example: localized({
    ru: 'Пример: аккаунты выдуманы, не рассылайте их',
    en: 'Example with made-up accounts: don’t send it',
  }),
  message: localized({ru: 'Сообщение для чатов', en: 'Chat message'}),
  length: localized({
    ru: (length: number, limit: number) => `Знаков: ${length} из ${limit}`,
    en: (length: number, limit: number) => `Characters: ${length} of ${limit}`,
  }),
  edited: localized({
    ru: 'Текст изменён вручную: новые настройки его не меняют.',
    en: 'You have edited the text: new settings don’t change it.',
  }),
  restore: localized({ru: 'Собрать заново', en: 'Regenerate'}),
  restored: localized({ru: 'Текст собран заново.', en: 'Text regenerated.'}),
  undoRestore: localized({ru: 'Вернуть мой текст', en: 'Restore my text'}),
  copy: localized({ru: 'Скопировать', en: 'Copy'}),
  share: localized({ru: 'Отправить…', en: 'Send…'}),
  email: localized({ru: 'Письмо', en: 'E-mail'}),
  draft: localized({ru: 'Скачать письмо (.eml)', en: 'Download the e-mail (.eml)'}),
  draftFile: localized({ru: 'Официальные аккаунты.eml', en: 'Official accounts.eml'}),
  mailto: localized({ru: 'Открыть в почте, только текст', en: 'Open in your mail app, as text only'}),
  signature: localized({ru: 'Подпись к письмам', en: 'E-mail signature'}),
  picture: localized({ru: 'Картинка', en: 'Picture'}),
  download: localized({ru: 'Скачать PNG', en: 'Download PNG'}),
  pictureFile: localized({ru: 'Официальные аккаунты.png', en: 'Official accounts.png'}),
  noPicture: localized({
    ru: 'Браузер не отдаёт картинку. Сделайте снимок экрана или откройте страницу в другом браузере.',
    en: 'The browser doesn’t allow saving the picture. Take a screenshot, or open the page in another browser.',
  }),
  tooLong: localized({
    ru: 'Адрес слишком длинный для кода: выберите другой.',
    en: 'The address is too long for a code: choose another one.',
  }),
};

/** Texts in what is sent. A message for several audiences has no greeting. */
export const CONTENT_TEXTS = {
  ru: {
    greetings: {
      management: 'Уважаемые руководители!',
      teachers: 'Уважаемые учителя!',
      parents: 'Уважаемые родители!',
      students: 'Ребята!',
    },
    allAccounts: 'Все аккаунты',
    scan: 'Наведите камеру телефона на код',
    more: (count: number) => `И ещё ${count}`,
  },
  en: {
    greetings: {
      management: 'Dear colleagues,',
      teachers: 'Dear teachers,',
      parents: 'Dear parents,',
      students: 'Dear students,',
    },
    allAccounts: 'All accounts',
    scan: 'Point your phone’s camera at the code',
    more: (count: number) => `And ${count} more`,
  },
};
