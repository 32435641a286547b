import {listOf, telegram, vk} from '../list/make.ts';
import {mount} from '../helpers/element.ts';
import type {OfficialAccounts} from '../../src/index.ts';

/** A block in a box that the page has styled. */
export const mountIn = (css: string, attributes = '', inside = '') =>
  mount(`<style>.page{${css}}.page a{color:rgb(1,2,200)}</style><div class="page"><p>Абзац <a href="#">со ссылкой</a></p>
    <official-accounts theme="inherit" brand="Школа № 12" ${attributes}>${inside}</official-accounts></div>`);

const LONG = listOf([
  vk('ministry', {level: 'federal', description: 'Главное'}),
  telegram('ministry', {level: 'federal', title: 'ministry'}),
  telegram('ministry2', {level: 'federal', title: 'ministry'}),
  vk('region', {level: 'region'}),
  vk('town', {level: 'municipal'}),
]);

/** A block with a longer list. */
export async function mountLong(attributes: string): Promise<OfficialAccounts> {
  const block = await mount(`<official-accounts theme="inherit" ${attributes}></official-accounts>`);
  block.list = LONG;
  await block.updateComplete;
  return block;
}
