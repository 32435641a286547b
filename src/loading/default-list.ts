import {toUrl} from '../list/link.ts';
import {readBaked} from '../list/parse.ts';
import list from '../list/default-list.json' with {type: 'json'};
import type {LoadedList} from './read-list.ts';

/**
 * The address of the default list. Undefined if the script's address is unknown (imported from npm, bundled with other
 * scripts, inlined): then the baked list is shown, and nothing is requested.
 */
let address: string | undefined;

/** The script's address up to the last slash. */
let folder: string | undefined;

/**
 * Returns the address of a file that is published beside the script.
 * @throws if the script's address is unknown
 */
export function besideScript(name: string): string {
  if (!folder) throw new Error();
  return folder + name;
}

export const defaultAddress = (): string | undefined => address;

/**
 * Sets the address of the default list: accounts.json beside the script, or one folder up if the script's folder is a
 * version (v1, 1.2.0).
 * @param script the script's own address; ignored unless the file is official-accounts.js or .mjs
 */
export function setDefaultAddress(script: string): void {
  folder = /^([^?#]*\/)official-accounts\.m?js(?:[?#].*)?$/.exec(script)?.[1];
  address =
    folder && toUrl(/\/(?:v\d+|\d+\.\d+\.\d+)\/$/.test(folder) ? '../accounts.json' : 'accounts.json', folder)?.href;
}

let baked: LoadedList | undefined;

/** Returns the list that is baked into the script. */
export const bakedList = (): LoadedList => (baked ??= readBaked(list, address) as LoadedList);
