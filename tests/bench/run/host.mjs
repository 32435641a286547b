// The hosts of a measurement: one for pages, one for scripts and lists, and the same two at the end of a slow link.
import {ASSETS, pageOf} from '../pages/page.mjs';
import {Site} from './server.mjs';
import {openSlow} from './slow-start.mjs';

/** @param {readonly object[]} pages as the modules in pages/ describe them */
export async function host(pages) {
  const open = [];
  const keep = async (opening) => {
    const server = await opening;
    open.push(server);
    return server.port;
  };

  /** @returns the site, and where its pages are to be had */
  const siteOf = async (isShaped) => {
    const site = new Site();
    const ports = [await keep(site.open()), await keep(site.open())];
    const reached = isShaped ? await Promise.all(ports.map((port) => keep(openSlow(port)))) : ports;
    const [ownAddress, assetAddress] = reached.map((port) => `http://127.0.0.1:${port}`);
    for (const page of pages) {
      const html = pageOf(page).replaceAll(ASSETS, assetAddress);
      site.add({...page.files, [`/pages/${page.name}.html`]: Buffer.from(html)});
    }
    return {site, urlOf: ({name}) => `${ownAddress}/pages/${name}.html`};
  };

  const quick = await siteOf(false);
  const shaped = await siteOf(true);
  return {
    pages,
    site: quick.site,
    urlOf: (page, {isShaped} = {}) => (isShaped ? shaped : quick).urlOf(page),
    close: () => open.forEach((server) => server.close()),
  };
}
