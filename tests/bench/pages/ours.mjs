// The block as a school embeds it, by one tag.
import {listOf} from '../accounts.mjs';
import {bundle} from './bundle.mjs';
import {ASSETS, asyncScript} from './page.mjs';

const BRAND = 'data-brand="Школа № 12"';

const json = (list) => Buffer.from(JSON.stringify(list, null, 2));

export async function ourPages() {
  const list = listOf();
  const links = {host: 'official-accounts', inside: 'a[href]', count: list.accounts.length};
  return [
    {
      name: 'ours-baked',
      label: 'ours, the list baked in (and fetched anew behind it)',
      body: asyncScript(`${ASSETS}/baked/v1/official-accounts.js`, BRAND),
      files: {
        '/baked/v1/official-accounts.js': await bundle({list}),
        '/baked/accounts.json': json(list),
      },
      links,
    },
    {
      name: 'ours-fetched',
      label: 'ours, the list fetched (warm: from storage)',
      body: asyncScript(`${ASSETS}/v1/official-accounts.js`, `${BRAND} data-src="${ASSETS}/eight.json"`),
      files: {
        '/v1/official-accounts.js': await bundle(),
        '/eight.json': json(list),
      },
      links,
    },
  ];
}
