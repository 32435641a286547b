import type {FindingCode} from './messages-en.ts';

/** The lines of a server's configuration that correct its response. */
export interface ServerConfig {
  readonly server: 'nginx' | 'Apache' | 'IIS';
  readonly file: string;
  readonly lines: readonly string[];
}

/** What must be corrected. */
interface Needs {
  readonly cors: boolean;
  readonly type: boolean;
  readonly caching: boolean;
  readonly etag: boolean;
}

const CORS: readonly FindingCode[] = ['no-cors', 'cors-other', 'cors-twice'];
const TYPE: readonly FindingCode[] = ['wrong-mime', 'wrong-charset'];
const CACHING: readonly FindingCode[] = ['no-caching', 'cached-too-long', 'not-stored'];
/** As in the configurations in server/. */
const CACHE_CONTROL = 'public, max-age=300, stale-while-revalidate=3600, stale-if-error=604800';
const JSON_TYPE = 'application/json; charset=utf-8';

/** The lines to add for the findings; none if the configuration is correct. */
export function serverConfig(codes: readonly FindingCode[], url: string): ServerConfig[] {
  const has = (some: readonly FindingCode[]) => some.some((code) => codes.includes(code));
  const needs = {cors: has(CORS), type: has(TYPE), caching: has(CACHING), etag: has(['no-validator'])};
  if (!Object.values(needs).includes(true)) return [];
  const path = decodedPath(new URL(url).pathname);
  const name = path.slice(path.lastIndexOf('/') + 1);
  const configs: ServerConfig[] = [
    {server: 'nginx', file: 'server { … }', lines: nginx(path, needs)},
    {server: 'Apache', file: '.htaccess (a2enmod headers)', lines: apache(name, needs)},
    {server: 'IIS', file: 'web.config, <configuration>', lines: iis(name, needs)},
  ];
  // IIS sends ETags by default.
  return configs.filter(({server}) => server !== 'IIS' || needs.cors || needs.type || needs.caching);
}

const when = (isNeeded: boolean, ...lines: readonly string[]): readonly string[] => (isNeeded ? lines : []);

/** All headers, because one `add_header` in a location replaces those of the server around it. */
const nginx = (path: string, {type, etag}: Needs): string[] => [
  `location = "${path}" {`,
  '  proxy_hide_header Access-Control-Allow-Origin;',
  '  proxy_hide_header Cache-Control;',
  '  proxy_hide_header Expires;',
  '  expires off;',
  '  add_header Access-Control-Allow-Origin "*" always;',
  '  add_header Cross-Origin-Resource-Policy "cross-origin" always;',
  `  add_header Cache-Control "${CACHE_CONTROL}";`,
  ...when(type, '  types { }', `  default_type "${JSON_TYPE}";`),
  ...when(etag, '  etag on;'),
  '}',
];

/** Inside "If", which is applied after everything else that the server configures for this file. */
const apache = (name: string, {cors, type, caching, etag}: Needs): string[] => [
  `<Files "${name}">`,
  ...when(type, `  ForceType "${JSON_TYPE}"`),
  ...when(etag, '  FileETag MTime Size'),
  ...when(cors || caching, '  <IfModule mod_headers.c>', '    <If "true">'),
  ...when(
    cors,
    '      Header unset Access-Control-Allow-Origin',
    '      Header always set Access-Control-Allow-Origin "*"',
    '      Header unset Cross-Origin-Resource-Policy',
    '      Header always set Cross-Origin-Resource-Policy "cross-origin"',
  ),
  ...when(
    caching,
    '      Header unset Expires',
    '      Header always unset Cache-Control',
    `      Header set Cache-Control "${CACHE_CONTROL}"`,
  ),
  ...when(cors || caching, '    </If>', '  </IfModule>'),
  '</Files>',
];

/** Each header is removed first: IIS responds with 500 to a duplicate header, as it does to a second root element. */
const iis = (name: string, {cors, type, caching}: Needs): string[] => [
  `<location path="${name}">`,
  '  <system.webServer>',
  ...when(cors || caching, '    <httpProtocol><customHeaders>'),
  ...when(
    cors,
    '      <remove name="Access-Control-Allow-Origin" />',
    '      <add name="Access-Control-Allow-Origin" value="*" />',
    '      <remove name="Cross-Origin-Resource-Policy" />',
    '      <add name="Cross-Origin-Resource-Policy" value="cross-origin" />',
  ),
  ...when(
    caching,
    '      <remove name="Expires" />',
    '      <remove name="Cache-Control" />',
    `      <add name="Cache-Control" value="${CACHE_CONTROL}" />`,
  ),
  ...when(cors || caching, '    </customHeaders></httpProtocol>'),
  ...when(type || caching, '    <staticContent>'),
  ...when(caching, '      <clientCache cacheControlMode="NoControl" />'),
  ...when(
    type,
    '      <remove fileExtension=".json" />',
    `      <mimeMap fileExtension=".json" mimeType="${JSON_TYPE}" />`,
  ),
  ...when(type || caching, '    </staticContent>'),
  '  </system.webServer>',
  '</location>',
];

/** The path as configurations have it: decoded, unless a character would have a special meaning there. */
function decodedPath(path: string): string {
  try {
    const decoded = decodeURIComponent(path);
    return /^[\p{L}\p{N}/._ ~-]+$/u.test(decoded) ? decoded : path;
  } catch {
    return path;
  }
}
