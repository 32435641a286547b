import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {cancel, intro, outro, select, text} from '@clack/prompts';
import {LEVELS} from '../list/format.ts';
import {textsFor} from '../element/texts.ts';
import {GOOD, packagePath, PROBLEMS, WRONG_USE} from './context.ts';
import {addressProblem, newList, splitAddresses, tooManyProblem} from './new-list.ts';
import {colors, fill, formatFinding, print, printError, safe} from './terminal.ts';
import {formatWriteError, writeFiles} from './write-files.ts';
import type {Level} from '../list/model.ts';
import type {Context, ExitCode, Finding} from './context.ts';
import type {Answers} from './new-list.ts';

export interface NewOptions {
  readonly owner?: string;
  readonly site?: string;
  readonly accounts?: string[];
  readonly level?: Level;
  readonly force?: boolean;
}

/** The list refers to it, and editors use it for completion and validation. */
const SCHEMA = 'account-list.schema.json';

/** Writes a new list, from options or from answers to questions. */
export async function createList(
  argument: string | undefined,
  options: NewOptions,
  context: Context,
): Promise<ExitCode> {
  const {output} = context.messages;
  const amongAccounts = argument === undefined ? options.accounts?.find(isFileName) : undefined;
  const file = argument ?? amongAccounts ?? 'accounts.json';
  if (existsSync(file) && !options.force) {
    printError(fill(output.exists, file));
    return WRONG_USE;
  }
  const accounts = options.accounts?.filter((one) => one !== amongAccounts).flatMap(splitAddresses);
  const answers = await answersOf({...options, ...(accounts && {accounts})}, context);
  if (typeof answers === 'number') return answers;
  const {list, findings, duplicates} = newList(answers, new Date());
  for (const finding of findings) {
    printError(`${colors.red('✗')} ${formatFinding(finding, context).join('\n    → ')}`);
  }
  if (findings.length) return WRONG_USE;
  try {
    const schema = join(dirname(file), SCHEMA);
    await writeFiles([
      ...(existsSync(schema) ? [] : [[schema, await readFile(packagePath(SCHEMA))] as const]),
      [file, JSON.stringify(list, null, 2) + '\n'],
    ]);
  } catch (error) {
    printError(formatWriteError(error, file, context));
    return PROBLEMS;
  }
  const [duplicate] = formatFinding({code: 'duplicate'}, context);
  for (const address of duplicates) printError(`${colors.yellow('!')} ${duplicate}: ${safe(address)}`);
  print(`${colors.green('✓')} ${fill(output.written, file)}`);
  for (const {network, url} of list.accounts) print(`    ${network.padEnd(10)}${safe(url)}`);
  print(fill(output.next, file));
  return GOOD;
}

/** `--accounts` takes every argument after it, including the file. */
const isFileName = (argument: string): boolean => /\.json$/i.test(argument) && !/^\w+:\/\//.test(argument);

/** The answers from options or from questions; an exit code if there are none. */
async function answersOf(options: NewOptions, context: Context): Promise<Answers | ExitCode> {
  const {owner = '', site = '', accounts = [], level = 'municipal'} = options;
  if (owner.trim() && accounts.length) return {owner, site, accounts, level};
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    printError(context.messages.output.noTerminal);
    return WRONG_USE;
  }
  try {
    return await askQuestions(options, context);
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    cancel(context.messages.output.cancelled);
    return PROBLEMS;
  }
}

class CancelledError extends Error {}

const answered = async <T extends string>(answer: Promise<T | symbol>): Promise<T> => {
  const value = await answer;
  if (typeof value === 'symbol') throw new CancelledError();
  return value;
};

/**
 * Asks for what the options don't contain.
 * @throws {CancelledError} on Ctrl+C
 */
async function askQuestions(options: NewOptions, context: Context): Promise<Answers> {
  const {questions} = context.messages;
  const format = (finding: Finding | undefined) => finding && formatFinding(finding, context).join(' → ');
  const ask = (message: string, placeholder: string, validate: (typed: string) => string | undefined) =>
    answered(text({message, placeholder, validate: (typed) => validate((typed ?? '').trim())}));
  const validateAccounts = (typed: string) => {
    const addresses = splitAddresses(typed);
    if (!addresses.length) return questions.required;
    const problem = addresses.map((address) => addressProblem(address)).find(Boolean);
    return format(problem ?? tooManyProblem(addresses));
  };
  intro(questions.intro);
  const owner =
    options.owner?.trim() ||
    (await ask(questions.owner, questions.ownerHint, (typed) => (typed ? undefined : questions.required)));
  const site =
    options.site ??
    (await ask(questions.site, questions.siteHint, (typed) =>
      typed ? format(addressProblem(typed, true)) : undefined,
    ));
  const accounts = options.accounts?.length
    ? options.accounts
    : splitAddresses(await ask(questions.accounts, questions.accountsHint, validateAccounts));
  const texts = textsFor(context.language);
  const levels = LEVELS.map((value) => ({value, label: texts[value]}));
  const level =
    options.level ??
    (await answered<Level>(select({message: questions.level, options: levels, initialValue: 'municipal'})));
  outro(questions.done);
  return {owner, site, accounts, level};
}
