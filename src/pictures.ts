/** What `import 'official-accounts/pictures'` gives: QR codes as pictures, for a page that prints or shows them itself. */
export {pictureOf, svgOf} from './qr/picture.ts';
export type {Picture} from './qr/picture.ts';
