/** The folder that texts name where they can't lie beside it. */
const SOMEWHERE = 'https://accounts.example/';

/**
 * A file as it is copied: with the addresses of the published files, and without what only the demo needs.
 * @param folder holds the published files
 */
export const shownCode = (text: string, folder: string, version: string): string =>
  text
    // The looks of the site around it, and what a server would send.
    .replace(/^ *<(?:link|meta)\b[^>]*\bdata-demo\b[^>]*>\n/gm, '')
    .replace(/(["' ])\.\.\/(?=v1\/|[\w-]+\.json)/g, (_, before: string) => before + folder)
    .replaceAll(SOMEWHERE, folder)
    .replaceAll('VERSION', version)
    .trimEnd();
