import {emailText} from './plain-texts.ts';
import type {Content} from './content.ts';

/** An encoded word of 75 characters holds 45 bytes (RFC 2047), and a UTF-8 character takes up to four. */
const PIECES = /.{1,11}/gsu;

const toBase64 = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));

/** Encodes a header as encoded words without splitting a character. */
const encodeHeader = (text: string): string =>
  (text.match(PIECES) ?? []).map((piece) => `=?UTF-8?B?${toBase64(piece)}?=`).join('\r\n ');

const part = (type: string, content: string): string =>
  [
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    ...(toBase64(content.replace(/\r?\n/g, '\r\n')).match(/.{1,76}/g) ?? []),
  ].join('\r\n');

/** No line of Base64 starts like this. */
const BOUNDARY = '=_official-accounts';

/** A draft that mail programs open as a new e-mail: RFC 5322, with text and HTML as alternatives. */
export const emlOf = (content: Content, html: string): string =>
  [
    'X-Unsent: 1',
    `Subject: ${encodeHeader(content.title)}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${BOUNDARY}"`,
    '',
    `--${BOUNDARY}`,
    part('text/plain', emailText(content)),
    `--${BOUNDARY}`,
    part(
      'text/html',
      `<!doctype html><html lang="${content.language}"><meta charset="utf-8"><body>${html}</body></html>`,
    ),
    `--${BOUNDARY}--`,
    '',
  ].join('\r\n');
