import {isRecord} from '../../accounts/read.ts';
import {checkSource, isMissing} from '../check/check-source.ts';
import {isNote} from '../check/finding.ts';
import {tell} from '../check/tell.ts';
import {GOOD, PROBLEMS, WRONG_USE} from '../context.ts';
import {insideOf} from '../page/html.ts';
import {addCompanions, contentsOf, DamagedError} from '../publish/contents.ts';
import {hashesIn, keepUnchanging, placeAt, writeFolder} from '../publish/folder.ts';
import {brotli, integrityOf, packFiles} from '../publish/pack.ts';
import {isAddress} from '../read/source.ts';
import {colors, complain, fill, print, safe} from '../terminal.ts';
import {version} from '../version.ts';
import type {Report} from '../check/check-source.ts';
import type {Context, ExitCode} from '../context.ts';

export interface PublishOptions {
  readonly out: string;
  readonly at?: string;
  readonly force?: boolean;
}

/** Makes the folder to be put on a server. */
export async function publish(source: string, options: PublishOptions, context: Context): Promise<ExitCode> {
  const {say, unreadable} = context.words;
  const report = await checkSource(source, options.at);
  const isGood = report.unreadable === undefined && contentFindings(report).every(isNote);
  if (!report.list || (!isGood && !options.force)) {
    tell(report, context);
    complain(say.notPublished);
    return isMissing(report) ? WRONG_USE : PROBLEMS;
  }
  const place = await placeAt(options.out);
  if (place === 'no-folder' || (place === 'foreign' && !options.force)) {
    complain(fill(place === 'foreign' ? say.notEmpty : say.notAFolder, options.out));
    return WRONG_USE;
  }
  try {
    return await write(source, report, options, context);
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (error instanceof DamagedError) complain(fill(say.damaged, error.message));
    else if (code !== undefined) complain(fill(say.cannotWrite, options.out, unreadable[code] ?? code));
    else throw error;
    return PROBLEMS;
  }
}

/** The links for the inside of an element, for servers that put them there. */
const INSIDE = 'inside.html';

/** What the server of the old copy does wrong is no reason not to make a new one. */
const contentFindings = ({findings, list}: Report) =>
  list ? findings.filter(({line}) => line !== undefined) : findings;

async function write(
  source: string,
  {value, bytes, list}: Report,
  options: PublishOptions,
  context: Context,
): Promise<ExitCode> {
  const {say, findings} = context.words;
  const {out, at} = options;
  const files = await contentsOf(withoutMark(bytes ?? new Uint8Array()), value);
  const missing = isAddress(source) ? [] : await addCompanions(files, source, companionsOf(value));
  const script = files.get('v1/official-accounts.js');
  if (list) files.set(INSIDE, Buffer.from(insideOf(list, context.language)));
  await packFiles(files);
  const isKept = await keepUnchanging(files, out, version);
  files.set('integrity.json', integrityOf(files, await hashesIn(out)));
  await writeFolder(files, out);
  for (const path of missing) complain(`${colors.yellow('!')} ${fill(findings['no-file'][0], path)}`);
  if (isKept) print(fill(say.kept, version));
  if (script) print(fill(say.bytes, (await brotli(script)).length.toLocaleString('en-US')));
  print(`${colors.green('✓')} ${fill(say.published, out)}`);
  const src = safe(at ? new URL('.', at).href : 'https://…/') + 'v1/official-accounts.js';
  print(say.tag, `  <script async="" charset="utf-8" src="${src}"></script>`);
  print(
    fill(say.inside, INSIDE),
    '  <official-accounts>…</official-accounts>',
    `  <script async="" charset="utf-8" src="${src}" data-define=""></script>`,
  );
  return missing.length ? PROBLEMS : GOOD;
}

/** Without the mark that some editors put before UTF-8. */
const withoutMark = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;

/** The paths that a list may name relative to itself. */
function companionsOf(value: unknown): string[] {
  const {owner, include} = isRecord(value) ? value : {};
  const logo = isRecord(owner) ? owner['logo'] : undefined;
  return [logo, ...(Array.isArray(include) ? (include as unknown[]) : [])].filter((one) => typeof one === 'string');
}
