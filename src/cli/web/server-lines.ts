import type {FindingCode} from '../check/finding.ts';

/** What a server's configuration must have so that its answer is right. */
export interface ServerLines {
  readonly server: 'nginx' | 'Apache' | 'IIS';
  /** In which file. */
  readonly file: string;
  readonly lines: readonly string[];
}

/** What is to be put right. */
interface Wanted {
  readonly cors: boolean;
  readonly type: boolean;
  readonly caching: boolean;
  readonly etag: boolean;
}

const CORS: readonly FindingCode[] = ['no-cors', 'cors-other', 'cors-twice'];
const TYPE: readonly FindingCode[] = ['wrong-mime', 'wrong-charset'];
const CACHING: readonly FindingCode[] = ['no-caching', 'cached-too-long', 'not-stored'];
const KEEP = 'public, max-age=300, stale-while-revalidate=86400';
const JSON_TYPE = 'application/json; charset=utf-8';

/** The lines to add for what was found; none where the configuration is not at fault. */
export function serverLines(codes: readonly FindingCode[], url: string): ServerLines[] {
  const has = (some: readonly FindingCode[]) => some.some((code) => codes.includes(code));
  const wanted = {cors: has(CORS), type: has(TYPE), caching: has(CACHING), etag: has(['no-validator'])};
  if (!Object.values(wanted).includes(true)) return [];
  const path = decodable(new URL(url).pathname);
  const name = path.slice(path.lastIndexOf('/') + 1);
  const all: ServerLines[] = [
    {server: 'nginx', file: 'server { … }', lines: nginx(path, wanted)},
    {server: 'Apache', file: '.htaccess (a2enmod headers)', lines: apache(name, wanted)},
    {server: 'IIS', file: 'web.config, <configuration>', lines: iis(name, wanted)},
  ];
  // IIS sends ETags of itself.
  return all.filter(({server}) => server !== 'IIS' || wanted.cors || wanted.type || wanted.caching);
}

/** Each only where it is wanted. */
const only = (...some: readonly (readonly [boolean, string])[]): string[] =>
  some.flatMap(([is, line]) => (is ? [line] : []));

/** All headers, as one `add_header` in a location ends those of the server around it. */
const nginx = (path: string, {type, etag}: Wanted): string[] => [
  `location = "${path}" {`,
  '  proxy_hide_header Access-Control-Allow-Origin;',
  '  proxy_hide_header Cache-Control;',
  '  proxy_hide_header Expires;',
  '  expires off;',
  '  add_header Access-Control-Allow-Origin "*" always;',
  '  add_header Cross-Origin-Resource-Policy "cross-origin" always;',
  `  add_header Cache-Control "${KEEP}";`,
  ...only([type, '  types { }'], [type, `  default_type "${JSON_TYPE}";`], [etag, '  etag on;']),
  '}',
];

/** In "If", as that comes after whatever else the server has for this file. */
const apache = (name: string, {cors, type, caching, etag}: Wanted): string[] => [
  `<Files "${name}">`,
  ...only([type, `  ForceType "${JSON_TYPE}"`], [etag, '  FileETag MTime Size']),
  ...(cors || caching
    ? [
        '  <IfModule mod_headers.c>',
        '    <If "true">',
        ...only(
          [cors, '      Header unset Access-Control-Allow-Origin'],
          [cors, '      Header always set Access-Control-Allow-Origin "*"'],
          [cors, '      Header unset Cross-Origin-Resource-Policy'],
          [cors, '      Header always set Cross-Origin-Resource-Policy "cross-origin"'],
          [caching, '      Header unset Expires'],
          [caching, '      Header always unset Cache-Control'],
          [caching, `      Header set Cache-Control "${KEEP}"`],
        ),
        '    </If>',
        '  </IfModule>',
      ]
    : []),
  '</Files>',
];

/** A second header of one name, or a second root, and IIS answers 500. */
const iis = (name: string, {cors, type, caching}: Wanted): string[] => [
  `<location path="${name}">`,
  '  <system.webServer>',
  ...(cors || caching
    ? [
        '    <httpProtocol><customHeaders>',
        ...only(
          [cors, '      <remove name="Access-Control-Allow-Origin" />'],
          [cors, '      <add name="Access-Control-Allow-Origin" value="*" />'],
          [cors, '      <remove name="Cross-Origin-Resource-Policy" />'],
          [cors, '      <add name="Cross-Origin-Resource-Policy" value="cross-origin" />'],
          [caching, '      <remove name="Expires" />'],
          [caching, '      <remove name="Cache-Control" />'],
          [caching, `      <add name="Cache-Control" value="${KEEP}" />`],
        ),
        '    </customHeaders></httpProtocol>',
      ]
    : []),
  ...(type || caching
    ? [
        '    <staticContent>',
        ...only(
          [caching, '      <clientCache cacheControlMode="NoControl" />'],
          [type, '      <remove fileExtension=".json" />'],
          [type, `      <mimeMap fileExtension=".json" mimeType="${JSON_TYPE}" />`],
        ),
        '    </staticContent>',
      ]
    : []),
  '  </system.webServer>',
  '</location>',
];

/** As the configuration names it: in letters, and with nothing that means something there. */
function decodable(path: string): string {
  try {
    const words = decodeURIComponent(path);
    return /^[\p{L}\p{N}/._ ~-]+$/u.test(words) ? words : path;
  } catch {
    return path;
  }
}
