/**
 * The script element that runs this code now; null in a module, and later on.
 * Asked of the prototype: `<img name="currentScript">` hides the document's own property. And not of `Document`, in
 * whose place MooTools puts its own.
 */
export function currentScript(): HTMLScriptElement | null {
  const native: unknown = Object.getPrototypeOf(HTMLDocument.prototype);
  const script: unknown = Object.getOwnPropertyDescriptor(native, 'currentScript')?.get?.call(document);
  return script instanceof HTMLScriptElement ? script : null;
}
