import {addressesOf, checkLinks, linkFindings} from './check-links.ts';
import {GOOD, PROBLEMS, WRONG_USE} from './context.ts';
import {isGood, printReport, reportToJson} from './report.ts';
import {checkSource, isMissing} from './source.ts';
import {fill, print, progress, safeJson} from './terminal.ts';
import type {LinkCheck} from './check-links.ts';
import type {Context, ExitCode} from './context.ts';
import type {Report} from './source.ts';

export interface CheckOptions {
  readonly json?: boolean;
  readonly links?: boolean;
  readonly at?: string;
  /** In milliseconds, per response. */
  readonly timeout?: number;
}

interface Result {
  readonly report: Report;
  readonly links?: readonly LinkCheck[];
}

/** Checks lists, and reports everything that is wrong with them. */
export async function check(sources: readonly string[], options: CheckOptions, context: Context): Promise<ExitCode> {
  const results: Result[] = [];
  for (const source of sources) {
    const report = await checkSource(source, options.at, options.timeout);
    const result = options.links && report.list ? await withLinks(report, report.list, options, context) : {report};
    results.push(result);
    if (!options.json) {
      printReport(result.report, context);
      if (result.links) printLinks(result.links, context);
    }
  }
  if (options.json) {
    print(safeJson(results.map(({report, links}) => ({...reportToJson(report, context), ...(links && {links})}))));
  }
  if (results.some(({report}) => isMissing(report))) return WRONG_USE;
  return results.every(({report}) => isGood(report)) ? GOOD : PROBLEMS;
}

async function withLinks(
  report: Report,
  list: NonNullable<Report['list']>,
  {timeout}: CheckOptions,
  {messages}: Context,
): Promise<Result> {
  const addresses = addressesOf(list);
  const shown = progress((done) => fill(messages.output.checkingLinks, done, addresses.length));
  const links = await checkLinks(addresses, shown.step, timeout);
  shown.end();
  const found = linkFindings(links, report);
  return {report: {...report, findings: [...report.findings, ...found], total: report.total + found.length}, links};
}

function printLinks(links: readonly LinkCheck[], {messages}: Context): void {
  const count = (state: LinkCheck['state']) => links.filter((link) => link.state === state).length;
  const counts = (['alive', 'dead', 'moved', 'unreachable', 'unknown'] as const).map(count);
  print(fill(messages.output.checkedLinks, links.length, ...counts));
}
