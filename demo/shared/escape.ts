const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;'};

/** A text as it stands in HTML and in its attributes. */
export const escape = (text: string): string => text.replace(/[&"<>]/g, (char) => ENTITIES[char] ?? char);
