// A school's page around whatever is measured: words above it, words below it.

/** @param {{head?: string, body?: string, end?: string}} parts */
export const pageOf = ({head = '', body = '', end = ''}) => `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Школа № 12</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
<h1>Школа № 12</h1>
<p>Мы учим детей с 1936 года. В школе 34 класса, в них 890 учеников.</p>
${body}
<p>Адрес: улица Школьная, дом 12. Приёмная директора открыта по будням с 9 до 17 часов.</p>
${end}
</body>
</html>
`;

/** Stands in pages for the host of their scripts: another than their own, as it is in life. */
export const ASSETS = 'https://assets.invalid';

export const asyncScript = (src, attributes = '') =>
  `<script async charset="utf-8" src="${src}"${attributes && ' ' + attributes}></script>`;
