/** The colour picker can't be empty: it shows this colour if none is set. */
export const NO_COLOR = '#1b5fa8';

/** The only notation that the colour picker accepts. */
const HEX = /^#[\da-f]{6}$/i;

/** The colour that the picker shows. */
export const pickerColor = (color: string): string => (HEX.test(color) ? color : NO_COLOR);
