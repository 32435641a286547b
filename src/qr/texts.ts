import type {CodeTexts} from '../i18n/code-texts.ts';

const TEXTS: Readonly<Record<string, CodeTexts>> = {
  ru: {
    codes: 'QR-коды',
    close: 'Закрыть',
    print: 'Распечатать все',
    copy: 'Скопировать',
    copied: 'Адрес скопирован',
    selected: 'Адрес выделен, скопируйте его',
    send: 'Отправить',
    save: 'Скачать',
    noPng: 'Браузер не даёт PNG, скачан SVG',
    tooLong: 'Адрес слишком длинный',
  },
  en: {
    codes: 'QR codes',
    close: 'Close',
    print: 'Print all',
    copy: 'Copy',
    copied: 'Address copied',
    selected: 'The address is selected, copy it',
    send: 'Send',
    save: 'Download',
    noPng: 'No PNG in this browser, saved as SVG',
    tooLong: 'The address is too long',
  },
};

/**
 * The words in a language, else in Russian.
 * @param own a dictionary that somebody registered: it wins
 */
export const codeTextsFor = (language: string, own: Readonly<Record<string, string>>): CodeTexts => ({
  ...((Object.hasOwn(TEXTS, language) ? TEXTS[language] : TEXTS.ru) as CodeTexts),
  ...own,
});
