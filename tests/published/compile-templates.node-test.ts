import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parseAst} from 'rollup/parseAst';
import {compileTemplate} from '../../scripts/compile-template.mjs';
import {compileTemplates} from '../../scripts/compile-templates.mjs';

const IMPORT = "import {html} from 'lit';\n";
const transform = (code: string) =>
  compileTemplates.transform.call({parse: parseAst}, code, '/src/some.ts')?.code ?? '';
const compile: (strings: TemplateStringsArray, ...values: unknown[]) => string = compileTemplate;

describe('the templates in the bundle', () => {
  it('are read while it is built: no reader of Lit’s is in it', () => {
    for (const file of ['official-accounts.js', 'official-accounts.mjs']) {
      const code = readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8');
      assert.match(code, /<section part="block" \$class/);
      assert.doesNotMatch(code, /lit\$|lastIndex\b/);
    }
  });

  it('say where their values go', () => {
    assert.equal(
      compile`<a class="x" href=${1} .style="${2}" @click=${3}>${4}, <b>${5}</b></a>`,
      '<a class="x" $href .style @click><?>, <b><?></b></a>',
    );
  });

  it('end behind their last value, so that what comes behind them stays', () => {
    assert.equal(compile`<b></b>${1}`, '<b></b><?><?>');
  });

  it('are made once a module, whatever their values are', () => {
    const code = transform(
      IMPORT + 'export const a = (b, c) => b ? html`<p>${(b, c)}</p>` : html`<i>${html`${[c]}`}</i>`;',
    );
    const [, bold, italic, nested] = /\$(\d+).*\n.*\$(\d+).*\n.*\$(\d+)/.exec(code) ?? [];
    assert.equal(
      code,
      [
        `const template$${bold} = /*@__PURE__*/ html("<p><?></p>");\n`,
        `const template$${italic} = /*@__PURE__*/ html("<i><?></i>");\n`,
        `const template$${nested} = /*@__PURE__*/ html("<?><?>");\n`,
        IMPORT,
        `export const a = (b, c) => b ? template$${bold}((b, c)) : template$${italic}((template$${nested}(([c]))));`,
      ].join(''),
    );
  });

  it('fail the build, by file and template, where the bundle would not show what Lit does', () => {
    assert.throws(
      () => transform(IMPORT + 'html`<p ?hidden=${1}></p>`'),
      /^Error: \/src\/some\.ts: a template has a boolean attribute, \?hidden:\nhtml`<p \?hidden=\$\{1\}><\/p>`$/,
    );
  });

  const REFUSED: readonly [why: RegExp, text: () => string][] = [
    [/gives class more than one value/, () => compile`<p class="a ${1}"></p>`],
    [/gives class more than one value/, () => compile`<p class="${1}${2}"></p>`],
    [/gives id more than one value/, () => compile`<p id=${1}a></p>`],
    [/gives @click no value/, () => compile`<p @click="go()"></p>`],
    [/gives \.style no value/, () => compile`<p .style></p>`],
    [/has viewBox, which/, () => compile`<svg viewBox=${1}></svg>`],
    [/has \.scrollTop, which/, () => compile`<p .scrollTop=${1}></p>`],
    [/has an attribute twice/, () => compile`<p id="a" id=${1}></p>`],
    [/holds a <style>/, () => compile`<style></style>`],
    [/holds <div \/>/, () => compile`<div />${1}`],
    [/closes p, which/, () => compile`<p><b></p></b>`],
    [/closes p, which/, () => compile`</p>`],
    [/leaves b open/, () => compile`<p></p><b>`],
    [/can’t be read from «<\$\{…\}></, () => compile`<p></p><${1}></${2}>`],
    [/can’t be read/, () => compile`<p ${1}></p>`],
    [/can’t be read/, () => compile`<p ${1}=${2}></p>`],
    [/can’t be read/, () => compile`<!-- ${1} -->`],
    [/can’t be read/, () => compile`1 < 2`],
  ];
  for (const [why, text] of REFUSED) {
    it(`may not be such that: ${why.source}`, () => {
      assert.throws(text, why);
    });
  }

  it('may not hide behind other names', () => {
    assert.throws(() => transform("import {html as h} from 'lit';\nh`<p></p>`"), /imports html of Lit as h/);
    assert.throws(() => transform("import {svg} from 'lit';\nsvg`<g></g>`; 'html'"), /imports svg/);
    assert.throws(() => transform(IMPORT + 'const other = html;'), /uses html without a template/);
  });

  it('are only Lit’s', () => {
    assert.equal(transform("import {html} from './own.ts';\nhtml`<p ${1}>`"), '');
  });
});
