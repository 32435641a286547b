import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {ESLint, Linter} from 'eslint';
import type {Rule} from 'eslint';

/** The lint rules for the source. */
const config = (await new ESLint().calculateConfigForFile('src/script.ts')) as {readonly rules: Linter.RulesRecord};
const {'no-restricted-syntax': restrictedSyntax = 'off'} = config.rules;

/** Minifiers take the slash after these for a division. */
const regexpAfterSign: Rule.RuleModule = {
  create: ({report, sourceCode}) => ({
    'Literal[regex]'(node: Rule.Node) {
      const before = sourceCode.getTokenBefore(node);
      const isFirst = !before || before.loc.end.line < (node.loc?.start.line ?? 0);
      if (isFirst || before.value === '=>' || before.value === ')')
        report({node, message: 'A regular expression after a sign is a division for a minifier: give it a name.'});
    },
  }),
};

/** Finds code that minifiers would break. */
const faultsOf = (code: string): string[] =>
  new Linter()
    .verify(code, {
      plugins: {built: {rules: {'regexp-after-sign': regexpAfterSign}}},
      languageOptions: {ecmaVersion: 'latest', sourceType: 'module'},
      linterOptions: {reportUnusedDisableDirectives: 'off'},
      rules: {'no-restricted-syntax': restrictedSyntax, 'built/regexp-after-sign': 'error'},
    })
    .map(({message, line, column}) => `${line}:${column} ${message}`);

describe('a script that a site’s CMS minifies', () => {
  for (const name of ['official-accounts.js', 'official-accounts.mjs']) {
    it(`has nothing in ${name} that minifiers misread`, () => {
      const code = readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');
      assert.deepEqual(faultsOf(code), []);
    });
  }

  it('fails this test for each such construct', () => {
    const wrong = [
      '`a${`b`}`',
      '`https://${a}`',
      '`${a} ${b}`',
      '(a) => /b/.test(a)',
      'if (a) /b/.test(a)',
      '/a/.test(b)',
    ];
    for (const code of wrong) assert.equal(faultsOf(code).length, 1, code);
  });
});
