import {localize} from '../../list/text.ts';
import {colors, fill, print, safe} from '../terminal.ts';
import {SOMEWHERE_HOST} from './check-list.ts';
import {isNote} from './finding.ts';
import {seenOf} from './seen.ts';
import type {Context} from '../context.ts';
import type {Report} from './check-source.ts';
import type {Finding} from './finding.ts';

/** On a screen; with --json there are all. */
const MOST_SHOWN = 100;
const MOST_ENTRIES = 64;

/** What is wrong and what to do about it, in words. */
export function sayFinding(
  {code, value = '', advice}: Finding,
  {words}: Context,
): readonly [why: string, todo: string] {
  const [why, todo] = words.findings[code];
  const short = value === '' ? why.replace(/[:,]? \(?\{\}\)?/, '') : why;
  return [fill(short, value), advice ? fill(words.advice[advice.code], advice.value) : fill(todo, value)];
}

/** One finding on two lines, the first one of the form that editors and terminals make a link of. */
function tellFinding(finding: Finding, source: string, context: Context): void {
  const [why, todo] = sayFinding(finding, context);
  const {line, column, at} = finding;
  const place = [safe(source), line, column].filter((one) => one !== undefined).join(':');
  const mark = isNote(finding) ? colors.cyan('·') : colors.red('✗');
  print(
    `${mark} ${colors.bold(place)}${at ? ' ' + colors.dim(safe(at)) : ''}`,
    `    ${why}`,
    `    ${colors.dim('→ ' + todo)}`,
  );
}

/** All that is known of a file or an address, on the screen. */
export function tell(report: Report, context: Context): void {
  const {say, unreadable: reasons} = context.words;
  const {source, findings, total, unreadable, list} = report;
  if (unreadable !== undefined) {
    print(`${colors.red('✗')} ${colors.bold(safe(source))}`, `    ${reasons[unreadable] ?? reasons.other}`);
    return;
  }
  const problems = findings.filter((one) => !isNote(one));
  const notes = findings.filter(isNote);
  for (const finding of problems.slice(0, MOST_SHOWN)) tellFinding(finding, source, context);
  const count = total - notes.length;
  if (count > MOST_SHOWN) print(`  ${fill(say.andMore, count - MOST_SHOWN)}`);
  for (const {server, file, lines} of report.serverLines) {
    print('', fill(say.addLines, `${server}, ${file}`), ...lines.map((line) => `    ${safe(line)}`));
    if (server === 'nginx') print(say.ownLocation);
  }
  if (problems.length) print('');
  for (const finding of notes.slice(0, MOST_SHOWN)) tellFinding(finding, source, context);
  if (list) tellSeen(list, context);
  else print(say.seenNothing);
  print('', count ? colors.red(fill(say.problems, count)) : colors.green(`✓ ${safe(source)}: ${say.good}`));
}

/** What a school would see, as rows of text. */
function tellSeen(list: NonNullable<Report['list']>, {words, language}: Context): void {
  const {heading, entries, footer} = seenOf(list, language);
  print('', words.say.seen, '', `  ${colors.bold(safe(heading))}`);
  for (const {title, description, links} of entries.slice(0, MOST_ENTRIES)) {
    const names = links.map(({account, suffix}) => `${localize(account.network.name, language).text} ${suffix}`.trim());
    print(`  ${safe(title.text)}  ${colors.cyan(safe(names.join(' · '), 600))}`);
    if (description) print(`    ${colors.dim(safe(description.text, 300))}`);
  }
  const included = list.include?.map((url) => url.replace(SOMEWHERE_HOST, '')).join(', ');
  if (included) print(`  ${colors.dim(fill(words.say.seenIncluded, included))}`);
  if (footer) print(`  ${colors.dim(safe(footer, 600))}`);
}
