/**
 * Runs in each page before its own scripts: when the links are to be seen, and what moved. A function, so that it is
 * sent as it stands here.
 */
export function probe({host, inside, count}) {
  const seen = {visible: 0, shifts: [], longTasks: [], lcp: 0};
  window.seenByProbe = seen;
  const watch = (type, tell) =>
    new PerformanceObserver((list) => list.getEntries().forEach(tell)).observe({type, buffered: true});
  watch('layout-shift', ({startTime, value}) => seen.shifts.push([startTime, value]));
  watch('longtask', ({startTime, duration}) => seen.longTasks.push([startTime, duration]));
  watch('largest-contentful-paint', ({startTime}) => (seen.lcp = startTime));

  const links = () =>
    [...document.querySelectorAll(host)].flatMap((root) => [...(root.shadowRoot ?? root).querySelectorAll(inside)]);
  const areThere = () => {
    const all = links();
    if (all.length < count) return false;
    const {width, height} = all.at(-1).getBoundingClientRect();
    // Icons of a font come after it.
    return width > 0 && height > 0 && document.fonts.status === 'loaded';
  };
  const look = () => {
    if (!areThere()) return requestAnimationFrame(look);
    // A task behind this frame: its picture is made by then.
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      seen.visible = performance.now();
      performance.mark('links-visible');
    };
    return port2.postMessage('');
  };
  requestAnimationFrame(look);
}
