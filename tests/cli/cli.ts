import {execFile, spawn} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** The result of a run of the command line. */
export interface RunResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface RunOptions {
  readonly cwd?: string;
  /** The shell's language. */
  readonly lang?: string;
  readonly env?: Record<string, string>;
  /** Arguments for Node itself. */
  readonly node?: readonly string[];
  /** The user id; only root may run it as another user. */
  readonly uid?: number;
}

/** Runs the built command line as a shell does. */
export function run(
  args: readonly string[],
  {cwd, lang = 'en_GB.UTF-8', env, node = [], uid}: RunOptions = {},
): Promise<RunResult> {
  return new Promise((resolve) => {
    const options = {
      cwd,
      env: {PATH: process.env['PATH'], LANG: lang, ...env},
      maxBuffer: 64 * 1024 * 1024,
      ...(uid !== undefined && {uid, gid: uid}),
    };
    const child = execFile(process.execPath, [...node, CLI, ...args], options, (_, out, err) => {
      resolve({code: child.exitCode, out, err});
    });
  });
}

/** One finding in the output of `check --json`. */
interface ReportedFinding {
  readonly code: string;
  readonly kind: 'problem' | 'hint';
  readonly at: string;
  readonly line?: number;
  readonly column?: number;
  readonly value?: string;
  readonly message: string;
  readonly fix: string;
  readonly suggestion?: {code: string; value: string};
}

export interface Report {
  readonly source: string;
  readonly good: boolean;
  readonly unreadable?: string;
  readonly total: number;
  readonly findings: readonly ReportedFinding[];
  readonly entries: readonly {title: string; links: readonly {network: string; url: string}[]}[];
  readonly serverConfigs?: readonly {server: string; lines: readonly string[]}[];
  readonly links?: readonly {url: string; state: string; detail: string}[];
}

/** The output of `check --json` for one file or address. */
export async function check(
  source: string,
  args: readonly string[] = [],
  options: RunOptions = {},
): Promise<Report & RunResult> {
  const ran = await run(['check', source, '--json', ...args], options);
  const [report] = JSON.parse(ran.out) as [Report];
  return {...report, ...ran};
}

/** The codes of the findings that are problems, in order. */
export const problems = ({findings}: Report): string[] =>
  findings.filter(({kind}) => kind === 'problem').map(({code}) => code);

/** A temporary folder. */
export function makeFolder(): {
  path: string;
  put: (name: string, content: string | Uint8Array) => string;
  remove: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), 'oa-owner-'));
  return {
    path,
    put: (name, content) => {
      const file = join(path, name);
      writeFileSync(file, content);
      return file;
    },
    remove: () => {
      rmSync(path, {recursive: true, force: true});
    },
  };
}

/** A list without problems, plus the keys that a test needs. */
export const goodList = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  version: 1,
  revision: 1,
  owner: {name: 'Отдел образования'},
  accounts: [{network: 'vk', url: 'https://vk.com/otdel', title: 'Отдел образования'}],
  ...more,
});

export const toText = (list: unknown): string => JSON.stringify(list, null, 2);

/** Runs the command line on a terminal, and answers its questions. */
export function runOnTerminal(
  args: readonly string[],
  answers: readonly (readonly [when: RegExp, keys: string])[],
  cwd: string,
): Promise<RunResult> {
  const quoted = [process.execPath, CLI, ...args].map((one) => `'${one}'`).join(' ');
  // From util-linux: gives the command a terminal, and returns its exit code. Without a size, every word would wrap.
  const child = spawn('script', ['-qefc', `stty cols 100 rows 40; ${quoted}`, '/dev/null'], {
    timeout: 20_000,
    cwd,
    env: {PATH: process.env['PATH'], LANG: 'en_GB.UTF-8', TERM: 'xterm'},
  });
  let out = '';
  let asked = 0;
  let seen = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    const [when, keys] = answers[asked] ?? [];
    if (!when || keys === undefined || !when.test(out.slice(seen))) return;
    asked++;
    seen = out.length;
    child.stdin.write(keys);
  });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({code, out, err: ''});
    });
  });
}
