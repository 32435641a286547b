/** Other sites refuse to be shown in a frame: their links open in a new tab. To be called for a click in one. */
export function openBeside(event: Event): void {
  const link = event.composedPath().find((node) => (node as Partial<Element>).localName === 'a');
  const {href = '', protocol = ''} = (link ?? {}) as Partial<HTMLAnchorElement>;
  if (event.defaultPrevented || !/^https?:$/.test(protocol) || new URL(href).origin === location.origin) return;
  event.preventDefault();
  window.open(href, '_blank', 'noopener');
}
