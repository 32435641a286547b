import fc from 'fast-check';
import {NETWORKS} from '../../src/networks/networks.ts';
import {BREAKS, DOTS, TWINS} from './twins.ts';
import type {Network} from '../../src/networks/network.ts';

const PRIMER: Network = {id: 'primer', name: 'Пример', hosts: ['primer.example', 'xn--e1afmkfd.xn--p1ai']};

const INVISIBLE = ['\ud800', ...Array.from('\u200b\u200c\u200d\u200e\u202e\u2060\u2066\ufe0f\ufeff')];
const SLASHES = Array.from('\u2044\u2215\u29f8\uff0f\uff3c\uff03\uff1f\uff20\uff1a\u2100\u2105');
const CODED = '%00 %09 %0a %20 %23 %2f %3a %3f %40 %5c %c0%af %ff %u002f %'.split(' ');
const INSIDE = [...BREAKS, ...INVISIBLE, ...SLASHES, ...CODED];

const FRONT = 'evil evil- xn-- www. m. a.b. . login. evil.example/ evil.example? evil.example#'.split(' ');
const BEFORE = ['1.1.1.1 ', ...'evil.example\\@ user@ user:x@ :@ @ evil.example@ evil.example:80#@ [::1]@'.split(' ')];
const BEHIND = '.evil.example -evil.example evil.example @evil.example :x@evil.example \\.evil.example'.split(' ');
const TAILS = '. .. :443 :0443 :8443 : :x :65536 %2eevil.example \\@evil.example ;.evil.example'.split(' ');
const SCHEMES = [
  '',
  ' https://',
  'ht\ntps://',
  ...'https: https:/ https:/// https:\\\\ hTTps:// http:// //'.split(' '),
];
const ODD_SCHEMES = [
  'https:// ',
  ...'javascript:// data:text/html, ftp:// blob:https:// view-source:https:// wss://'.split(' '),
];
const PATHS = ['', ...'/school /school / /@evil.example ?a@evil.example #@evil.example \\school /..//x'.split(' ')];

type Change = (host: string) => string;

const wide = (text: string) => Array.from(text, (char) => String.fromCodePoint(char.codePointAt(0)! + 0xfee0)).join('');
const coded = (char: string) => '%' + char.charCodeAt(0).toString(16);
const place = fc.nat({max: 40});

/** Writes the letter at some position in another way. */
const letter = (write: (char: string) => string) =>
  place.map((at): Change => (host) => {
    const index = at % host.length;
    return host.slice(0, index) + write(host.charAt(index)) + host.slice(index + 1);
  });

const twin = fc.nat().chain((nth) =>
  letter((char) => {
    const twins = Array.from(TWINS[char] ?? char);
    return twins[nth % twins.length]!;
  }),
);
const dot = fc.constantFrom(...DOTS).map(
  (other): Change =>
    (host) =>
      host.replace('.', () => other),
);
const inside = fc.tuple(place, fc.constantFrom(...INSIDE)).map(
  ([at, char]): Change =>
    (host) =>
      host.slice(0, at % (host.length + 1)) + char + host.slice(at % (host.length + 1)),
);
const front = fc.constantFrom(...FRONT, ...BEFORE).map(
  (part): Change =>
    (host) =>
      part + host,
);
const behind = fc.constantFrom(...BEHIND, ...TAILS).map(
  (part): Change =>
    (host) =>
      host + part,
);
const whole = fc.constantFrom<Change>(
  wide,
  (host) => host.toUpperCase(),
  (host) => Array.from(host, coded).join(''),
);

const change = fc.oneof(
  twin,
  letter(coded),
  letter((char) => (char > ' ' && char < '\x7f' ? wide(char) : char)),
  letter((char) => char.toUpperCase()),
  letter(() => ''),
  letter((char) => char + char),
  dot,
  inside,
  front,
  behind,
  whole,
);

/** An address that resembles one of a network, and the network. Some really belong to it and only look odd. */
export const lookalike = fc
  .record({
    owner: fc.constantFrom(
      ...[...NETWORKS, PRIMER].flatMap((network) => network.hosts.map((host) => ({network, host}))),
    ),
    changes: fc.array(change, {minLength: 1, maxLength: 3}),
    scheme: fc.oneof(
      {weight: 5, arbitrary: fc.constant('https://')},
      {weight: 1, arbitrary: fc.constantFrom(...SCHEMES, ...ODD_SCHEMES)},
    ),
    path: fc.constantFrom(...PATHS),
  })
  .map(({owner: {network, host}, changes, scheme, path}) => ({
    network,
    url: scheme + changes.reduce((changed, one) => one(changed), host) + path,
  }));
