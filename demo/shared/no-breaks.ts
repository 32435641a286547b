/**
 * What belongs to the next word: «№ 7», «в Томске», «им. А. С. Пушкина». Two capitals belong to the previous one:
 * «Минпросвещения РФ».
 */
const LEADING = /(?<=^|[\s(«„“"])(№|(?:\p{L}\p{Ll}?\.)+|\p{L}\p{Ll}?|для|при|без|пос\.)\s+(?=\S)/gu;

/** A text to show, whose lines don't end with what belongs to the next word. Not for addresses, nor texts to copy. */
export const withoutBadBreaks = (text: string): string => text.replace(LEADING, '$1\u00A0');
