import {faultIn} from './json-fault.ts';
import {isList, isObject} from './raw.ts';
import type {JsonFault} from './json-fault.ts';
import type {Json, RawList} from './raw.ts';

/** Why a text or a file is no list that can be edited. */
export type ReadFault =
  | {readonly code: 'not-utf-8' | 'empty' | 'not-an-object' | 'no-accounts' | 'a-page' | 'a-picture'}
  | {readonly code: 'not-json'; readonly fault: JsonFault};

export type Read = {readonly list: RawList} | {readonly fault: ReadFault};

/** Reads a list's text. */
export function readText(text: string): Read {
  const plain = text.replace(/^\uFEFF/, '');
  if (!plain.trim()) return {fault: {code: 'empty'}};
  // What a server gives in place of a file that it doesn't have.
  if (/^\s*<(!doctype|html|head|body)\b/i.test(plain)) return {fault: {code: 'a-page'}};
  const fault = faultIn(plain);
  if (fault) return {fault: {code: 'not-json', fault}};
  const value = JSON.parse(plain) as Json;
  if (isList(value)) return {list: value};
  return {fault: {code: isObject(value) ? 'no-accounts' : 'not-an-object'}};
}

/** What the files of pictures begin with: PNG, JPEG, GIF, WebP. */
const PICTURE = /^(\x89PNG|\xff\xd8\xff|GIF8|RIFF[^]{4}WEBP)/;

const isPicture = (bytes: ArrayBuffer): boolean =>
  PICTURE.test(String.fromCharCode(...new Uint8Array(bytes.slice(0, 12))));

/** Reads a list's file. Old editors save in windows-1251, which would garble every title. */
export function readBytes(bytes: ArrayBuffer): Read {
  if (isPicture(bytes)) return {fault: {code: 'a-picture'}};
  try {
    return readText(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) return {fault: {code: 'not-utf-8'}};
    throw error;
  }
}
