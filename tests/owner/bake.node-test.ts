import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import vm from 'node:vm';
import {bake} from '../../src/owner/bake/bake.ts';
import {unpack} from '../../src/owner/bake/cyrillic.ts';
import {toLiteral, withoutNotes} from '../../src/owner/bake/literal.ts';

const SCRIPT = readFileSync('dist/official-accounts.js', 'latin1');

/** What a script that holds the literal makes of it. */
const read = (value: unknown): unknown =>
  JSON.parse(vm.runInNewContext(`JSON.stringify(${toLiteral(value, 'unpack')})`, {unpack}) as string) as unknown;

describe('a list baked into the script', () => {
  it('is read as it was written, whatever it holds', () => {
    const texts = [
      'Ёж',
      'ёж',
      'А',
      'я',
      '<>=|}~',
      '\u007f\u2028\0\n"\\\'`${x}',
      '😀',
      '\ud800',
      'Приёмная № 1 — «да»',
      '</script><!--',
      '',
    ];
    const value = JSON.parse(
      JSON.stringify({a: texts, 'a-b': 1, Ключ: [null, true, false, -1.5e-7, {}, []], if: 0, '1a': 0}).replace(
        '{',
        '{"__proto__": {"x": 1}, ',
      ),
    ) as unknown;
    assert.deepEqual(JSON.stringify(read(value)), JSON.stringify(value));

    assert.match(toLiteral(value, 'u'), /^[\x20-\x7e]*$/);
    assert.doesNotMatch(toLiteral(value, 'u'), /<[/!]/);
  });

  it('has nothing of what its owner noted for themselves', () => {
    const list = {$schema: 'x', accounts: [{url: 'u', source: 'letter', verifiedAt: '2026-11-22'}]};
    assert.deepEqual(withoutNotes(list), {accounts: [{url: 'u'}]});
  });

  it('is in no script of another version, or of somebody else: publishing stops', () => {
    assert.throws(() => bake('alert(1)', {}));
    assert.throws(() => bake(SCRIPT.replace('195080976', '1'), {}));
    assert.throws(() => bake(SCRIPT + SCRIPT, {}));
  });

  it('changes nothing else of the script', () => {
    const baked = bake(SCRIPT, {version: 1, accounts: []});
    const at = baked.indexOf('{version:1,accounts:[]}');
    assert.equal(baked.slice(0, at), SCRIPT.slice(0, at));
    assert.ok(SCRIPT.endsWith(baked.slice(at + '{version:1,accounts:[]}'.length)));
  });
});
