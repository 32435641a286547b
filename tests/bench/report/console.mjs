// Prints the results of one part of the benchmark.
import * as read from './figures.mjs';

const print = (...cells) => console.log(cells.map((cell, at) => (at ? cell.padStart(20) : cell.padEnd(20))).join(''));

/** @param {object} compare the output of run/compare.mjs */
export function printRounds({pages, rounds}) {
  const figures = new read.Figures(rounds);
  for (const condition of Object.keys(rounds[0])) {
    console.log(`\n${condition}, ${rounds.length} rounds`);
    print('', 'links, ms', '× floor', 'script, ms', '× lit', 'longest task, ms', 'main thread, ms', 'heap, KB');
    for (const {name} of pages.filter(({name}) => rounds.some((round) => round[condition][name]))) {
      const of = (what) => figures.of(condition, name, what);
      print(
        name,
        read.ms(of(read.visible)),
        read.times(figures.ratio(condition, name, 'floor', read.visible)),
        read.fine(of(read.script)),
        read.times(figures.ratio(condition, name, 'lit', read.script)),
        read.ms(of(read.longest)),
        read.fine(of(read.cpu)),
        read.plain(of(read.heap), (bytes) => read.whole(bytes / 1024)),
      );
    }
  }
}
