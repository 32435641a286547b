/**
 * The mark-up that src/embed/render.ts makes a template of.
 * @throws where that would not be what Lit renders
 */
export function compileTemplate(strings: readonly string[]): string;
