import {byId} from '../shared/dom.ts';
import {JUDGE} from './account-rows.ts';
import {initialValues, readValues, toHash} from './address.ts';
import {controlOf} from './controls.ts';
import {startGuide} from './guide.ts';
import {startHistory} from './history.ts';
import {showIdle} from './idle.ts';
import {panelOf} from './panel.ts';
import {keepRoom} from './room.ts';
import {groupsOf, PAGE, WIDTH} from './settings.ts';
import {startStage} from './stage.ts';
import {FORM, INSIDE, SITE, TRACK} from './take-settings.ts';
import {startTake} from './take.ts';
import type {Attribute} from './attributes.ts';
import type {Values} from './settings.ts';

/** What is not of the block: it is neither taken back nor reset. */
const OTHERS = [PAGE, WIDTH, SITE, FORM, TRACK, INSIDE];

/** Keeps the focus where it is while what has it is made anew. */
function keepFocus(panel: HTMLElement, change: () => void): void {
  const {activeElement} = document;
  const named = panel.contains(activeElement) ? (activeElement as HTMLInputElement) : undefined;
  change();
  if (!named) return;
  const same = [...panel.querySelectorAll<HTMLInputElement>('input')].find(
    ({name, value, type}) => name && name === named.name && (type === 'text' || value === named.value),
  );
  const field = panel.querySelector<HTMLElement>(
    `[data-setting="${named.closest('[data-setting]')?.getAttribute('data-setting') ?? ''}"]`,
  );
  (same ?? field?.querySelector<HTMLElement>('input') ?? panel.querySelector<HTMLElement>('input'))?.focus();
}

/** Runs the demo for an element with these attributes. */
export function startDemo(attributes: readonly Attribute[]): void {
  const groups = groupsOf(attributes);
  const ofBlock = groups.flatMap(({settings}) => settings);
  const settings = [...ofBlock, ...OTHERS];
  const panel = byId('panel', HTMLElement);
  const views = byId('views', HTMLElement);
  const undo = byId('undo', HTMLButtonElement);
  const redo = byId('redo', HTMLButtonElement);
  const reset = byId('reset', HTMLButtonElement);
  const past = startHistory();
  let values = readValues(location.hash, settings);

  const stage = startStage((width) => set('width', String(width)));
  const showCode = startTake(settings, ({page = ''}, code) => stage.show(page, code));
  const showGuide = startGuide(() => values, set);

  /** Shows in code, stage and address what is set. */
  function show(): void {
    stage.fit(Number(values['width']));
    showCode(values);
    showGuide(values);
    showIdle(panel, values);
    for (const input of views.querySelectorAll('input')) input.checked = values[input.name] === input.value;
    undo.disabled = !past.canUndo;
    redo.disabled = !past.canRedo;
    reset.disabled = ofBlock.every(({name, initial}) => values[name] === initial);
    // Safari throws where a page does this too often, as one that is dragged does; the next time will do.
    try {
      history.replaceState(history.state, '', location.pathname + location.search + toHash(values, settings));
    } catch {
      // See above.
    }
  }

  function set(name: string, value: string): void {
    if (values[name] === value) return;
    const setting = ofBlock.find((one) => one.name === name);
    // Letters are taken back by the word, presses one by one.
    const isTyped = setting && !/choice|several|switch/.test(setting.kind);
    if (setting) past.remember(values, isTyped ? name : '', Date.now());
    values = {...values, [name]: value};
    if (name === 'only') panel.querySelector('[data-setting=own]')?.dispatchEvent(new Event(JUDGE));
    show();
  }

  /** Shows all anew, for values that come from elsewhere. */
  function replace(next: Values): void {
    values = next;
    const isOpen = panel.querySelector('details')?.open;
    keepFocus(panel, () => panel.replaceChildren(...panelOf(groups, () => values, set, isOpen)));
    show();
  }

  /** Puts back what a step knows of the block; how it is looked at stays. */
  function step(next: Values | undefined): void {
    if (!next) return;
    const others = OTHERS.map(({name}) => [name, values[name] ?? ''] as const);
    replace({...next, ...Object.fromEntries(others)});
  }

  function startOver(next: Values): void {
    past.remember(values, '', Date.now());
    step(next);
  }

  views.prepend(
    ...[WIDTH, PAGE].map((one) =>
      controlOf(
        one,
        () => values,
        (value) => set(one.name, value),
      ),
    ),
  );
  replace(values);

  undo.addEventListener('click', () => step(past.undo(values)));
  redo.addEventListener('click', () => step(past.redo(values)));
  reset.addEventListener('click', () => startOver(initialValues(settings)));
  addEventListener('hashchange', () => {
    past.remember(values, '', Date.now());
    replace(readValues(location.hash, settings));
  });
  addEventListener('keydown', (event) => {
    const isText = (event.target as Element).matches('input:not([type=checkbox], [type=radio]), textarea');
    if (isText || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    // By the key's place: under a Russian layout it is «я».
    const isRedo = event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey);
    if (!isRedo && event.code !== 'KeyZ') return;
    event.preventDefault();
    step(isRedo ? past.redo(values) : past.undo(values));
  });
  byId('settings', HTMLFormElement).addEventListener('submit', (event) => event.preventDefault());
  keepOrder();
  keepRoom();
}

/** In the order in which they are seen, so that the keyboard goes through them likewise. */
function keepOrder(): void {
  const settings = byId('settings', HTMLElement);
  const stage = byId('stage', HTMLElement);
  const isNarrow = matchMedia('(max-width: 860px), (max-height: 479px)');
  const place = (): void => {
    if (isNarrow.matches) stage.after(settings);
    else stage.before(settings);
  };
  isNarrow.addEventListener('change', place);
  place();
}
