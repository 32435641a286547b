import {fileURLToPath} from 'node:url';

/** A file that is published beside the command line. */
export const packagePath = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
