import {expect} from 'chai';
import {MESSAGES} from '../../src/list-problems/finding.ts';
import {jsonProblems} from '../../src/list-problems/json-problems.ts';

const A = '{"network": "vk", "url": "https://vk.com/a", "title": "А"}';
const OPEN = A.slice(0, -1);

/** A text and its problems: code, line, column. */
type Case = readonly [day: string, text: string, ...faults: (readonly [code: string, line: number, column: number])[]];

const DAYS: readonly Case[] = [
  ['an extra bracket at the end', `{"accounts": [${A}]}}`, ['extra-bracket', 1, 75]],
  ['an extra bracket in the middle', `{"accounts": [\n${A}}\n]}`, ['extra-bracket', 2, 59]],
  ['two square brackets', `{"accounts": [${A}]]}`, ['extra-bracket', 1, 74]],
  ['an account that is never closed, before another one', `{"accounts": [\n${OPEN},\n${A}\n]}`, ['not-closed', 2, 58]],
  ['the last account is never closed', `{"accounts": [\n${OPEN}\n]}`, ['not-closed', 2, 58]],
  ['the accounts are never closed', `{"accounts": [\n${A}\n}`, ['not-closed', 2, 59]],
  ['the end is cut off', '{"accounts": [1', ['not-closed', 1, 16]],
  ['a comma before a bracket', '{"a": [1,\n]}', ['trailing-comma', 1, 9]],
  ['two commas', '[1,,2]', ['extra-comma', 1, 4]],
  ['a comma at the start', '{,"a": 1}', ['extra-comma', 1, 2]],
  ['no comma between two lines', '{"a": 1\n"b": 2}', ['missing-comma', 1, 8]],
  ['no comma between two accounts', `[${A}\n${A}]`, ['missing-comma', 1, 60]],
  ['a semicolon', '{"a": 1; "b": 2}', ['missing-comma', 1, 8]],
  ['no colon', '{"a" 1}', ['missing-colon', 1, 5]],
  ['an equals sign', '{"a" = 1}', ['missing-colon', 1, 5]],
  ['nothing after a colon', '{"a": }', ['missing-value', 1, 7]],
  ['a leading zero', '{"revision": 01}', ['leading-zero', 1, 14]],
  ['a plus before a number', '{"revision": +1}', ['plus', 1, 14]],
  ['half a number', '{"a": .5, "b": 1}', ['number', 1, 7]],
  ['NaN', '{"ttl": NaN}', ['not-a-value', 1, 9]],
  ['undefined', '{"ttl": undefined}', ['not-a-value', 1, 9]],
  ['a Python constant', '{"a": None,\n"b": True}', ['not-a-value', 1, 7], ['letter-case', 2, 6]],
  ['a tab in a text', '{"a": "б\tв"}', ['tab', 1, 9]],
  ['a control character in a text', '{"a": "б\u0001в"}', ['control', 1, 9]],
  ['a text over two lines', '{"a": "Отдел\nобразования",\n"b": 1}', ['line-break', 1, 7]],
  ['a text without its end', '{"a": "Отдел,\n"b": "в"}', ['open-string', 1, 7]],
  ['a quoted name without the closing quotation mark of the text', '{"a": "«Луч»,\n"b": 1}', ['open-string', 1, 7]],
  ['quotation marks inside a text', '{"a": "МБОУ "Школа № 12""}', ['inner-quotes', 1, 13]],
  ['the same, followed by more words', '{"a": "Лицей "Луч", Томск", "b": 1}', ['inner-quotes', 1, 14]],
  ['the same at the start of a text', '{"a": ""Луч" Томск"}', ['inner-quotes', 1, 8]],
  ['the same, as a spreadsheet writes it', '{"a": "МБОУ ""Луч"""}', ['inner-quotes', 1, 13]],
  ['the same with a space', '{"a": "Лицей " Луч" Томск"}', ['inner-quotes', 1, 14]],
  ['the same around a number', '{"a": "МБОУ "12""}', ['inner-quotes', 1, 13]],
  ['curly quotation marks', '{“a”: 1}', ['wrong-quotes', 1, 2]],
  ['Russian quotation marks instead of straight ones', '{"a": «Школа № 12»}', ['wrong-quotes', 1, 7]],
  ['a curly one only at the end', '{"a": "Школа”,\n"b": 1}', ['wrong-quotes', 1, 13]],
  ['single quotation marks', "{'a': 1}", ['wrong-quotes', 1, 2]],
  ['backticks', '{"a": `б`}', ['wrong-quotes', 1, 7]],
  ['a Windows path', '{"a": "C:\\img\\x.svg"}', ['backslash', 1, 10]],
  ['a Windows folder', '{"a": "C:\\temp\\"}', ['backslash', 1, 15]],
  ['\\u without a code', '{"a": "C:\\users"}', ['backslash', 1, 10]],
  ['a comment', '{\n// наш список\n"a": 1}', ['comment', 2, 1]],
  ['a block comment', '{"a": 1 /* наш\nсписок */}', ['comment', 1, 9]],
  ['a shell comment', '# наш\n{}', ['comment', 1, 1]],
  ['an HTML comment', '<!-- наш -->\n{}', ['comment', 1, 1]],
  ['a key without quotation marks', '{a: 1}', ['bare-key', 1, 2]],
  ['a text without quotation marks', '{"a": Школа № 12}', ['unquoted', 1, 7]],
  ['an address without quotation marks', '{"a": https://vk.com/a}', ['unquoted', 1, 7]],
  ['a day without quotation marks', '{"a": 2026-11-22}', ['unquoted', 1, 7]],
  ['a no-break space from a web page', '{\n\u00A0"a": 1}', ['stray-space', 2, 1]],
  ['a second byte order mark', '\uFEFF{}', ['stray-space', 1, 1]],
  ['two lists', '{"a": 1}\n{"a": 2}', ['after-end', 2, 1]],
  ['a semicolon at the end', '{"a": 1};', ['after-end', 1, 9]],
  ['a script', 'var list = {};', ['before-start', 1, 1]],
  ['a page', '<!DOCTYPE html>', ['a-page', 1, 1]],
  ['nothing', ' \n', ['empty-file', 1, 1]],
  ['a duplicate key', '{"a": {"x": 1,\n"x": 2}, "b": {"x": 1}}', ['duplicate-key', 2, 1]],
  ['a duplicate key in two spellings', '{"a": 1, "\\u0061": 2}', ['duplicate-key', 1, 10]],
  ['endless brackets', '['.repeat(100_000), ['too-deep', 1, 51]],
  [
    'five independent problems',
    `{"accounts": [\n{"a": 1 "b": 2},\n{"a": 01},\n{'a': "ООО "Луч""},\n{"a": "б\tв"},\n]}`,
    ['missing-comma', 2, 8],
    ['leading-zero', 3, 7],
    ['wrong-quotes', 4, 2],
    ['tab', 5, 9],
    ['trailing-comma', 5, 13],
  ],
];

