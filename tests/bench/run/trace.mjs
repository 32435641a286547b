// What the page's main thread did, in processor time: that of other programs on the machine doesn't count.

export const CATEGORIES = ['-*', 'toplevel', 'devtools.timeline', 'blink.user_timing', 'v8'];

const KINDS = {
  parsing: /^ParseHTML$/,
  styles: /^(UpdateLayoutTree|ParseAuthorStyleSheet)$/,
  layout: /^Layout$/,
  painting: /^(PrePaint|Paint|Layerize|Commit|UpdateLayer|HitTest)$/,
  collecting: /^(MinorGC|MajorGC)$/,
  scripting: /^(EvaluateScript|v8\..*|V8\..*|FunctionCall|RunMicrotasks|EventDispatch|FireAnimationFrame|TimerFire)$/,
};
const kindOf = (name) => Object.keys(KINDS).find((kind) => KINDS[kind].test(name)) ?? 'other';

/** The time of each event less that of what ran within it, summed by kind; and that of those that ran within none. */
function times(events) {
  const kinds = {};
  const open = [];
  let total = 0;
  const add = (name, time) => (kinds[kindOf(name)] = (kinds[kindOf(name)] ?? 0) + time / 1000);
  for (const event of events) {
    while (open.length && open.at(-1).ts + open.at(-1).dur <= event.ts) open.pop();
    if (open.length) add(open.at(-1).name, -event.tdur);
    else total += event.tdur / 1000;
    add(event.name, event.tdur);
    open.push(event);
  }
  return {total, kinds};
}

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

/** Its time in milliseconds, in all and by kind. */
export const mainThread = (trace) => times(mainThreadOf(trace).events.filter(({tdur}) => tdur !== undefined));
