import {readValues, toHash} from './address.ts';
import {startCodeBox} from './code-box.ts';
import {controlOf} from './controls.ts';
import {byId} from '../shared/dom.ts';
import {panelOf} from './panel.ts';
import {initialOf, PAGE, SETTINGS, WIDTH} from './settings.ts';
import {startStage} from './stage.ts';
import type {Name, Setting, Values} from './settings.ts';

const settings = byId('settings', HTMLFormElement);
const panel = byId('panel', HTMLElement);
const views = byId('views', HTMLElement);
const stage = byId('stage', HTMLElement);

let values = readValues(location.hash);

const showCode = startCodeBox();
const showStage = startStage((width) => {
  set('width', String(width));
  showViews();
});

/** Shows in code, stage and address what is set. */
function show(): void {
  showCode(values);
  showStage(values);
  // Safari throws where a page does this too often, as one that is dragged does; the next time will do.
  try {
    history.replaceState(history.state, '', location.pathname + location.search + toHash(values));
  } catch {
    // See above.
  }
}

function set(name: Name, value: string): void {
  values = {...values, [name]: value};
  show();
}

/** Which of the stage's buttons are pressed: they stay in place, as one may have the focus. */
function showViews(): void {
  for (const input of views.querySelectorAll('input')) input.checked = values[input.name as Name] === input.value;
}

/** Shows all anew, for values that come from elsewhere. */
function start(next: Values): void {
  values = next;
  panel.replaceChildren(...panelOf(values, set));
  showViews();
  show();
}

views.prepend(
  ...[WIDTH, PAGE].map((setting: Setting & {name: Name}) =>
    controlOf(setting, values[setting.name], (value) => set(setting.name, value)),
  ),
);
start(values);

addEventListener('hashchange', () => start(readValues(location.hash)));
settings.addEventListener('submit', (event) => event.preventDefault());
byId('reset', HTMLButtonElement).addEventListener('click', () => {
  const initial = SETTINGS.map((setting): [Name, string] => [setting.name, initialOf(setting)]);
  start({...(Object.fromEntries(initial) as Record<Name, string>), page: values.page, width: values.width});
});

// In the order in which they are seen, so that the keyboard goes through them likewise.
const isNarrow = matchMedia('(max-width: 860px), (max-height: 479px)');
const place = (): void => {
  if (isNarrow.matches) stage.after(settings);
  else stage.before(settings);
};
isNarrow.addEventListener('change', place);
place();
document.documentElement.setAttribute('data-started', '');
