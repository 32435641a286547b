import {readdirSync} from 'node:fs';
import {join} from 'node:path';

/** Files below a folder with the given name ending, sorted. (Node has no built-in glob before 22.) */
export function filesIn(folder, ending) {
  return readdirSync(folder, {recursive: true})
    .map((name) => join(folder, name))
    .filter((path) => path.endsWith(ending))
    .sort();
}
