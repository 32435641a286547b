import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const isWindows = process.platform === 'win32';

/** Runs npm; its output. */
export const npm = (args: readonly string[], cwd = root): string =>
  // npm is a .cmd on Windows, which only a shell can start
  execFileSync('npm', args, {cwd, encoding: 'utf8', shell: isWindows, stdio: ['ignore', 'pipe', 'pipe']});

/** What `npm publish` would send, in a folder of its own. */
export interface Packed {
  /** The folder, for whatever else a test puts there. */
  readonly folder: string;
  /** The tarball's path. */
  readonly tarball: string;
  /** Paths in the package. */
  readonly files: readonly string[];
  /** In bytes: of the tarball, and unpacked. */
  readonly size: number;
  readonly unpackedSize: number;
  remove(): void;
}

/** Packs the package as it was built. */
export function pack(): Packed {
  const folder = mkdtempSync(join(tmpdir(), 'official-accounts-'));
  const [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder])) as [
    {filename: string; size: number; unpackedSize: number; files: {path: string}[]},
  ];
  return {
    folder,
    tarball: join(folder, packed.filename),
    files: packed.files.map(({path}) => path),
    size: packed.size,
    unpackedSize: packed.unpackedSize,
    remove: () => rmSync(folder, {recursive: true, force: true}),
  };
}

/** Unpacks it below `folder` as npm would have installed it. Returns the package's folder. */
export function unpack({tarball, folder}: Packed): string {
  const at = join(folder, 'node_modules', 'official-accounts');
  mkdirSync(at, {recursive: true});
  execFileSync('tar', ['-xzf', tarball, '-C', at, '--strip-components=1']);
  return at;
}

/** The bytes of the tarball. */
export const tarballOf = ({tarball}: Packed): Uint8Array => new Uint8Array(readFileSync(tarball));
