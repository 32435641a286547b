import {execFileSync} from 'node:child_process';
import {accessSync, constants} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';

/** Where distributions put servers, which isn't on everybody's path. */
const FOLDERS = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

/** The path of a command, if it is here. */
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

/** The command's path; where this may install packages, it does so, all of them at once. */
export const provide = (command: Command): string | undefined =>
  find(command) ?? (install() ? find(command) : undefined);

/** What to say where `provide` finds nothing. */
export const missing = (command: Command): string =>
  `there is no ${command}, and only root on Debian or Ubuntu can install it`;

// One at a time, as test files run side by side. Tests start servers of their own: those of the packages need not run.
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
