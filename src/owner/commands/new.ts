import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {askOwner} from '../new/questions.ts';
import {starterOf} from '../new/starter.ts';
import {GOOD, PROBLEMS, WRONG_USE} from '../context.ts';
import {packagePath} from '../package.ts';
import {colors, complain, fill, print} from '../terminal.ts';
import {sayUnwritten} from '../write/say-unwritten.ts';
import {writeAll} from '../write/write.ts';
import type {Level} from '../../accounts/model.ts';
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
export async function begin(file: string, options: NewOptions, context: Context): Promise<ExitCode> {
  const {say} = context.words;
  if (existsSync(file) && !options.force) {
    complain(fill(say.exists, file));
    return WRONG_USE;
  }
  const answers = await answersOf(options, context);
  if (typeof answers === 'number') return answers;
  const {list, wrong} = starterOf(answers, new Date());
  for (const {address, code} of wrong) {
    const [why, todo] = context.words.findings[code];
    complain(`${colors.red('✗')} ${fill(why, address)}\n    → ${fill(todo)}`);
  }
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
  print(`${colors.green('✓')} ${fill(say.written, file)}`, fill(say.next, file));
  return GOOD;
}

/** By options, else by asking; or how it ended. */
async function answersOf(options: NewOptions, context: Context): Promise<Answers | ExitCode> {
  const {owner, site = '', accounts, level = 'municipal'} = options;
  if (owner !== undefined && accounts) return {owner, site, accounts, level};
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    complain(context.words.say.noTerminal);
    return WRONG_USE;
  }
  const answers = await askOwner(options, context);
  if (answers) return answers;
  complain(context.words.say.cancelled);
  return PROBLEMS;
}
