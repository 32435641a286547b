import {insideHtml} from './page.ts';
import {addCompanions, contentsOf, DamagedPackageError} from './publish-contents.ts';
import {
  compress,
  folderKind,
  integrityOf,
  keepAttributes,
  keepVersion,
  readHashes,
  writeFolder,
} from './publish-folder.ts';
import {GOOD, PROBLEMS, version, WRONG_USE} from './context.ts';
import {printReport} from './report.ts';
import {checkSource, isMissing} from './source.ts';
import {colors, fill, formatFinding, print, printError, safe} from './terminal.ts';
import {formatWriteError} from './write-files.ts';
import type {Context, ExitCode} from './context.ts';
import type {Report} from './source.ts';

export interface PublishOptions {
  readonly out: string;
  readonly at?: string;
  readonly force?: boolean;
}

/** Creates the folder for a web server. */
export async function publish(source: string, options: PublishOptions, context: Context): Promise<ExitCode> {
  const {output} = context.messages;
  const report = await checkSource(source, options.at);
  if (!report.list || (!isPublishable(report) && !options.force)) {
    printReport(report, context);
    printError(output.notPublished);
    return isMissing(report) ? WRONG_USE : PROBLEMS;
  }
  try {
    const kind = await folderKind(options.out);
    if (kind === 'not-a-folder' || (kind === 'other' && !options.force)) {
      printError(fill(kind === 'other' ? output.notEmpty : output.notAFolder, options.out));
      return WRONG_USE;
    }
    return await writeContents(report, report.list, options, context);
  } catch (error) {
    if (error instanceof DamagedPackageError) printError(fill(output.damaged, error.message));
    else printError(formatWriteError(error, options.out, context));
    return PROBLEMS;
  }
}

/** Problems of the server that the list comes from don't matter; they have no line. */
const isPublishable = ({findings}: Report): boolean => findings.every(({line, isHint}) => line === undefined || isHint);

/** The links to put inside an element, for servers that can do so. */
const INSIDE = 'inside.html';

async function writeContents(
  {source, value, bytes = new Uint8Array(), address}: Report,
  list: NonNullable<Report['list']>,
  {out, at}: PublishOptions,
  context: Context,
): Promise<ExitCode> {
  const {output} = context.messages;
  const files = await contentsOf(withoutByteOrderMark(bytes), value);
  const notCopied = await addCompanions(files, value, {source, address, at});
  files.set(INSIDE, Buffer.from(insideHtml(list, context.language)));
  const hashes = await readHashes(out);
  const {isOther, isDamaged} = await keepVersion(files, out, hashes);
  await keepAttributes(files, out);
  await compress(files);
  files.set('integrity.json', integrityOf(files, hashes));
  await writeFolder(files, out);
  for (const finding of notCopied) {
    printError(`${colors.yellow('!')} ${formatFinding(finding, context).join('\n    → ')}`);
  }
  if (isOther) print(fill(output.versionKept, version));
  if (isDamaged) printError(`${colors.yellow('!')} ${fill(output.versionReplaced, version)}`);
  const size = files.get('v1/official-accounts.js.br')?.length ?? 0;
  print(
    fill(output.size, size.toLocaleString(context.language)),
    `${colors.green('✓')} ${fill(output.published, out)}`,
  );
  printTags(at, context);
  return notCopied.some(({code}) => code !== 'not-copied') ? PROBLEMS : GOOD;
}

function printTags(at: string | undefined, {messages: {output}}: Context): void {
  const src = safe(at ? new URL('.', at).href : 'https://…/') + 'v1/official-accounts.js';
  print(output.tag, `  <script async="" charset="utf-8" src="${src}"></script>`);
  print(
    fill(output.inside, INSIDE),
    '  <official-accounts>…</official-accounts>',
    `  <script async="" charset="utf-8" src="${src}" data-define=""></script>`,
  );
}

const withoutByteOrderMark = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
