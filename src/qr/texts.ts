/** The texts of the QR codes in one language. */
export interface QrTexts {
  /** Begins the accessible name of each QR code. */
  readonly codes: string;
  readonly close: string;
  readonly print: string;
  readonly copy: string;
  readonly copied: string;
  /** Shown if the browser doesn't copy, and the reader has to. */
  readonly selected: string;
  readonly send: string;
  /** Precedes the type of file. */
  readonly save: string;
  /** Shown if the browser protects the canvas, so that a PNG would be noise. */
  readonly noPng: string;
  /** Replaces the QR code. */
  readonly tooLong: string;
}

const TEXTS: Readonly<Record<string, QrTexts>> = {
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
    selected: 'The address is selected: copy it',
    send: 'Send',
    save: 'Download',
    noPng: 'No PNG in this browser: saved as SVG',
    tooLong: 'The address is too long',
  },
};

/**
 * The texts in a language, or else in Russian.
 * @param registered texts that the page has registered: they take precedence
 */
export const qrTextsFor = (language: string, registered: Partial<QrTexts>): QrTexts => ({
  ...((Object.hasOwn(TEXTS, language) ? TEXTS[language] : TEXTS.ru) as QrTexts),
  ...registered,
});
