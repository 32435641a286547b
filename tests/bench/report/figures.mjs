// From saved rounds to figures with their intervals.
import {medianOf, ratioOf} from '../statistics.mjs';

/** Reads a round: `compare.rounds` → one number of one page under one condition. */
export class Figures {
  #rounds;

  /** @param {readonly object[]} rounds as run/rounds.mjs gives them */
  constructor(rounds) {
    this.#rounds = rounds;
  }

  #values(condition, page, read) {
    return this.#rounds.map((round) => {
      const measured = round[condition]?.[page];
      return measured && read(measured);
    });
  }

  /** @returns a median with its interval; undefined where it was not measured */
  of(condition, page, read) {
    const values = this.#values(condition, page, read).filter((value) => value !== undefined);
    return values.length ? medianOf(values) : undefined;
  }

  /**
   * How many times as much a page takes as another.
   * @param {string} [base] a page whose number is taken from both first
   */
  ratio(condition, page, other, read, base) {
    const [ours, others] = [page, other].map((name) => this.#values(condition, name, read));
    const bases = base ? this.#values(condition, base, read) : ours.map(() => 0);
    const pairs = ours
      .map((value, at) => [value - bases[at], others[at] - bases[at]])
      .filter((pair) => pair.every((value) => Number.isFinite(value)));
    return pairs.length ? ratioOf(pairs) : undefined;
  }
}

export const visible = ({visible: time}) => time;
export const lcp = ({lcp: time}) => time;
export const cpu = ({mainThread}) => mainThread?.total;
export const heap = ({heap: size}) => size;
export const nodes = ({nodes: count}) => count;
export const shift = ({cls}) => cls;
export const shiftAfter = ({clsAfter}) => clsAfter;
export const longTasks = ({longTasks: count}) => count;
export const longTasksAfter = ({longTasksAfter: count}) => count;
export const longest = ({longest: time}) => time;

export const whole = (number) => Math.round(number).toLocaleString('en-US');
const interval = ({value, low, high}, write) => `${write(value)} [${write(low)}–${write(high)}]`;

/** A figure as it stands in a table. */
export const ms = (figure) => (figure ? interval(figure, whole) : '–');
export const fine = (figure) => (figure ? interval(figure, (number) => number.toFixed(1)) : '–');
export const times = (figure) => (figure ? interval(figure, (number) => number.toFixed(2)) : '–');
export const plain = (figure, write = whole) => (figure ? write(figure.value) : '–');

/** A table in Markdown. */
export const table = (head, rows) =>
  [head, head.map((_, at) => (at ? '--:' : '---')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
