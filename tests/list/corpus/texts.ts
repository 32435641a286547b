import {bad, good, GOOD, listWith, lost, mended} from './case.ts';
import type {Case} from './case.ts';

const ONLY_PARSE = {onlyParse: true};

const titled = (title: unknown) => listWith({accounts: [{...GOOD, title}]});

/** Texts: allowed and forbidden characters. */
export const TEXTS: readonly Case[] = [
  good('a title in two languages', titled({ru: 'Школа № 12', en: 'School 12'})),
  good('a title in a language with a script subtag', titled({'tt-Cyrl': '12 нче мәктәп'})),
  good('a title of one character', titled('Ш')),
  good('a title of 300 characters', titled('Ш'.repeat(300))),
  good('a title with markup, which is shown as text', titled('<b onclick=alert(1)>Школа</b> & «друзья»')),
  good('a title in Arabic with its own direction marks', titled('مدرسة \u200F12')),
  good('a title after a line separator', titled('\u2028Школа')),
  lost('a title of 301 characters', {title: 'Ш'.repeat(301)}, ['title invalid']),
  lost('a title of 10,000 characters', {title: 'Ш'.repeat(10_000)}, ['title invalid']),
  lost('a title of 300 emoji, which are two units each', {title: '🎓'.repeat(300)}, ['title invalid'], ONLY_PARSE),
  ...['', '   ', '\u00A0\u2003'].map((title) =>
    lost(`a blank title ${JSON.stringify(title)}`, {title}, ['title invalid']),
  ),
  ...[12, null, true, ['Школа']].map((title) =>
    lost(`${JSON.stringify(title)} in place of a title`, {title}, ['title invalid']),
  ),
  lost('a title in no language', {title: {}}, ['title missing']),
  lost('a title whose only translation is a number', {title: {ru: 5}}, ['title.ru invalid']),
  mended('a title with one invalid translation keeps the other', {title: {ru: 'Школа', en: ''}}, ['title.en invalid']),
  bad(
    'a title in the language __proto__',
    {version: 1, accounts: [{...GOOD, title: JSON.parse('{"ru":"Школа","__proto__":{"en":"Evil"}}') as unknown}]},
    ['accounts[0].title.__proto__ invalid'],
  ),

  ...[
    ['a bidi override that turns «.ru» into «ur.»', 'Школа \u202Eur.live'],
    ['a bidi isolate that is never closed', 'Школа \u2067 12'],
    ['a NUL', 'Школа\0 12'],
    ['a line break', 'Школа\n12'],
    ['a terminal escape sequence', 'Школа \u001B[31m12'],
    ['a C1 control character', 'Школа\u009B12'],
    ['half of an emoji', 'Школа \uD83C'],
    ['the other half', '\uDF93 Школа'],
  ].map(([what, title]) => mended(`${what} is removed from a title`, {title}, ['title unsafe-text'])),
  lost('a title of bidi overrides only', {title: '\u202E\u202D'}, ['title invalid']),
  lost('a title of a lone surrogate and a mark that WebKit reads with it', {title: '\uD83D\uFEFF'}, ['title invalid']),
  lost('an invisible title', {title: '\u200B\u2060'}, ['title invalid']),

  good('a description', listWith({accounts: [{...GOOD, description: {ru: 'Новости школы'}}]})),
  mended('a description that is too long is dropped', {description: 'о'.repeat(301)}, ['description invalid']),
  mended('an empty description', {description: ''}, ['description invalid']),
  mended('a description in no language', {description: {}}, ['description missing']),
  mended('a source with a NUL', {source: 'Письмо\0'}, ['source unsafe-text']),

  good('a heading in two languages', listWith({title: {ru: 'Мы в сети', en: 'Find us'}})),
  bad('a number in place of a heading', listWith({title: 5}), ['title invalid']),

  good('an owner', listWith({owner: {name: {ru: 'Департамент'}, url: 'https://edu.example/', accent: '#1b5fa8'}})),
  bad('an owner without a name is dropped', listWith({owner: {url: 'https://edu.example/'}}), ['owner.name missing']),
  bad('an owner that is a text', listWith({owner: 'Департамент'}), ['owner invalid']),
  ...[
    ['http://edu.example/', 'not-https', false],
    ['javascript:alert(1)', 'not-https', false],
    ['https://vk.com/department', 'foreign-host', true],
    ['https://www.facebook.com/department', 'refused-network', true],
    ['https://192.168.0.1/', 'foreign-host', true],
  ].map(([url, code, onlyParse]) =>
    bad(
      `an owner’s site at ${url as string}`,
      listWith({owner: {name: 'Департамент', url}}),
      [`owner.url ${code as string}`],
      {
        onlyParse: onlyParse as boolean,
      },
    ),
  ),
  ...['#1B5FA8', '#000000'].map((accent) => good(`the accent ${accent}`, listWith({owner: {name: 'Д', accent}}))),
  ...['#fff', 'red', '1b5fa8', '#1b5fa80', '#1b5fa8;background:url(//evil.example)', 0x1b5fa8].map((accent) =>
    bad(`the accent ${accent}`, listWith({owner: {name: 'Д', accent}}), ['owner.accent invalid']),
  ),
  ...['emblem.svg', '/emblem.svg?2', 'https://edu.example/a/emblem.svg'].map((logo) =>
    good(`an emblem at ${logo}`, listWith({owner: {name: 'Д', logo}})),
  ),
  ...['https://evil.example/e.svg', '//cdn.edu.example/e.svg', 'https://edu.example:8443/e.svg'].map((logo) =>
    bad(
      `an emblem of another origin, ${logo}`,
      listWith({owner: {name: 'Д', logo}}),
      ['owner.logo foreign-origin'],
      ONLY_PARSE,
    ),
  ),
  ...['http://edu.example/e.svg', 'javascript:alert(1)', 'data:image/svg+xml,<svg/>', 'https://'].map((logo) =>
    bad(`an emblem at ${logo}`, listWith({owner: {name: 'Д', logo}}), ['owner.logo not-https'], ONLY_PARSE),
  ),
  bad('an emblem’s address of 2,001 characters', listWith({owner: {name: 'Д', logo: 'e'.repeat(2001)}}), [
    'owner.logo invalid',
  ]),
];
