/** Entry `official-accounts/pictures`: draws QR codes, for pages that print or show them themselves. */
export {pictureOf, svgOf} from './qr/picture.ts';
export type {Picture} from './qr/picture.ts';
