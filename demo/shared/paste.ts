/** The element of a sample page that the code is pasted into. */
const PLACE = 'place';

/** Pages that have their template's script. */
const withTemplate = new WeakSet<Document>();

/** Parses a text in such a way that scripts in it run; puts it somewhere, and waits until they did or could not be had. */
async function run(page: Document, text: string, put: (fragment: DocumentFragment) => void): Promise<void> {
  const range = page.createRange();
  range.selectNodeContents(page.body);
  const fragment = range.createContextualFragment(text);
  const script = fragment.querySelector('script');
  const done = new Promise((resolve) => {
    script?.addEventListener('load', resolve, {once: true});
    script?.addEventListener('error', resolve, {once: true});
  });
  put(fragment);
  if (script) await done;
}

/**
 * Pastes a code into a sample page, as a school's editor would, in place of the one that stands there.
 * Resolves when the code's script has run or could not be had.
 * @param template what stands in the template of the site, at the end of each page
 */
export async function paste(page: Document, code: string, template?: string): Promise<void> {
  const place = page.getElementById(PLACE);
  if (!place) return;
  const old = [...place.childNodes];
  // Before the old one, which goes when the new one is there: so nothing flickers.
  const pasted = run(page, code, (fragment) => place.prepend(fragment));
  if (template !== undefined && !withTemplate.has(page)) {
    withTemplate.add(page);
    await run(page, template, (fragment) => page.body.append(fragment));
  }
  await pasted;
  for (const node of old) node.remove();
}
