import {execFileSync} from 'node:child_process';
import {accessSync, constants} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';

/** Where distributions install servers; not everyone has it on the PATH. */
const FOLDERS = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

/** The path of a command, if it is installed. */
export function find(command: string): string | undefined {
  return FOLDERS.map((folder) => join(folder, command)).find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

const PACKAGES = {
  nginx: ['nginx-light', 'libnginx-mod-http-brotli-static'],
  apache2: ['apache2'],
  wrk: ['wrk'],
  php: ['php-cli'],
} as const;
type Command = keyof typeof PACKAGES;

/** Returns the command's path; installs all missing packages at once where it has permission. */
export const provide = (command: Command): string | undefined =>
  find(command) ?? (install() ? find(command) : undefined);

/** The message for when `provide` finds nothing. */
export const missing = (command: Command): string =>
  `there is no ${command}, and only root on Debian or Ubuntu can install it`;

// One at a time, because test files run in parallel. The packages' own services don't have to run: tests start theirs.
const INSTALL = `
policy=/usr/sbin/policy-rc.d
if [ ! -e $policy ]; then
  trap 'rm -f $policy' EXIT
  printf '#!/bin/sh\\nexit 101\\n' > $policy
  chmod +x $policy
fi
apt-get -qq update
apt-get -qq install -y --no-install-recommends -o Dpkg::Use-Pty=0 ${Object.values(PACKAGES).flat().join(' ')}
`;

function install(): boolean {
  if (process.getuid?.() !== 0 || !find('apt-get') || !find('flock')) return false;
  const lock = join(tmpdir(), 'official-accounts-install.lock');
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  try {
    execFileSync('flock', [lock, 'sh', '-ec', INSTALL], {env, stdio: ['ignore', 'ignore', 'inherit']});
    return true;
  } catch {
    return false;
  }
}
