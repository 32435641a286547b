import type {Texts} from '../i18n/texts.ts';

export function openCodes(block: Element, place: Element, texts: Texts): void {
  block.append(String(place.children.length), texts.codes);
}
