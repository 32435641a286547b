import {expect} from 'chai';
import {readBytes, readText} from '../../demo/list/load.ts';
import {loadFaultText} from '../../demo/list/messages.ts';
import {toText} from '../../demo/list/saving.ts';
import type {Json} from '../../demo/list/raw.ts';

describe('a JSON text', () => {
  it('is written as people write it by hand, and read back unchanged', () => {
    const list: Json = {title: {ru: 'Мы', en: 'We'}, accounts: [{url: 'a', audience: ['parents'], x: [[], {}]}], e: []};
    const text = toText(list);
    expect(text).to.contain('"title": {"ru": "Мы", "en": "We"},\n');
    expect(text).to.contain('"audience": ["parents"]');
    expect(JSON.parse(text)).to.deep.equal(list);
  });
});

describe('a file', () => {
  const codeOf = (text: string): unknown => {
    const read = readText(text);
    return 'fault' in read ? read.fault.code : read.list;
  };
  it('counts as a list only if it has accounts', () => {
    expect(codeOf('\uFEFF{"accounts": []}')).to.deep.equal({accounts: []});
    expect(codeOf('[]')).to.equal('not-an-object');
    expect(codeOf('{"name": 1}')).to.equal('no-accounts');
    expect(codeOf(' \n')).to.equal('empty-file');
    expect(codeOf('<!DOCTYPE html><title>404</title>')).to.equal('a-page');
  });
  it('of another kind is named for what it is', () => {
    const kindOf = (...bytes: number[]): unknown => {
      const read = readBytes(new Uint8Array(bytes).buffer);
      return 'fault' in read && read.fault.code;
    };
    expect(kindOf(0x1f, 0x8b, 8, 0)).to.equal('packed');
    expect(kindOf(0x50, 0x4b, 3, 4)).to.equal('an-archive');
    expect(kindOf(0x89, 0x50, 0x4e, 0x47)).to.equal('a-picture');
  });
  it('that is invalid gets one sentence, with the position and what to do', () => {
    const said = (text: string): string => {
      const read = readText(text);
      return 'fault' in read ? loadFaultText(read.fault) : '';
    };
    expect(said('{"revision": 01}')).to.equal(
      'Ошибка в JSON: строка 1, столбец 14 — число не начинают с нуля: 01. Уберите ноль.',
    );
    expect(said('{"a": "МБОУ "Луч""}')).to.contain('столбец 13 — кавычки внутри текста').and.to.contain('« »');
    expect(said('')).to.match(/^Файл пуст\. /);
  });
  it('with a duplicate key is reported, and loses nothing', () => {
    const text = '{"accounts": [1],\n"accounts": [2]}';
    const read = readText(text);
    expect(read).to.deep.include({lossy: {list: {accounts: [2]}, text}});
    expect('fault' in read && loadFaultText(read.fault))
      .to.contain('строка 2, столбец 1')
      .and.to.contain('«accounts»');
  });
});
