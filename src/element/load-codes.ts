/** Loads what draws the codes, once somebody wants them. The bundles load it from beside themselves: embed/load-codes.ts. */
export const loadCodes = (): Promise<typeof import('../qr/codes.ts')> => import('../qr/codes.ts');
