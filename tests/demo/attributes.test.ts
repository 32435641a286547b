import {expect} from 'chai';
import {BLOCK_SETTINGS} from '../../demo/configure/block-settings.ts';
import {SETTINGS} from '../../demo/configure/demo-settings.ts';
import {ADDRESS, closeDemos, openDemo} from './open-demo.ts';

/** The parts of custom-elements.json that the test reads. */
interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly {
        readonly name: string;
        readonly description?: string;
        readonly type?: {readonly text: string};
        readonly default?: string;
      }[];
    }[];
  }[];
}

const {modules} = (await (await fetch(ADDRESS + 'custom-elements.json')).json()) as Manifest;

/** The element's attributes, as published. */
const attributes = modules
  .flatMap(({declarations = []}) => declarations)
  .find(({tagName}) => tagName === 'official-accounts')!.attributes!;

describe('an attribute that the element has', () => {
  afterEach(closeDemos);

  it('is on the demo’s page, with its name, kind and default, or is listed here as left out', () => {
    const published = attributes.map(({name, type, default: code = ''}) => ({
      name,
      isBoolean: type?.text === 'boolean',
      // The manifest has defaults as code: 'rows' in quotes, 2 without.
      default: code.replace(/^(['"])(.*)\1$/, '$2'),
    }));
    const set = BLOCK_SETTINGS.filter(({isAttribute}) => isAttribute).map(
      ({name, isBoolean = false, default: fallback}) => ({name, isBoolean, default: fallback}),
    );
    expect(set).to.have.deep.members(published);
  });

  it('can be set on the demo’s page', async () => {
    const {document} = await openDemo();
    for (const {name} of attributes) {
      expect(document.querySelectorAll(`#settings [data-setting="${name}"] input`).length, name).to.be.above(0);
    }
  });

  it('takes exactly the values that the demo offers', () => {
    for (const name of ['layout', 'theme', 'tone', 'target', 'group-by', 'levels', 'audience']) {
      const setting = SETTINGS.find((one) => one.name === name)!;
      const {description} = attributes.find((one) => one.name === name)!;
      const values =
        'choices' in setting ? setting.choices.map(({value}) => value) : setting.kind === 'switch' ? [setting.on] : [];
      expect(values, name).not.to.have.length(0);
      for (const value of values) {
        if (value !== setting.default) expect(description, `${name}="${value}"`).to.contain(value);
      }
    }
  });

  it('never has the name of one of the demo’s own settings', () => {
    const all = SETTINGS.map(({name}) => name);
    expect(all.filter((name, index) => all.indexOf(name) !== index)).to.deep.equal([]);
  });
});
