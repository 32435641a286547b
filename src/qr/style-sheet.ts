/** Marks a style sheet, so that the build minifies it. */
export const css = String.raw;

/**
 * Gives a page or a shadow root styles; gives what takes them away again. A sheet, as a policy may forbid attributes, and
 * the page's own may stand there.
 */
export function adoptStyles(root: Document | ShadowRoot, css: string): () => void {
  const page = root.ownerDocument ?? root;
  const {CSSStyleSheet: Sheet} = page.defaultView as Window & typeof globalThis;
  const sheet = new Sheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
