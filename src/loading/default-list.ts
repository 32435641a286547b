import {toUrl} from '../list/link.ts';
import {readBaked} from '../list/parse.ts';
import list from '../list/default-list.json' with {type: 'json'};
import type {LoadedList} from './read-list.ts';

/**
 * The address of the default list: where the script lies. Undefined where that isn't known (imported from npm, merged
 * with other scripts, inlined): then the list baked into the script is all there is, and nothing is requested.
 */
let address: string | undefined;

/** Where the script lies, up to the last slash. */
let folder: string | undefined;

/**
 * The address of a file that is published beside the script.
 * @throws where it isn't known where the script lies
 */
export function besideScript(name: string): string {
  if (!folder) throw new Error();
  return folder + name;
}

export const defaultAddress = (): string | undefined => address;

/**
 * Sets the address of the default list: accounts.json beside the script, or one folder up where the script's folder is
 * a version (v1, 1.2.0).
 * @param script the script's own address; another file's than official-accounts.js or .mjs is not taken for it
 */
export function setDefaultAddress(script: string): void {
  folder = /^([^?#]*\/)official-accounts\.m?js(?:[?#].*)?$/.exec(script)?.[1];
  address =
    folder && toUrl(/\/(?:v\d+|\d+\.\d+\.\d+)\/$/.test(folder) ? '../accounts.json' : 'accounts.json', folder)?.href;
}

let baked: LoadedList | undefined;

/** The list that came with the script. */
export const bakedList = (): LoadedList => (baked ??= readBaked(list, address) as LoadedList);
