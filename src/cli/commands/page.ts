import {checkSource, isMissing} from '../check/check-source.ts';
import {tell} from '../check/tell.ts';
import {GOOD, PROBLEMS, WRONG_USE} from '../context.ts';
import {fragmentOf, insideOf, pageOf} from '../page/html.ts';
import {includedIn} from '../page/included.ts';
import {colors, complain, fill} from '../terminal.ts';
import {sayUnwritten} from '../write/say-unwritten.ts';
import {writeWhole} from '../write/write.ts';
import type {Context, ExitCode} from '../context.ts';

export interface PageOptions {
  readonly out?: string;
  readonly fragment?: boolean;
  readonly inside?: boolean;
}

/** Writes a page with a list. What is wrong in the list isn't in the page, as it isn't in a block. */
export async function page(source: string, {out, fragment, inside}: PageOptions, context: Context): Promise<ExitCode> {
  const {say} = context.words;
  const report = await checkSource(source);
  if (!report.list) {
    tell(report, context);
    complain(say.noList);
    return isMissing(report) ? WRONG_USE : PROBLEMS;
  }
  const {lists, missing} = await includedIn(report);
  for (const path of missing) complain(`${colors.yellow('!')} ${fill(say.notIncluded, path)}`);
  const code = missing.length ? PROBLEMS : GOOD;
  const html = (inside ? insideOf : fragment ? fragmentOf : pageOf)(report.list, context.language, lists);
  if (out === undefined) {
    process.stdout.write(html);
    return code;
  }
  try {
    await writeWhole(out, html);
  } catch (error) {
    complain(sayUnwritten(error, out, context));
    return PROBLEMS;
  }
  complain(`${colors.green('✓')} ${fill(say.written, out)}`);
  return code;
}
