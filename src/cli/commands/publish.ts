import {checkSource, isMissing} from '../check/check-source.ts';
import {isNote} from '../check/finding.ts';
import {tell} from '../check/tell.ts';
import {GOOD, PROBLEMS, WRONG_USE} from '../context.ts';
import {insideOf} from '../page/html.ts';
import {addCompanions} from '../publish/companions.ts';
import {contentsOf, DamagedError} from '../publish/contents.ts';
import {hashesIn, keepAttributes, keepUnchanging, placeAt, writeFolder} from '../publish/folder.ts';
import {brotli, integrityOf, packFiles} from '../publish/pack.ts';
import {colors, complain, fill, print, safe} from '../terminal.ts';
import {version} from '../version.ts';
import {sayUnwritten} from '../write/say-unwritten.ts';
import type {Report} from '../check/check-source.ts';
import type {Context, ExitCode} from '../context.ts';

export interface PublishOptions {
  readonly out: string;
  readonly at?: string;
  readonly force?: boolean;
}

/** Makes the folder to be put on a server. */
export async function publish(source: string, options: PublishOptions, context: Context): Promise<ExitCode> {
  const {say} = context.words;
  const report = await checkSource(source, options.at);
  const isGood = report.unreadable === undefined && contentFindings(report).every(isNote);
  if (!report.list || (!isGood && !options.force)) {
    tell(report, context);
    complain(say.notPublished);
    return isMissing(report) ? WRONG_USE : PROBLEMS;
  }
  try {
    const place = await placeAt(options.out);
    if (place === 'no-folder' || (place === 'foreign' && !options.force)) {
      complain(fill(place === 'foreign' ? say.notEmpty : say.notAFolder, options.out));
      return WRONG_USE;
    }
    return await write(source, report, options, context);
  } catch (error) {
    if (error instanceof DamagedError) complain(fill(say.damaged, error.message));
    else complain(sayUnwritten(error, options.out, context));
    return PROBLEMS;
  }
}

/** The links for the inside of an element, for servers that put them there. */
const INSIDE = 'inside.html';

/** What the server of the old copy does wrong is no reason not to make a new one. */
const contentFindings = ({findings, list}: Report) =>
  list ? findings.filter(({line}) => line !== undefined) : findings;

async function write(source: string, report: Report, options: PublishOptions, context: Context): Promise<ExitCode> {
  const {say, findings} = context.words;
  const {out, at} = options;
  const {value, bytes, address} = report;
  const files = await contentsOf(withoutMark(bytes ?? new Uint8Array()), value);
  const notCopied = await addCompanions(files, value, {source, address, at});
  const script = files.get('v1/official-accounts.js');
  if (report.list) files.set(INSIDE, Buffer.from(insideOf(report.list, context.language)));
  const hashes = await hashesIn(out);
  const {isOther, isDamaged} = await keepUnchanging(files, out, version, hashes);
  await keepAttributes(files, out);
  await packFiles(files);
  files.set('integrity.json', integrityOf(files, hashes));
  await writeFolder(files, out);
  for (const {code, path} of notCopied) {
    const [why, todo] = findings[code];
    complain(`${colors.yellow('!')} ${fill(why, path)}\n    → ${fill(todo)}`);
  }
  if (isOther) print(fill(say.kept, version));
  if (isDamaged) complain(`${colors.yellow('!')} ${fill(say.mended, version)}`);
  if (script) print(fill(say.bytes, (await brotli(script)).length.toLocaleString('en-US')));
  print(`${colors.green('✓')} ${fill(say.published, out)}`);
  const src = safe(at ? new URL('.', at).href : 'https://…/') + 'v1/official-accounts.js';
  print(say.tag, `  <script async="" charset="utf-8" src="${src}"></script>`);
  print(
    fill(say.inside, INSIDE),
    '  <official-accounts>…</official-accounts>',
    `  <script async="" charset="utf-8" src="${src}" data-define=""></script>`,
  );
  return notCopied.some(({code}) => code !== 'not-copied') ? PROBLEMS : GOOD;
}

/** Without the mark that some editors put before UTF-8. */
const withoutMark = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
