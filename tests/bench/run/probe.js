/**
 * Runs in each page's head, and tells the server when the links were painted and what moved. It is a function so that
 * its source can be written into the page.
 */
export function probe({host, inside, count}) {
  const QUIET = 500;
  const seen = {visible: 0, script: undefined, scriptStart: undefined, shifts: [], longTasks: []};
  const watch = (type, tell) =>
    new PerformanceObserver((list) => list.getEntries().forEach(tell)).observe({type, buffered: true});
  watch('layout-shift', ({startTime, value}) => seen.shifts.push([startTime, value]));
  watch('longtask', ({startTime, duration}) => seen.longTasks.push([startTime, duration]));

  const links = () =>
    [...document.querySelectorAll(host)].flatMap((root) => [...(root.shadowRoot ?? root).querySelectorAll(inside)]);
  window.scriptStarts = () => (seen.scriptStart ??= performance.now());
  // When a script's load event fires, the script's task is over, microtasks included, and no layout has happened yet.
  const onLoad = ({target}) => {
    const now = performance.now();
    if (target.localName === 'script' && seen.scriptStart && links().length >= count)
      seen.script ??= now - seen.scriptStart;
  };
  document.addEventListener('load', onLoad, true);

  const report = () => {
    const resources = performance.getEntriesByType('resource').filter(({name}) => !name.startsWith('data:'));
    const finished = resources
      .filter(({responseEnd}) => responseEnd && responseEnd <= seen.visible)
      .map(({name}) => decodeURI(new URL(name).pathname));
    navigator.sendBeacon('/seen', JSON.stringify({...seen, finished, requests: resources.length}));
  };
  const whenQuiet = () => {
    if (document.readyState === 'complete') setTimeout(report, QUIET);
    else addEventListener('load', () => setTimeout(report, QUIET));
  };

  const areThere = () => {
    const all = links();
    if (all.length < count) return false;
    const {width, height} = all.at(-1).getBoundingClientRect();
    // Icon fonts load after the element has its size.
    return width > 0 && height > 0 && document.fonts.status === 'loaded';
  };
  const look = () => {
    if (!areThere()) return requestAnimationFrame(look);
    // A task after this frame: by then the frame is painted.
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      seen.visible = performance.now();
      performance.mark('links-visible');
      whenQuiet();
    };
    return port2.postMessage('');
  };
  requestAnimationFrame(look);
}
