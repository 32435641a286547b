/** No browser knows it and no dictionary ever will: BCP 47 reserves `qaa` for private use. */
export const UNKNOWN_LANGUAGE = 'qaa';
