import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {rollup} from 'rollup';
import type {Plugin} from 'rollup';

/** A step of the build, by the file and the name of its plugin. */
const step = async (file: string, name: string): Promise<Plugin> =>
  ((await import(`../../scripts/${file}.mjs`)) as Record<string, Plugin>)[name]!;

const packCyrillic = await step('cyrillic', 'packCyrillic');
const evenCode = await step('even-code', 'evenCode');

/** What a step of the build makes of a module. */
async function make(code: string, plugin: Plugin): Promise<string> {
  const source: Plugin = {
    name: 'source',
    resolveId: (id) => (id === 'main' ? id : null),
    load: (id) => (id === 'main' ? code : null),
  };
  const bundle = await rollup({input: 'main', plugins: [source, plugin], external: ['lit']});
  const {output} = await bundle.generate({format: 'es'});
  return output[0].code;
}

const exportsOf = async (code: string): Promise<unknown> => {
  const {default: value} = (await import('data:text/javascript,' + encodeURIComponent(code))) as {default: unknown};
  return value;
};

describe('texts in the script', () => {
  for (const text of [
    'Съешь ещё этих мягких французских булок, да выпей чаю',
    'ЩУКА, ЭХО, Юля, Яма, Ь',
    'Список ведёт «Школа № 12» – “тест” — 50 % \\ "да"? <нет> = @ | ~ …',
    'Канал школы в Telegram и VK Видео',
    'Эмодзи 🙂 и \u00a0 пробелы\n',
  ]) {
    it(`come out as they went in: ${text.trim()}`, async () => {
      const code = await make(`export default ${JSON.stringify(text)}`, packCyrillic);
      assert.match(code, /unpack\(/);
      assert.equal(await exportsOf(code), text);
    });
  }

  it('stay as they are with a capital Ё, which has no place among the moved', async () => {
    const code = await make("export default 'Ёлка и ёжик'", packCyrillic);
    assert.equal(await exportsOf(code), 'Ёлка и ёжик');
  });

  it('stay where they are a key or a name', async () => {
    const code = await make("export default {'Телеграм': 'Телеграм', 'me': 'Latin only'}", packCyrillic);
    assert.deepEqual(await exportsOf(code), {Телеграм: 'Телеграм', me: 'Latin only'});
  });
});

describe('functions in the script', () => {
  it('do what they did as arrows, and those with a `this` or `arguments` stay functions', async () => {
    const code = await make(
      `function add(one, other = 2, ...[third = 3]) { return one + other + third; }
      async function later() { return add(1); }
      function own() { return this.length + arguments.length; }
      function* two() { yield 1; yield 2; }
      export default [add(4), await later(), own.call('abc', 1), [...two()].length];`,
      evenCode,
    );
    assert.match(code, /let add = \(/);
    assert.match(code, /function own\(/);
    assert.deepEqual(await exportsOf(code), [9, 6, 4, 2]);
  });
});
