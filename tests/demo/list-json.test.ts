import {expect} from '@open-wc/testing';
import {bytesOf, toText} from '../../demo/list/format.ts';
import {faultIn} from '../../demo/list/json-fault.ts';
import {readBytes, readText} from '../../demo/list/read.ts';
import type {Json} from '../../demo/list/raw.ts';

const RIGHT = ['{}', '[]', ' [1, -0.5e+3, true, null, "\\u0416\\n", {"": [[]]}] \n', '0', '"a"'];
const WRONG: readonly (readonly [text: string, code: string, line: number, column: number])[] = [
  ['{"a": 1,}', 'last-comma', 1, 8],
  ['{\n  "a": [1 2]\n}', 'comma', 2, 11],
  ['{\n  a: 1}', 'key', 2, 3],
  ['{"a" 1}', 'colon', 1, 6],
  ['{"a": }', 'value', 1, 7],
  ['{"a": tru}', 'value', 1, 7],
  ['[01]', 'value', 1, 2],
  ['{"a": "б', 'string', 1, 7],
  ['{"a": "б\n"}', 'string', 1, 7],
  ['{"a": 1', 'end', 1, 8],
  ['[1] []', 'after', 1, 5],
];

describe('a JSON text', () => {
  for (const text of RIGHT) it(`is right: ${text}`, () => expect(faultIn(text)).to.equal(undefined));
  for (const [text, code, line, column] of WRONG) {
    it(`is wrong at ${line}:${column}: ${text}`, () => {
      const fault = faultIn(text);
      expect([fault?.code, fault?.line, fault?.column]).to.deep.equal([code, line, column]);
    });
  }

  it('is right where the engine says so, letter by letter', () => {
    const whole = '{"a": [1.5, true, "\\u00e9\\"", {"b": null}], "c": {}}';
    for (let index = 0; index < whole.length; index++) {
      for (const text of [whole.slice(0, index), whole.slice(0, index) + whole.slice(index + 1)]) {
        let isRight = true;
        try {
          JSON.parse(text);
        } catch {
          isRight = false;
        }
        expect(faultIn(text) === undefined, text).to.equal(isRight);
      }
    }
  });

  it('of brackets alone ends nothing', () => expect(faultIn('['.repeat(100_000))).to.be.an('object'));

  it('is written as one would write it by hand, and read back as it was', () => {
    const list: Json = {title: {ru: 'Мы', en: 'We'}, accounts: [{url: 'a', audience: ['parents'], x: [[], {}]}], e: []};
    const text = toText(list);
    expect(text).to.contain('"title": {"ru": "Мы", "en": "We"},\n');
    expect(text).to.contain('"audience": ["parents"]');
    expect(JSON.parse(text)).to.deep.equal(list);
    expect(bytesOf('Мы\n')).to.equal(5);
  });
});

describe('a file', () => {
  const codeOf = (text: string): unknown => {
    const read = readText(text);
    return 'fault' in read ? read.fault.code : read.list;
  };
  it('is a list only with accounts', () => {
    expect(codeOf('\uFEFF{"accounts": []}')).to.deep.equal({accounts: []});
    expect(codeOf('[]')).to.equal('not-an-object');
    expect(codeOf('{"name": 1}')).to.equal('no-accounts');
    expect(codeOf(' \n')).to.equal('empty');
    expect(codeOf('<!DOCTYPE html><title>404</title>')).to.equal('a-page');
  });
  it('in windows-1251 is not garbled, but refused', () => {
    const read = readBytes(new Uint8Array([0x22, 0xcf, 0xf0, 0x22]).buffer);
    expect('fault' in read && read.fault.code).to.equal('not-utf-8');
  });
});
