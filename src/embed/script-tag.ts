/**
 * The script element that runs this code now; null in a module, and later on.
 * Asked of the prototype: `<img name="currentScript">` hides the document's own property.
 */
export function currentScript(): HTMLScriptElement | null {
  const script: unknown = Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript')?.get?.call(document);
  return script instanceof HTMLScriptElement ? script : null;
}
