// The school page around each candidate. Its text is Russian, some of it bold, so that no candidate is the first to
// load a font.
import {probe} from '../run/probe.js';

/** @param {{head?: string, body?: string, end?: string, links?: object}} parts  links: what the probe looks for */
export const pageOf = ({head = '', body = '', end = '', links}) => `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Школа № 12</title>
<link rel="icon" href="data:,">
<style>body{font-family:sans-serif}</style>
${links ? `<script>(${probe})(${JSON.stringify(links)})</script>` : ''}
${head}
</head>
<body>
<h1>Школа № 12</h1>
<p>Мы учим детей с <b>1936 года</b>. В школе <b>34 класса</b>, в них 890 учеников.</p>
${body}
<p>Адрес: улица Школьная, дом 12. <b>Приёмная директора</b> открыта по будням с 9 до 17 часов.</p>
${end}
</body>
</html>
`;

/** A placeholder in pages for the host of their scripts, which differs from the page's host, as in production. */
export const ASSETS = 'https://assets.invalid';

export const asyncScript = (src, attributes = '') =>
  `<script async charset="utf-8" src="${src}"${attributes && ' ' + attributes}></script>`;

/** A script that tells the probe when it starts. V8 reads a magic comment only in the first line. */
export const timed = (code) => Buffer.from(`${code}`.replace(/^(\/\/.*\n)?/, '$&self.scriptStarts?.();'));
