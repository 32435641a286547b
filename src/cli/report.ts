import {toEntries} from '../list/entries.ts';
import {choose, merge} from '../list/select.ts';
import {localize} from '../list/text.ts';
import {formatDay, textsFor} from '../element/texts.ts';
import {UNKNOWN_FOLDER} from './check-list.ts';
import {colors, fill, formatFinding, print, reasonFor, safe} from './terminal.ts';
import type {AccountList} from '../list/model.ts';
import type {Entry} from '../list/entries.ts';
import type {Context, Finding} from './context.ts';
import type {Report} from './source.ts';

/** On the terminal; --json prints all. */
const MAX_SHOWN = 100;

const isProblem = ({isHint}: Finding): boolean => !isHint;

/** Whether nothing is wrong; hints are allowed. */
export const isGood = ({unreadable, findings}: Report): boolean =>
  unreadable === undefined && !findings.some(isProblem);

/** What the block shows of a list on a page without options. */
export interface Preview {
  readonly heading: string;
  readonly entries: readonly Entry[];
  /** The owner and the date of the list; empty if the list has no owner. */
  readonly footer: string;
}

/** @param included the lists that it includes; their accounts come after its own */
export function previewOf(list: AccountList, language: string, included: readonly AccountList[] = []): Preview {
  const texts = textsFor(language);
  const {title, owner, updated} = list;
  const day = updated ? ` · ${texts.updated} ${formatDay(updated, language)}` : '';
  const all = choose(merge([], [list, ...included]), {only: [], exclude: [], levels: [], audience: []});
  return {
    heading: title ? localize(title, language).text : texts.heading,
    entries: toEntries(all, [], language),
    footer: owner ? `${texts.keptBy} ${localize(owner.name, language).text}${day}` : '',
  };
}

/** Prints a report for people. */
export function printReport(report: Report, context: Context): void {
  const {output, unreadable: reasons} = context.messages;
  const {source, findings, total, unreadable, list} = report;
  if (unreadable !== undefined) {
    print(`${colors.red('✗')} ${colors.bold(safe(source))}`, `    ${reasonFor(reasons, unreadable)}`);
    return;
  }
  const problems = findings.filter(isProblem);
  const hints = findings.filter((finding) => !isProblem(finding));
  for (const finding of problems.slice(0, MAX_SHOWN)) printFinding(finding, source, context);
  const count = total - hints.length;
  if (count > MAX_SHOWN) print(`  ${fill(output.andMore, count - MAX_SHOWN)}`);
  for (const {server, file, lines} of report.serverConfigs) {
    print('', fill(output.addLines, `${server}, ${file}`), ...lines.map((line) => `    ${safe(line)}`));
    if (server === 'nginx') print(output.existingLocation);
  }
  if (problems.length) print('');
  for (const finding of hints.slice(0, MAX_SHOWN)) printFinding(finding, source, context);
  if (list) printPreview(list, context);
  else print(output.previewEmpty);
  print('', count ? colors.red(fill(output.problems, count)) : colors.green(`✓ ${safe(source)}: ${output.good}`));
}

/** The first line begins with file:line:column, which editors and terminals turn into a link. */
function printFinding(finding: Finding, source: string, context: Context): void {
  const [problem, fix] = formatFinding(finding, context);
  const {line, column, at} = finding;
  const position = [safe(source), line, column].filter((one) => one !== undefined).join(':');
  print(
    `${isProblem(finding) ? colors.red('✗') : colors.cyan('·')} ${colors.bold(position)}${at ? ' ' + colors.dim(safe(at)) : ''}`,
    `    ${problem}`,
    `    ${colors.dim('→ ' + fix)}`,
  );
}

function printPreview(list: AccountList, {messages: {output}, language}: Context): void {
  const {heading, entries, footer} = previewOf(list, language);
  print('', output.preview, '', `  ${colors.bold(safe(heading))}`);
  for (const {title, description, links} of entries) {
    const names = links.map(({account, suffix}) => `${localize(account.network.name, language).text} ${suffix}`.trim());
    print(`  ${safe(title.text)}  ${colors.cyan(safe(names.join(' · '), 600))}`);
    if (description) print(`    ${colors.dim(safe(description.text, 300))}`);
  }
  const included = list.include?.map((url) => url.replace(UNKNOWN_FOLDER, '')).join(', ');
  if (included) print(`  ${colors.dim(fill(output.previewIncluded, included))}`);
  if (footer) print(`  ${colors.dim(safe(footer, 600))}`);
}

/** A report for programs. */
export function reportToJson(report: Report, context: Context): Record<string, unknown> {
  const {source, unreadable, findings, total, list, serverConfigs} = report;
  return {
    source,
    good: isGood(report),
    ...(unreadable !== undefined && {unreadable}),
    total,
    findings: findings.map((finding) => {
      const [message, fix] = formatFinding(finding, context);
      const {code, at, line, column, value, suggestion} = finding;
      const kind = isProblem(finding) ? 'problem' : 'hint';
      return {code, kind, at, line, column, value, message, fix, suggestion};
    }),
    entries: list
      ? previewOf(list, context.language).entries.map(({title, links}) => ({
          title: title.text,
          links: links.map(({account}) => ({network: account.network.id, url: account.href})),
        }))
      : [],
    ...(serverConfigs.length > 0 && {serverConfigs}),
  };
}
