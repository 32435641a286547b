declare const VERSION: string;

/** This package's version: the build puts it in. */
export const version: string = VERSION;
