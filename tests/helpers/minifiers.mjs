// What content management systems do to a script before they serve it.

/** By patterns that look for spaces alone. */
const withoutSpacesBetweenHoles = (code) => code.replace(/\} +(?=\$\{)/g, '}');

export const MINIFIERS = {
  'none, joined': (code) => code,
  'one that takes spaces between holes': withoutSpacesBetweenHoles,
};
