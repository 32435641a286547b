/** The element of a sample page that the tag is pasted into. */
const PLACE = 'place';

/**
 * Pastes the tag into a sample page, as a school's editor would, in place of the one that stands there.
 * Resolves when the tag's script has run or could not be had.
 */
export async function paste(page: Document, tag: string): Promise<void> {
  const place = page.getElementById(PLACE);
  if (!place) return;
  const old = [...place.childNodes];
  const range = page.createRange();
  range.selectNodeContents(place);
  // The only way to parse a text so that a script in it runs.
  const fragment = range.createContextualFragment(tag);
  const script = fragment.querySelector('script');
  await new Promise((resolve) => {
    script?.addEventListener('load', resolve, {once: true});
    script?.addEventListener('error', resolve, {once: true});
    // Before the old one, which goes when the new one is there: so nothing flickers.
    place.prepend(fragment);
  });
  for (const node of old) node.remove();
}
