import {checkSource, isMissing} from '../check/check-source.ts';
import {isNote} from '../check/finding.ts';
import {seenOf} from '../check/seen.ts';
import {sayFinding, tell} from '../check/tell.ts';
import {GOOD, PROBLEMS, WRONG_USE} from '../context.ts';
import {addressesOf, askAll, linkFindings} from '../links/ask-all.ts';
import {fill, print, progress, safeJson} from '../terminal.ts';
import type {Report} from '../check/check-source.ts';
import type {Context, ExitCode} from '../context.ts';
import type {Asked} from '../links/ask.ts';

export interface CheckOptions {
  readonly json?: boolean;
  readonly links?: boolean;
  readonly at?: string;
  /** In milliseconds, for one answer. */
  readonly timeout?: number;
}

interface Result {
  readonly report: Report;
  readonly asked?: readonly Asked[];
}

/** Checks lists, and tells all that is wrong with them. */
export async function check(sources: readonly string[], options: CheckOptions, context: Context): Promise<ExitCode> {
  const results: Result[] = [];
  for (const source of sources) {
    const report = await checkSource(source, options.at, options.timeout);
    const result = options.links && report.list ? await withLinks(report, options, context) : {report};
    results.push(result);
    if (!options.json) {
      tell(result.report, context);
      if (result.asked) tellAsked(result.asked, context);
    }
  }
  if (options.json) print(safeJson(results.map((result) => toJson(result, context))));
  if (results.some(({report}) => isMissing(report))) return WRONG_USE;
  return results.every(({report}) => isGood(report)) ? GOOD : PROBLEMS;
}

const isGood = ({unreadable, findings}: Report): boolean => unreadable === undefined && findings.every(isNote);

/** Asks each address of the list, and adds what that told. */
async function withLinks(report: Report, {timeout}: CheckOptions, {words}: Context): Promise<Result> {
  const addresses = report.list ? addressesOf(report.list) : [];
  const shown = progress((done) => fill(words.say.asking, done, addresses.length));
  const asked = await askAll(addresses, shown.step, timeout);
  shown.end();
  const found = linkFindings(asked, report);
  return {report: {...report, findings: [...report.findings, ...found], total: report.total + found.length}, asked};
}

function tellAsked(asked: readonly Asked[], {words}: Context): void {
  const count = (state: Asked['state']) => asked.filter((one) => one.state === state).length;
  const states = (['alive', 'dead', 'moved', 'unreachable', 'unknown'] as const).map(count);
  print(fill(words.say.asked, asked.length, ...states));
}

/** A report as programs read it. */
function toJson({report, asked}: Result, context: Context): unknown {
  const {source, unreadable, findings, total, list, serverLines} = report;
  return {
    source,
    good: isGood(report),
    ...(unreadable !== undefined && {unreadable}),
    total,
    findings: findings.map((finding) => {
      const [why, todo] = sayFinding(finding, context);
      const {code, at, line, column, value, advice} = finding;
      return {code, kind: isNote(finding) ? 'note' : 'problem', at, line, column, value, why, todo, advice};
    }),
    seen: list
      ? seenOf(list, context.language).entries.map(({title, links}) => ({
          title: title.text,
          links: links.map(({account}) => ({network: account.network.id, url: account.href})),
        }))
      : [],
    ...(serverLines.length > 0 && {serverLines}),
    ...(asked && {links: asked}),
  };
}
