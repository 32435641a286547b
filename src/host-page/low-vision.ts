import {ancestorsOf} from './ancestors.ts';

/** Matches if the visitor's system sets all colours. */
export const FORCED_COLORS = '(forced-colors:active)';

/**
 * Whether an element must take all colours and sizes from the page: the system sets the colours, or the page shows its
 * version for the visually impaired, made by bvi (a class on body) or by lidrekon's uhpv (a class on html).
 */
export const isLowVision = (element: Element): boolean =>
  matchMedia(FORCED_COLORS).matches || ancestorsOf(element).some((at) => at.matches('html.special,.bvi-active'));
