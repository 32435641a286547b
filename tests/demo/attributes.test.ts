import {expect} from 'chai';
import {attributesIn} from '../../demo/configure/attributes.ts';
import {groupsOf, settingOf} from '../../demo/configure/settings.ts';
import {SHOWN} from '../../demo/configure/shown.ts';
import {ATTRIBUTES, closeDemos, openDemo, SETTINGS} from './open-demo.ts';

const names = ATTRIBUTES.map(({name}) => name);

describe('the element has learnt an attribute', () => {
  afterEach(closeDemos);

  it('and the demo has words for it, or this test says which one lacks them', () => {
    expect(names).to.include.members(['layout', 'own', 'qr', 'heading-level']);
    expect(names.filter((name) => !Object.hasOwn(SHOWN, name))).to.deep.equal([]);
    expect(
      Object.keys(SHOWN).filter((name) => !names.includes(name)),
      'words for nothing',
    ).to.deep.equal([]);
  });

  it('and even without words there is a control for it', () => {
    const setting = settingOf({name: 'shape', default: 'round', isBoolean: false, description: 'Its shape.'});
    expect(setting).to.include({kind: 'text', label: 'shape', hint: 'Its shape.', default: 'round'});
    expect(settingOf({name: 'still', default: 'false', isBoolean: true, description: ''}).kind).to.equal('switch');
    const [last] = groupsOf([{name: 'shape', default: '', isBoolean: false, description: ''}]).slice(-1);
    expect(last!.settings.map(({name}) => name)).to.include('shape');
  });

  it('and each one can be set on the page', async () => {
    const {document} = await openDemo();
    const shown = [...document.querySelectorAll('#panel [data-setting]')].map((one) =>
      one.getAttribute('data-setting'),
    );
    expect(names.filter((name) => !shown.includes(name))).to.deep.equal([]);
    for (const name of names) {
      expect(document.querySelectorAll(`#panel [data-setting="${name}"] input`).length, name).to.be.above(0);
    }
  });

  it('and the values that the demo offers are those that the element says it takes', () => {
    for (const name of ['layout', 'theme', 'tone', 'target', 'group-by', 'levels', 'audience']) {
      const setting = SETTINGS.find((one) => one.name === name)!;
      const {description} = ATTRIBUTES.find((one) => one.name === name)!;
      const values =
        'choices' in setting ? setting.choices.map(({value}) => value) : setting.kind === 'switch' ? [setting.on] : [];
      expect(values, name).not.to.have.length(0);
      for (const value of values) {
        if (value !== setting.default) expect(description, `${name}="${value}"`).to.contain(value);
      }
    }
  });

  it('and no name of the demo’s own is an attribute’s, too', () => {
    const all = SETTINGS.map(({name}) => name);
    expect(all.filter((name, index) => all.indexOf(name) !== index)).to.deep.equal([]);
  });

  it('and a manifest without the element is told of', () => {
    expect(() => attributesIn({modules: []})).to.throw('official-accounts');
  });
});