describe('a list that was written by hand', () => {
  for (const [day, text, ...faults] of DAYS) {
    // Only one problem per line is reported.
    const wanted = faults.filter(([, line], index) => faults.findIndex((one) => one[1] === line) === index);
    it(day, () => {
      expect(jsonProblems(text).map(({code, line, column}) => [code, line, column])).to.deep.equal(wanted);
    });
  }

  for (const text of [
    '{}',
    '[]',
    ' [1, -0.5e+3, true, null, "\\u0416\\n", {"": [[]]}] \n',
    '0',
    '"a"',
    '{"__proto__": 1}',
  ]) {
    it(`has no problems: ${text}`, () => expect(jsonProblems(text)).to.deep.equal([]));
  }

  it('has a problem wherever the browser’s own parser rejects it, for every truncation and typo', () => {
    const whole = `{"a": [1.5, true, "\\u00e9\\" «»"], "б": {"b": null, "c": -0},\n "d": {}}`;
    const others = ['"', '{', ']', ',', ':', '0', 'x', '\\', '\n', '\t', '«', "'", '/', '\u00A0', '+'];
    for (let index = 0; index <= whole.length; index++) {
      for (const text of [
        whole.slice(0, index),
        whole.slice(0, index) + whole.slice(index + 1),
        ...others.map((other) => whole.slice(0, index) + other + whole.slice(index)),
      ]) {
        let isRight = true;
        try {
          JSON.parse(text);
        } catch {
          isRight = false;
        }
        const faults = jsonProblems(text);
        if (isRight)
          expect(
            faults.every(({code}) => code === 'duplicate-key'),
            text,
          ).to.equal(true);
        else expect(faults.length, text).to.be.above(0);
        for (const {offset, code} of faults) {
          expect(offset, text).to.be.within(0, text.length);
          expect(MESSAGES.en.findings[code], code).to.be.an('array');
        }
      }
    }
  });

  it('gets messages in both languages, with a fix', () => {
    for (const [code, en] of Object.entries(MESSAGES.en.findings)) {
      const ru = MESSAGES.ru.findings[code as keyof typeof MESSAGES.ru.findings];
      for (const words of ru) expect(words, code).to.match(/[а-я]/);
      for (const words of en) expect(words, code).to.match(/^[^А-Яа-я]+$/);
      expect(ru[0].includes('{}'), code).to.equal(en[0].includes('{}'));
    }
  });
});
