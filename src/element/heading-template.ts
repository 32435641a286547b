import {html} from 'lit';

type HeadingTemplate = (part: string, id: unknown, lang: unknown, content: unknown) => unknown;

/** A template for each level, because a tag name can't be an expression. */
const TEMPLATES: readonly HeadingTemplate[] = [
  (part, id, lang, content) => html`<h2 part=${part} id=${id} lang=${lang}>${content}</h2>`,
  (part, id, lang, content) => html`<h3 part=${part} id=${id} lang=${lang}>${content}</h3>`,
  (part, id, lang, content) => html`<h4 part=${part} id=${id} lang=${lang}>${content}</h4>`,
  (part, id, lang, content) => html`<h5 part=${part} id=${id} lang=${lang}>${content}</h5>`,
  (part, id, lang, content) => html`<h6 part=${part} id=${id} lang=${lang}>${content}</h6>`,
];

/** Renders a heading of level 2 to 6; deeper levels become 6. */
export const headingTemplate = (level: number, ...values: Parameters<HeadingTemplate>): unknown =>
  TEMPLATES[Math.min(level, 6) - 2]?.(...values);
