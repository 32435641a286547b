import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Linter} from 'eslint';
import {MINIFIABLE} from '../../scripts/minifiable.mjs';

/** Where a minifier would cut a script short. */
const faultsOf = (code: string): string[] =>
  new Linter()
    .verify(code, {
      languageOptions: {ecmaVersion: 'latest', sourceType: 'module'},
      linterOptions: {reportUnusedDisableDirectives: 'off'},
      rules: {'no-restricted-syntax': ['error', ...MINIFIABLE]},
    })
    .map(({message, line, column}) => `${line}:${column} ${message}`);

describe('the lint rule for what a site’s minifier takes for something else', () => {
  it('finds each such thing', () => {
    const wrong = ['`a${`b`}`', '`https://${a}`', '`${a} ${b}`'];
    for (const code of wrong) assert.equal(faultsOf(code).length, 1, code);
  });
});
