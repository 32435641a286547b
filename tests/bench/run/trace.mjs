// What the page's main thread did, in CPU time: other programs on the machine don't count.

export const CATEGORIES = ['-*', 'toplevel', 'devtools.timeline', 'blink.user_timing', 'v8'];

/**
 * The events of the page's main thread since navigation started, in order.
 * @param {readonly object[]} trace a trace with the probe's mark
 */
export function mainThreadOf(trace) {
  const mark = trace.find(({name}) => name === 'links-visible');
  if (!mark) throw new Error('The trace holds no mark.');
  // Images in a style sheet are documents that have navigations of their own.
  const {navigationId} = mark.args.data;
  const start = trace.find(({name, args}) => name === 'navigationStart' && args.data?.navigationId === navigationId).ts;
  const events = trace
    .filter(({ph, pid, tid, ts}) => ph === 'X' && pid === mark.pid && tid === mark.tid && ts >= start)
    .sort((one, other) => one.ts - other.ts || other.dur - one.dur);
  return {events, mark};
}

const isTimed = ({tdur}) => tdur !== undefined;

/** The thread's time in milliseconds; nested events count once. */
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

/** The time that script files took until the links were visible, including parsing and microtasks. */
export function scripts(trace) {
  const {events, mark} = mainThreadOf(trace);
  return events
    .filter(({name, args, ts}) => name === 'EvaluateScript' && ts < mark.ts && /\.js$/.test(args.data.url))
    .reduce((sum, {tdur}) => sum + tdur / 1000, 0);
}
