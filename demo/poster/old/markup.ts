const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;'};

/** A text as it stands in HTML and in its attributes. */
export const escape = (value: string): string => value.replace(/[&"<>]/g, (char) => ENTITIES[char] ?? char);

export const anchor = (href: string, words: string): string => `<a href="${escape(href)}">${escape(words)}</a>`;
