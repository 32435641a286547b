// What the charts share. They have their own background, as a reader's page may be dark.
export const FONT = 'system-ui, sans-serif';
export const INK = '#1f2933';
export const QUIET = '#5f6b76';
export const HAIRLINE = '#dde2e7';

export const escape = (text) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
export const text = (x, y, words, {size = 13, color = INK, anchor = 'start', weight = 400} = {}) =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size}" font-weight="${weight}" fill="${color}" text-anchor="${anchor}">${escape(words)}</text>`;

export const svg = (width, height, title, parts) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${FONT}" role="img">
<title>${escape(title)}</title>
<rect width="${width}" height="${height}" fill="#fff"/>
${parts.join('\n')}
</svg>
`;
