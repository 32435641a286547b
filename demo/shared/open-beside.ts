/** Opens a clicked link to another site in a new tab, because other sites refuse to be shown in a frame. */
export function openBeside(event: Event): void {
  const link = event.composedPath().find((node) => (node as Partial<Element>).localName === 'a');
  const {href = '', protocol = ''} = (link ?? {}) as Partial<HTMLAnchorElement>;
  if (event.defaultPrevented || !/^https?:$/.test(protocol) || new URL(href).origin === location.origin) return;
  event.preventDefault();
  window.open(href, '_blank', 'noopener');
}
