/** Marks a style sheet, so that the build minifies it. */
export const css = String.raw;

/**
 * Adds a style sheet to a page or a shadow root. Not style attributes, which a policy may forbid and the page may use
 * itself.
 * @returns a function that removes the style sheet
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
