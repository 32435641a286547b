import type {FindingCode} from '../check/finding.ts';

/** What a server's configuration must have so that its answer is right. */
export interface ServerLines {
  readonly server: 'nginx' | 'Apache' | 'IIS';
  /** In which file. */
  readonly file: string;
  readonly lines: readonly string[];
}

const CORS: readonly FindingCode[] = ['no-cors', 'cors-other', 'cors-twice'];
const TYPE: readonly FindingCode[] = ['wrong-mime', 'wrong-charset'];
const CACHING: readonly FindingCode[] = ['no-caching', 'cached-too-long', 'not-stored'];
const KEEP = 'public, max-age=300, stale-while-revalidate=86400';

/** The lines to add for what was found; none where the configuration is not at fault. */
export function serverLines(codes: readonly FindingCode[], url: string): ServerLines[] {
  const has = (some: readonly FindingCode[]) => some.some((code) => codes.includes(code));
  const [cors, type, caching, etag] = [has(CORS), has(TYPE), has(CACHING), has(['no-validator'])];
  if (!cors && !type && !caching && !etag) return [];
  const {pathname} = new URL(url);
  const path = decodable(pathname);
  const name = path.slice(path.lastIndexOf('/') + 1);
  // Each only where it is wanted.
  const lines = (...some: readonly (readonly [boolean, string])[]) => some.flatMap(([is, line]) => (is ? [line] : []));
  const all: ServerLines[] = [
    {
      server: 'nginx',
      file: 'server { … }',
      lines: [
        `location = "${path}" {`,
        ...lines(
          [cors, '  add_header Access-Control-Allow-Origin "*" always;'],
          [caching, `  add_header Cache-Control "${KEEP}";`],
          [type, '  types { }'],
          [type, '  default_type "application/json; charset=utf-8";'],
          [etag, '  etag on;'],
        ),
        '}',
      ],
    },
    {
      server: 'Apache',
      file: '.htaccess',
      lines: [
        `<Files "${name}">`,
        ...lines(
          [cors, '  Header always unset Access-Control-Allow-Origin'],
          [cors, '  Header set Access-Control-Allow-Origin "*"'],
          [caching, `  Header set Cache-Control "${KEEP}"`],
          [type, '  ForceType "application/json; charset=utf-8"'],
          [etag, '  FileETag MTime Size'],
        ),
        '</Files>',
      ],
    },
    {
      server: 'IIS',
      file: 'web.config',
      lines: [
        '<configuration>',
        `  <location path="${name}">`,
        '    <system.webServer>',
        ...(cors || caching
          ? [
              '      <httpProtocol><customHeaders>',
              ...lines(
                [cors, '        <remove name="Access-Control-Allow-Origin" />'],
                [cors, '        <add name="Access-Control-Allow-Origin" value="*" />'],
                [caching, `        <add name="Cache-Control" value="${KEEP}" />`],
              ),
              '      </customHeaders></httpProtocol>',
            ]
          : []),
        ...(type
          ? [
              '      <staticContent>',
              '        <remove fileExtension=".json" />',
              '        <mimeMap fileExtension=".json" mimeType="application/json; charset=utf-8" />',
              '      </staticContent>',
            ]
          : []),
        '    </system.webServer>',
        '  </location>',
        '</configuration>',
      ],
    },
  ];
  // IIS sends ETags of itself.
  return all.filter(({server}) => server !== 'IIS' || cors || type || caching);
}

/** As the configuration names it: in letters, and with nothing that means something there. */
function decodable(path: string): string {
  try {
    const words = decodeURIComponent(path);
    return /^[\p{L}\p{N}/._ ~-]+$/u.test(words) ? words : path;
  } catch {
    return path;
  }
}
