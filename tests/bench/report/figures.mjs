// Turns saved rounds into figures with their quartiles.
import {medianOf, ratioOf} from '../statistics.ts';

/** Reads a round: `compare.rounds` → one number of one page under one condition. */
export class Figures {
  #rounds;

  /** @param {readonly object[]} rounds the output of run/rounds.mjs */
  constructor(rounds) {
    this.#rounds = rounds;
  }

  #values(condition, page, read) {
    return this.#rounds.map((round) => {
      const measured = round[condition]?.[page];
      return measured && read(measured);
    });
  }

  /** @returns a median with its quartiles; undefined if it was not measured */
  of(condition, page, read) {
    const values = this.all(condition, page, read);
    return values.length ? medianOf(values) : undefined;
  }

  /** @returns the ratio of a page to another one of the same round */
  ratio(condition, page, other, read) {
    const [ours, others] = [page, other].map((name) => this.#values(condition, name, read));
    const pairs = ours.map((value, at) => [value, others[at]]).filter((pair) => pair.every(Number.isFinite));
    return pairs.length ? ratioOf(pairs) : undefined;
  }

  /** @returns the values of all loads, one after the other */
  all = (condition, page, read) => this.#values(condition, page, read).filter((value) => value !== undefined);
}

const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);
const shifts = (entries) => sum(entries.map(([, value]) => value));
export const visible = ({visible: time}) => time;
export const script = ({script: time}) => time;
export const cpu = ({mainThread: time}) => time;
export const heap = ({heap: size}) => size;
export const nodes = ({nodes: count}) => count;
export const shift = ({shifts: all}) => shifts(all);
/** A shift is reported with the frame that shows it, which may begin before the probe knows about the links. */
export const shiftAfter = ({shifts: all, visible: time}) => shifts(all.filter(([start]) => start > time));
export const longTasks = ({longTasks: all}) => all.length;
export const longest = ({longTasks: all}) => Math.max(0, ...all.map(([, duration]) => duration));
/** The longest task that began after the script first ran. */
export const longestLater = ({longTasks: all, scriptStart}) =>
  scriptStart === undefined || scriptStart === null
    ? undefined
    : Math.max(0, ...all.filter(([start]) => start > scriptStart).map(([, duration]) => duration));

export const whole = (number) => Math.round(number).toLocaleString('en-US');
const quartiles = ({value, low, high}, write) => `${write(value)} [${write(low)}–${write(high)}]`;

/** A figure as it appears in a table. */
export const ms = (figure) => (figure ? quartiles(figure, whole) : '–');
export const fine = (figure) => (figure ? quartiles(figure, (number) => number.toFixed(1)) : '–');
export const times = (figure) => (figure ? quartiles(figure, (number) => number.toFixed(2)) : '–');
export const plain = (figure, write = whole) => (figure ? write(figure.value) : '–');

/** A table in Markdown. */
export const table = (head, rows) =>
  [head, head.map((_, at) => (at ? '--:' : '---')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
