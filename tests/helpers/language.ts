/** BCP 47 reserves `qaa` for private use, so no browser or dictionary will ever know it. */
export const UNKNOWN_LANGUAGE = 'qaa';
