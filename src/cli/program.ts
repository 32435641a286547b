import {Argument, Command, CommanderError, InvalidArgumentError} from 'commander';
import {LEVELS} from '../list/format.ts';
import {nearest} from './check/advise.ts';
import {check} from './commands/check.ts';
import {GOOD, WRONG_USE} from './context.ts';
import {begin} from './commands/new.ts';
import {page} from './commands/page.ts';
import {publish} from './commands/publish.ts';
import {isAddress} from './read/source.ts';
import {colors, complain, fill, safe} from './terminal.ts';
import {version} from './version.ts';
import type {CheckOptions} from './commands/check.ts';
import type {NewOptions} from './commands/new.ts';
import type {PageOptions} from './commands/page.ts';
import type {PublishOptions} from './commands/publish.ts';
import type {Context, ExitCode} from './context.ts';

const NAME = 'official-accounts';

const EXAMPLES = [
  'new',
  'new list.json --owner "…" --accounts https://vk.com/… https://t.me/…',
  'check accounts.json',
  'check accounts.json --links',
  'check https://accounts.example/accounts.json --json',
  'publish accounts.json -o public',
  'page accounts.json -o accounts.html',
];

const oneOf =
  (values: readonly string[]) =>
  (value: string): string => {
    if (values.includes(value)) return value;
    const meant = nearest(value, values);
    throw new InvalidArgumentError(meant === undefined ? `(one of ${values.join(', ')}?)` : `(Did you mean ${meant}?)`);
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

/** The commands and their arguments. Each action puts its exit code where it is asked for. */
function programOf(context: Context, end: (code: ExitCode) => void): Command {
  const {help, titles} = context.words;
  const make = (command: Command) =>
    command
      .helpOption('-h, --help', help.help)
      .exitOverride()
      .configureHelp({
        styleTitle: (title) => colors.bold(titles[title] ?? title),
        styleOptionText: (text) => titles[text] ?? text,
        styleArgumentText: (text) => titles[text] ?? text,
      })
      // What is wrong is said in words of our own.
      .configureOutput({outputError: () => undefined})
      .option('--lang <ru|en>', help.lang, oneOf(['ru', 'en']));
  const program = make(new Command(NAME))
    .description(help.about)
    .version(version, '-V, --version', help.version)
    .helpCommand(false)
    .addHelpText(
      'after',
      ['', colors.bold(help.examples), ...EXAMPLES.map((line) => `  npx ${NAME} ${line}`)].join('\n'),
    );
  const add = (name: string, description: string, example: string) =>
    make(program.command(name))
      .description(description)
      .addHelpText('after', `\n${colors.bold(help.examples)}\n  npx ${NAME} ${example}`);
  add('new', help.new, EXAMPLES[1] ?? '')
    .argument('[file]', help.newFile)
    .option('--owner <name>', help.newOwner)
    .option('--site <url>', help.newSite)
    .option('--accounts <url...>', help.newAccounts)
    .option('--level <level>', help.newLevel, oneOf(LEVELS))
    .option('--force', help.force)
    .action(async (file: string | undefined, options: NewOptions) => {
      end(await begin(file, options, context));
    });
  add('check', help.check, EXAMPLES[3] ?? '')
    .addArgument(new Argument('<source...>', help.sources))
    .option('--json', help.json)
    .option('--links', help.links)
    .option('--timeout <seconds>', help.timeout, milliseconds)
    .option('--at <url>', help.at, address)
    .action(async (sources: string[], options: CheckOptions) => {
      end(await check(sources, options, context));
    });
  add('publish', help.publish, EXAMPLES[5] ?? '')
    .argument('<list>', help.list)
    .requiredOption('-o, --out <folder>', help.out)
    .option('--at <url>', help.at, address)
    .option('--force', help.publishForce)
    .action(async (list: string, options: PublishOptions) => {
      end(await publish(list, options, context));
    });
  add('page', help.page, EXAMPLES[6] ?? '')
    .argument('<list>', help.list)
    .option('-o, --out <file>', help.pageOut)
    .option('--fragment', help.fragment)
    .option('--inside', help.inside)
    .action(async (list: string, options: PageOptions) => {
      end(await page(list, options, context));
    });
  return program;
}

/** Runs a command line, and says how it ended. */
export async function run(argv: readonly string[], context: Context): Promise<ExitCode> {
  let code: ExitCode = GOOD;
  const program = programOf(context, (end) => {
    code = end;
  });
  if (argv.length < 3) {
    program.outputHelp({error: true});
    return WRONG_USE;
  }
  const dash = argv.slice(2).find((one) => OTHER_DASH.test(one));
  if (dash !== undefined) {
    const option = dash.replace(OTHER_DASH, dash.length > 2 ? '--' : '-');
    complain(sayUsage('commander.unknownOption', dash, [option], context));
    return WRONG_USE;
  }
  try {
    await program.parseAsync(argv);
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return GOOD;
    complain(usageOf(error, context));
    return WRONG_USE;
  }
}

/** What word processors make of hyphens. */
const OTHER_DASH = /^[‐-―−]+-*(?=\p{L})/u;

/** What is wrong with the arguments. Commander says which one in quotation marks, and what was meant, in English. */
function usageOf({code, message}: CommanderError, context: Context): string {
  const [, named = ''] = /'([^']*)'/.exec(message) ?? [];
  const [, meant = ''] = /\((?:Did you mean )?(?:one of )?([^()]*)\?\)\s*$/.exec(message) ?? [];
  return sayUsage(code, named, meant ? meant.split(', ') : [], context);
}

function sayUsage(code: string, named: string, meant: readonly string[], {words}: Context): string {
  const {usage, help, advice} = words;
  const what = usage[code] ?? usage.other;
  const perhaps = fill(advice[meant.length > 1 ? 'one-of' : 'write-key'], meant.join(', '));
  return [
    `${colors.red('✗')} ${what}${named ? `: ${safe(named)}` : ''}`,
    ...(meant.length ? [`  → ${perhaps}`] : []),
    `  ${NAME} --help: ${help.help}`,
  ].join('\n');
}
