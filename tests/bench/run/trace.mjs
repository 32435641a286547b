// What the page's main thread did, in processor time: that of other programs on the machine doesn't count.

export const CATEGORIES = ['-*', 'toplevel', 'devtools.timeline', 'blink.user_timing', 'v8'];

/**
 * The events of the page's main thread since the start of the navigation, in order.
 * @param {readonly object[]} trace that holds the probe's mark
 */
export function mainThreadOf(trace) {
  const mark = trace.find(({name}) => name === 'links-visible');
  if (!mark) throw new Error('The trace holds no mark.');
  // Pictures in a style sheet are documents, with starts of their own.
  const {navigationId} = mark.args.data;
  const start = trace.find(({name, args}) => name === 'navigationStart' && args.data?.navigationId === navigationId).ts;
  const events = trace
    .filter(({ph, pid, tid, ts}) => ph === 'X' && pid === mark.pid && tid === mark.tid && ts >= start)
    .sort((one, other) => one.ts - other.ts || other.dur - one.dur);
  return {events, mark};
}

const isTimed = ({tdur}) => tdur !== undefined;

/** The thread's time in milliseconds; an event that runs within another is counted once. */
export function mainThread(trace) {
  let total = 0;
  let end = 0;
  for (const {ts, dur, tdur} of mainThreadOf(trace).events.filter(isTimed)) {
    if (ts < end) continue;
    total += tdur / 1000;
    end = ts + dur;
  }
  return total;
}

/** The time of the files of scripts until the links were there, reading them, microtasks included. */
export function scripts(trace) {
  const {events, mark} = mainThreadOf(trace);
  return events
    .filter(({name, args, ts}) => name === 'EvaluateScript' && ts < mark.ts && /\.js$/.test(args.data.url))
    .reduce((sum, {tdur}) => sum + tdur / 1000, 0);
}
