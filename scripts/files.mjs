import {readdirSync} from 'node:fs';
import {join} from 'node:path';

/** The files below a folder whose names end so, in a steady order. (Node has no glob of its own before 22.) */
export function filesIn(folder, ending) {
  return readdirSync(folder, {recursive: true})
    .map((name) => join(folder, name))
    .filter((path) => path.endsWith(ending))
    .sort();
}
