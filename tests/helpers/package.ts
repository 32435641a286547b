import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const isWindows = process.platform === 'win32';

/** Runs npm and returns its output. */
export const npm = (args: readonly string[], cwd = root): string =>
  // npm is a .cmd file on Windows, which only a shell can start
  execFileSync('npm', args, {cwd, encoding: 'utf8', shell: isWindows, stdio: ['ignore', 'pipe', 'pipe']});

/** What `npm publish` would upload, in its own folder. */
export interface Packed {
  /** The folder, which tests may use for other files, too. */
  readonly folder: string;
  /** The path of the tarball. */
  readonly tarball: string;
  /** Paths inside the package. */
  readonly files: readonly string[];
  /** Bytes: the tarball's size and the unpacked size. */
  readonly size: number;
  readonly unpackedSize: number;
  remove(): void;
}

/** Packs the package as built. */
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

/** Unpacks it under `folder` as npm would install it. Returns the package's folder. */
export function unpack({tarball, folder}: Packed): string {
  const at = join(folder, 'node_modules', 'official-accounts');
  mkdirSync(at, {recursive: true});
  execFileSync('tar', ['-xzf', tarball, '-C', at, '--strip-components=1']);
  return at;
}

/** The tarball's content. */
export const tarballOf = ({tarball}: Packed): Uint8Array => new Uint8Array(readFileSync(tarball));
