import {Argument, Command, CommanderError, InvalidArgumentError} from 'commander';
import {LEVELS} from '../list/format.ts';
import {nearest} from '../list-problems/suggestions.ts';
import {check} from './check.ts';
import {GOOD, MESSAGES, version, WRONG_USE} from './context.ts';
import {createList} from './new.ts';
import {page} from './page.ts';
import {publish} from './publish.ts';
import {isAddress} from './source.ts';
import {colors, fill, printError, reasonFor, safe} from './terminal.ts';
import type {CheckOptions} from './check.ts';
import type {Context, ExitCode, Language} from './context.ts';
import type {NewOptions} from './new.ts';
import type {PageOptions} from './page.ts';
import type {PublishOptions} from './publish.ts';

const NAME = 'official-accounts';

const EXAMPLES = {
  new: ['new', 'new list.json --owner "…" --accounts https://vk.com/… https://t.me/…'],
  check: ['check accounts.json', 'check https://accounts.example/accounts.json --json', 'check accounts.json --links'],
  publish: ['publish accounts.json -o public'],
  page: ['page accounts.json -o accounts.html'],
};

const oneOf =
  (values: readonly string[]) =>
  (value: string): string => {
    if (values.includes(value)) return value;
    const suggestion = nearest(value, values);
    // In the form that commander uses for suggestions, which usageError parses.
    throw new InvalidArgumentError(`(Did you mean ${suggestion ?? `one of ${values.join(', ')}`}?)`);
  };

function milliseconds(seconds: string): number {
  const number = Number(seconds);
  if (!(number > 0 && number <= 600)) throw new InvalidArgumentError('');
  return number * 1000;
}

function address(value: string): string {
  if (!isAddress(value) || !URL.canParse(value)) throw new InvalidArgumentError('');
  return value;
}

/** Defines the commands and their arguments; `end` receives the exit code of the one that runs. */
function createProgram(context: Context, end: (code: ExitCode) => void): Command {
  const {help} = context.messages;
  const titles: Readonly<Record<string, string>> = context.messages.titles;
  const configure = (command: Command, examples: readonly string[]) =>
    command
      .helpOption('-h, --help', help.help)
      .exitOverride()
      .configureHelp({
        styleTitle: (title) => colors.bold(titles[title] ?? title),
        styleOptionText: (text) => titles[text] ?? text,
        styleArgumentText: (text) => titles[text] ?? text,
      })
      // usageError reports errors in the user's language.
      .configureOutput({outputError: () => undefined})
      .option('--lang <ru|en>', help.lang, oneOf(['ru', 'en']))
      .addHelpText(
        'after',
        ['', colors.bold(help.examples), ...examples.map((one) => `  npx ${NAME} ${one}`)].join('\n'),
      );
  const program = configure(new Command(NAME), Object.values(EXAMPLES).flat())
    .description(help.about)
    .version(version, '-V, --version', help.version)
    .helpCommand(false);
  const add = (name: keyof typeof EXAMPLES) =>
    configure(program.command(name), EXAMPLES[name].slice(-1)).description(help[name]);
  add('new')
    .argument('[file]', help.newFile)
    .option('--owner <name>', help.newOwner)
    .option('--site <url>', help.newSite)
    .option('--accounts <url...>', help.newAccounts)
    .option('--level <level>', help.newLevel, oneOf(LEVELS))
    .option('--force', help.force)
    .action(async (file: string | undefined, options: NewOptions) => {
      end(await createList(file, options, context));
    });
  add('check')
    .addArgument(new Argument('<source...>', help.sources))
    .option('--json', help.json)
    .option('--links', help.links)
    .option('--timeout <seconds>', help.timeout, milliseconds)
    .option('--at <url>', help.at, address)
    .action(async (sources: string[], options: CheckOptions) => {
      end(await check(sources, options, context));
    });
  add('publish')
    .argument('<list>', help.list)
    .requiredOption('-o, --out <folder>', help.out)
    .option('--at <url>', help.at, address)
    .option('--force', help.publishForce)
    .action(async (list: string, options: PublishOptions) => {
      end(await publish(list, options, context));
    });
  add('page')
    .argument('<list>', help.list)
    .option('-o, --out <file>', help.pageOut)
    .option('--fragment', help.fragment)
    .option('--inside', help.inside)
    .action(async (list: string, options: PageOptions) => {
      end(await page(list, options, context));
    });
  return program;
}

/** A dash that a word processor has made from hyphens. */
const OTHER_DASH = /^[‐-―−]+-*(?=\p{L})/u;

async function run(argv: readonly string[], context: Context): Promise<ExitCode> {
  let code: ExitCode = GOOD;
  const program = createProgram(context, (end) => {
    code = end;
  });
  if (argv.length < 3) {
    program.outputHelp({error: true});
    return WRONG_USE;
  }
  const dashed = argv.slice(2).find((argument) => OTHER_DASH.test(argument));
  if (dashed !== undefined) {
    const option = dashed.replace(OTHER_DASH, dashed.length > 2 ? '--' : '-');
    printError(usageMessage('commander.unknownOption', dashed, option, context));
    return WRONG_USE;
  }
  try {
    await program.parseAsync(argv);
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return GOOD;
    printError(usageError(error, context));
    return WRONG_USE;
  }
}

/** Translates an error: commander puts the wrong argument in quotation marks, and an English suggestion in brackets. */
function usageError({code, message}: CommanderError, context: Context): string {
  const [, argument = ''] = /'([^']*)'/.exec(message) ?? [];
  const [, suggestion = ''] = /\(Did you mean (?:one of )?([^()]*)\?\)\s*$/.exec(message) ?? [];
  return usageMessage(code, argument, suggestion, context);
}

function usageMessage(code: string, argument: string, suggestion: string, {messages}: Context): string {
  const {usage, help, suggestions} = messages;
  const suggest = suggestions[suggestion.includes(', ') ? 'one-of' : 'write-key'];
  return [
    `${colors.red('✗')} ${reasonFor(usage, code)}${argument ? `: ${safe(argument)}` : ''}`,
    ...(suggestion ? [`  → ${fill(suggest, suggestion)}`] : []),
    `  ${NAME} --help: ${help.help}`,
  ].join('\n');
}

const isLanguage = (text: string | undefined): text is Language => text === 'ru' || text === 'en';

/** The user's language: from the option, or else from the shell, or else from the system. */
function userLanguage(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const index = args.indexOf('--lang');
  const option = index < 0 ? args.find((one) => one.startsWith('--lang='))?.slice('--lang='.length) : args[index + 1];
  if (isLanguage(option)) return option;
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(Boolean);
  return /^ru\b|^ru_/i.test(locale ?? Intl.DateTimeFormat().resolvedOptions().locale) ? 'ru' : 'en';
}

// The reader of a pipe may stop early: `… | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const language = userLanguage(process.argv.slice(2), process.env);
// process.exit would lose output that hasn't reached a pipe yet.
process.exitCode = await run(process.argv, {language, messages: MESSAGES[language]});
