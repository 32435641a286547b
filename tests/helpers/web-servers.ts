import {spawn} from 'node:child_process';
import {chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {connect, createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {listen} from './listen.ts';
import {find, missing, provide} from './system-packages.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const commands = {nginx: provide('nginx'), apache2: provide('apache2'), caddy: find('caddy')};

/** Why a server can't be tested here, or false if it can. */
export const skip = {
  nginx: commands.nginx ? false : missing('nginx'),
  apache: commands.apache2 ? false : missing('apache2'),
} as const;

/** A running server with the published files. */
export interface WebServer {
  readonly port: number;
  /** The folder that it serves: its own copy. */
  readonly folder: string;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answers(port: number): Promise<boolean> {
  const isOpen = await new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true));
    socket.on('error', () => resolve(false)).on('connect', () => socket.destroy());
  });
  if (!isOpen) await new Promise((resolve) => setTimeout(resolve, 50));
  return isOpen;
}

interface Set {
  readonly temporary: string;
  readonly folder: string;
  readonly port: number;
}

/** Starts a server. `configure` writes its configuration and returns the arguments to start it with. */
async function start(name: keyof typeof commands, configure: (set: Set) => string[]): Promise<WebServer> {
  const temporary = mkdtempSync(join(tmpdir(), 'official-accounts-'));
  // Its workers run as other users.
  chmodSync(temporary, 0o755);
  const folder = join(temporary, 'site');
  cpSync(at('dist'), folder, {recursive: true});
  // `publish` puts them there.
  for (const name of ['nginx.conf', 'Caddyfile']) cpSync(at(`server/${name}`), join(folder, 'server', name));
  for (const name of ['.htaccess', 'web.config']) cpSync(at(`server/${name}`), join(folder, name));
  const set = {temporary, folder, port: await freePort()};
  const child = spawn(commands[name]!, configure(set), {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, HOME: temporary},
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(temporary, {recursive: true, force: true});
  };
  for (let tries = 0; !(await answers(set.port)); tries++) {
    if (tries < 200 && child.exitCode === null) continue;
    await stop();
    throw new Error(`${name} doesn't respond: ${said}`);
  }
  return {port: set.port, folder, stop};
}

/** Reads one of our configurations and replaces what its reader has to change; throws if a pattern doesn't match. */
function changed(file: string, changes: readonly (readonly [from: RegExp, to: string])[]): string {
  return changes.reduce(
    (text, [from, to]) => {
      if (!from.test(text)) throw new Error(`${file} doesn't match ${from.source}`);
      return text.replace(from, to);
    },
    readFileSync(at(`server/${file}`), 'utf8'),
  );
}

const BROTLI = ['/usr/lib/nginx/modules', '/usr/share/nginx/modules']
  .map((folder) => join(folder, 'ngx_http_brotli_static_module.so'))
  .find((path) => existsSync(path));

/** What a server's administrator has already configured. */
export interface Besides {
  /** Outside nginx's sites. */
  readonly http?: string;
  /** In nginx's server block, or in Apache's configuration. */
  readonly server?: string;
  /** Apache's modules. */
  readonly modules?: readonly string[];
}

const serveByNginx = ({temporary, port}: Set, http: string, site: string): string[] => {
  writeFileSync(join(temporary, 'site.conf'), site.replace(/listen 80;/, `listen 127.0.0.1:${port};`));
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${temporary}/${name};`,
  );
  writeFileSync(
    join(temporary, 'nginx.conf'),
    `${BROTLI ? `load_module ${BROTLI};` : ''}
      daemon off; worker_processes 2; pid ${temporary}/pid; error_log ${temporary}/error.log;
      events { worker_connections 1024; }
      http { include /etc/nginx/mime.types; access_log off; sendfile on; ${temp.join(' ')} ${http} include ${temporary}/site.conf; }`,
  );
  return ['-c', join(temporary, 'nginx.conf'), '-e', join(temporary, 'error.log')];
};

/** nginx without our configuration. */
export const startPlainNginx = (server: string): Promise<WebServer> =>
  start('nginx', (set) =>
    serveByNginx(
      set,
      'default_type application/octet-stream;',
      `server { listen 80; root ${set.folder};\n${server}\n}`,
    ),
  );

export const startNginx = ({http = '', server = ''}: Besides = {}): Promise<WebServer> =>
  start('nginx', (set) => {
    const {folder} = set;
    const site = changed('nginx.conf', [
      [/listen \[::\]:80;/, ''],
      [/root \/srv\/official-accounts;/, `root ${folder};\n${server}`],
      ...(BROTLI
        ? ([
            [/# brotli_static on;/, 'brotli_static on;'],
            [/# brotli_static off;/, 'brotli_static off;'],
          ] as const)
        : []),
    ]);
    return serveByNginx(set, http, site);
  });

export const MODULES =
  'mpm_event authz_core mime dir autoindex negotiation headers rewrite setenvif filter deflate'.split(' ');

export const startApache = ({server = '', modules = MODULES}: Besides = {}): Promise<WebServer> =>
  start('apache2', ({temporary, folder, port}) => {
    mkdirSync(join(temporary, 'run'));
    const user = process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : '';
    const loaded = modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`);
    // Use Debian's defaults, so that its MIME types and languages are combined with our files.
    const debian = ['mime', 'negotiation', 'deflate', 'dir']
      .filter((name) => modules.includes(name))
      .map((name) => `Include /etc/apache2/mods-available/${name}.conf`);
    // Apache closes idle connections when it stops a spare process. A browser then simply retries, but wrk
    // would count that as an error.
    const pool = 'StartServers 2\nThreadsPerChild 64\nMinSpareThreads 64\nMaxSpareThreads 400';
    writeFileSync(
      join(temporary, 'apache.conf'),
      `${pool}
${[...loaded, ...debian, user].join('\n')}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${temporary}/run/pid
DefaultRuntimeDir ${temporary}/run
ErrorLog ${temporary}/error.log
DocumentRoot ${folder}
AccessFileName .htaccess
<Directory ${folder}>
AllowOverride All
Options Indexes FollowSymLinks
Require all granted
</Directory>
${server}`,
    );
    return ['-f', join(temporary, 'apache.conf'), '-DFOREGROUND'];
  });

const startCaddy = (): Promise<WebServer> =>
  start('caddy', ({temporary, folder, port}) => {
    const site = changed('Caddyfile', [
      [/^accounts\.example/m, `http://127.0.0.1:${port}`],
      [/\/srv\/official-accounts/, folder],
    ]);
    writeFileSync(join(temporary, 'Caddyfile'), `{\n\tadmin off\n}\n${site}`);
    return ['run', '--adapter', 'caddyfile', '--config', join(temporary, 'Caddyfile')];
  });

/** The servers that our configurations are tested on. */
export const SERVERS = [
  {name: 'nginx', start: startNginx, skip: skip.nginx},
  {name: 'Apache', start: startApache, skip: skip.apache},
] as const;

/** Not every Debian release packages Caddy: it is tested where it is installed. */
export const CADDY = commands.caddy ? ([{name: 'Caddy', start: startCaddy, skip: false}] as const) : [];
