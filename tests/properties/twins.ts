/** Letters that look like others: from other alphabets, and those that Unicode treats as equivalent. */
export const TWINS: Readonly<Record<string, string>> = {
  a: 'аαạàɑ𝐚ａⓐ@4',
  b: 'Ьｂ𝐛6',
  c: 'сϲⅽｃ',
  d: 'ԁⅾｄ',
  e: 'еёéｅ3',
  i: 'іıíｉⅰl1',
  k: 'кκｋK',
  l: 'ӏｌⅼI1',
  m: 'мｍⅿ',
  n: 'пｎ',
  o: 'оοօｏº0',
  p: 'рρｐ',
  r: 'гｒ',
  s: 'ѕｓſ5',
  t: 'тｔ7',
  u: 'υцｕ',
  v: 'ѵνｖⅴ',
  w: 'ѡｗω',
  x: 'хχｘⅹ',
  y: 'уγｙ',
  z: 'ｚ2',
};

export const DOTS = ['', ' ', ...'.. - _ · 。 ． ｡ ․ ‧ ﹒ %2e %2E %252e %E3%80%82 , /.'.split(' ')];
export const BREAKS = Array.from('/\\?#@:;%&!*|^[]\t\n\r\0 \u00a0\u00ad\u034f\u061c\u180e');
