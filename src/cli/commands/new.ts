import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {sayFinding} from '../check/tell.ts';
import {askOwner} from '../new/questions.ts';
import {addressesIn, fileAmong, starterOf} from '../new/starter.ts';
import {GOOD, PROBLEMS, WRONG_USE} from '../context.ts';
import {packagePath} from '../package.ts';
import {colors, complain, fill, print, safe} from '../terminal.ts';
import {sayUnwritten} from '../write/say-unwritten.ts';
import {writeAll} from '../write/write.ts';
import type {Level} from '../../list/model.ts';
import type {Context, ExitCode} from '../context.ts';
import type {Answers} from '../new/starter.ts';

export interface NewOptions {
  readonly owner?: string;
  readonly site?: string;
  readonly accounts?: string[];
  readonly level?: Level;
  readonly force?: boolean;
}

/** The list names it, and editors read it to complete and to check what is typed. */
const SCHEMA = 'account-list.schema.json';

/** Starts a list. */
export async function begin(named: string | undefined, options: NewOptions, context: Context): Promise<ExitCode> {
  const {say} = context.words;
  const swallowed = named === undefined ? fileAmong(options.accounts ?? []) : undefined;
  const file = named ?? swallowed ?? 'accounts.json';
  if (existsSync(file) && !options.force) {
    complain(fill(say.exists, file));
    return WRONG_USE;
  }
  const accounts = options.accounts?.filter((one) => one !== swallowed).flatMap(addressesIn);
  const answers = await answersOf({...options, ...(accounts && {accounts})}, context);
  if (typeof answers === 'number') return answers;
  const {list, wrong, twice} = starterOf(answers, new Date());
  for (const finding of wrong) complain(`${colors.red('✗')} ${sayFinding(finding, context).join('\n    → ')}`);
  if (wrong.length) return WRONG_USE;
  try {
    const schema = join(dirname(file), SCHEMA);
    await writeAll([
      ...(existsSync(schema) ? [] : [[schema, await readFile(packagePath(SCHEMA))] as const]),
      [file, JSON.stringify(list, null, 2) + '\n'],
    ]);
  } catch (error) {
    complain(sayUnwritten(error, file, context));
    return PROBLEMS;
  }
  for (const address of twice)
    complain(`${colors.yellow('!')} ${context.words.findings.duplicate[0]}: ${safe(address)}`);
  print(`${colors.green('✓')} ${fill(say.written, file)}`);
  for (const {network, url} of list.accounts) print(`    ${network.padEnd(10)}${safe(url)}`);
  print(fill(say.next, file));
  return GOOD;
}

/** By options, else by asking; or how it ended. */
async function answersOf(options: NewOptions, context: Context): Promise<Answers | ExitCode> {
  const {owner = '', site = '', accounts = [], level = 'municipal'} = options;
  if (owner.trim() && accounts.length) return {owner, site, accounts, level};
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    complain(context.words.say.noTerminal);
    return WRONG_USE;
  }
  const answers = await askOwner(options, context);
  if (answers) return answers;
  complain(context.words.say.cancelled);
  return PROBLEMS;
}
